"""The quiz of Day 4: does the chatbot give a right answer to questions that it was never trained on?

python -m lewisgpt.chatbot.quiz               the newest chatbot in runs
python -m lewisgpt.chatbot.quiz --more        also in a hurry, and after another question
python -m lewisgpt.chatbot.quiz --finished    the chatbot that comes with the course
"""

import argparse
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from lewisgpt import INPUT_PATH, PROJECT, PYTHON, SOLUTIONS
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, LONGEST_ANSWER, Intent, Nearest, load_dialogues, plain
from lewisgpt.chatbot.slots import draw, fill, make_word, slots
from lewisgpt.chatbot.topics import without_topics
from lewisgpt.edges import short
from lewisgpt.text_file import check_text_file, read_text

CONTEXT_LENGTH = 128  # of the text, in which its loss is measured
ASKED = 300  # so many of the questions are asked, from all over the file, if nothing is said
NAMES = 200  # and so many names that it has never seen
Turns = list[tuple[str, str]]


@dataclass
class Asked:
    """A question that it was never trained on, and what should come."""

    intent: Intent
    question: str
    turns: Turns  # what was said before
    values: dict[str, str]  # what its slots, and those of the answer, are filled with

    def is_exact(self, said: str) -> bool:
        return said in [fill(answer, self.values) for answer in self.intent.answers]

    def is_right(self, said: str, nearest: Nearest) -> bool:
        """Whether it is nearest to an answer of the right intent, and repeats what one of these has to repeat."""
        copied = any(all(self.values[slot] in said for slot in slots(answer)) for answer in self.intent.answers)
        return nearest(said) == self.intent.name and copied


def quiz_questions(dialogues: list[Intent], questions: str = "tests", most: int | None = None) -> list[Asked]:
    """What to ask. questions: "tests", or "questions" for those that it was trained on; most: so many, evenly spread"""
    rng, named = random.Random("the quiz"), {intent.name: intent for intent in dialogues}
    tests = []
    for intent in dialogues:
        for question in getattr(intent, questions):
            values = draw(rng)
            before = [named[name] for name in intent.before[:1]]
            turns = [(fill(one.questions[0], values), fill(one.answers[0], values)) for one in before]
            tests.append(Asked(intent, fill(question, values), turns, values))
    most = most or len(tests)
    return [tests[i * len(tests) // most] for i in range(most)] if len(tests) > most else tests


def learned(dialogues: list[Intent], topics: dict[str, str]) -> list[Intent]:
    """Those intents that a chatbot with these topics has learned; all of them, if that isn't known."""
    return [intent for intent in dialogues if intent.name in topics] or dialogues


def score(dialogues: list[Intent], tests: list[Asked], reply: Callable[[str, Turns], str]) -> tuple[int, int]:
    """How many of the questions have a right reply, and how many an answer of the right intent word for word."""
    nearest = Nearest({answer: intent.name for intent in dialogues for answer in intent.answers})
    right = exact = 0
    for test in tqdm(tests, ascii=True, leave=False):
        said = reply(test.question, test.turns)
        exact += test.is_exact(said)
        right += test.is_exact(said) or test.is_right(said, nearest)
    return right, exact


def most_frequent(dialogues: list[Intent]) -> Callable[[str, Turns], str]:
    """The first baseline: always give the answer of the intent that has the most questions."""
    intent = max(dialogues, key=lambda intent: len(intent.questions))
    return lambda question, turns: intent.answers[0]


def look_up(dialogues: list[Intent]) -> Callable[[str, Turns], str]:
    """The second baseline: give the answer that belongs to the nearest known question."""
    nearest = Nearest({question: intent.answers[0] for intent in dialogues for question in intent.questions})
    return lambda question, turns: nearest(question)


def table(dialogues: list[Intent], tests: list[Asked], repliers: dict[str, Callable[[str, Turns], str]]) -> str:
    """How many of the test questions get a right answer from each of the repliers."""
    if not tests:
        raise SystemExit("There are no questions of the test. Write some, as lines that begin with T:")
    lines = [f"{'of ' + str(len(tests)) + ' questions':36} {'right':>12} {'word for word':>15}"]
    for name, reply in repliers.items():
        right, exact = score(dialogues, tests, reply)
        lines.append(f"{name:36} {right:4} = {right / len(tests):5.1%} {exact:6} = {exact / len(tests):6.1%}")
    return "\n".join(lines)


def names_copied(reply: Callable[[str, Turns], str], other: Turns) -> str:
    """How many names that it has never seen it says again: directly, when asked for them, and one turn later."""
    rng = random.Random("names")
    names = [make_word(rng).capitalize() for _ in range(NAMES)]
    told = [(f"My name is {name}.", reply(f"My name is {name}.", [])) for name in names]
    at_once = sum(name in said for name, (_, said) in zip(names, told))
    asked = sum(name in reply("What is my name?", [turn]) for name, turn in zip(names, told))
    later = sum(name in reply("What is my name?", [turn, *other]) for name, turn in zip(names, told))
    return f"Of {NAMES} new names it says {at_once} at once, {asked} when asked, and {later} one turn later."


def main() -> None:
    parser = argparse.ArgumentParser(description="Asks a chatbot the questions of the test.")
    parser.add_argument("--weights", type=Path, help="the chatbot: a file, or the name of a run (the newest chatbot)")
    parser.add_argument("--dialogues", type=Path, default=DIALOGUES_PATH, help="the dialogues with the test questions")
    parser.add_argument("--text", type=Path, help="the text of Day 3, to see how well it still writes (input.txt)")
    parser.add_argument("--more", action="store_true", help="ask also in a hurry, and after another question")
    parser.add_argument("--all", action="store_true", help=f"ask all questions of the test, not only {ASKED}")
    parser.add_argument("--finished", action="store_true", help="use the finished programs and weights")
    args = parser.parse_args()
    text = args.text or INPUT_PATH
    check_text_file(text, CONTEXT_LENGTH)
    sys.path.insert(0, str(PROJECT / "solutions" if args.finished else PROJECT))
    import chat  # the learner's, or the finished one
    import train
    from lewisgpt.training import models
    from lewisgpt.training.run import estimate_loss

    path = models.choose(args.weights, text)
    if args.finished and not args.weights:
        path = SOLUTIONS / "chat.safetensors"
    if path is None:
        raise SystemExit(f"There is no chatbot in runs yet. Make one: {PYTHON} chat.py --train")
    model = chat.load_model(path)
    if not model.chat:
        raise SystemExit(f"The weights in {path} are no chatbot. Make one of them: {PYTHON} chat.py --train")
    dialogues = load_dialogues(args.dialogues, [*without_topics(model.vocab)])
    unknown = sorted(set(read_text(text)) - set(model.vocab))
    no_loss = (
        f"The chatbot has never seen {unknown[0]!a}, which is in {short(text.name)}. To see how well it still writes, "
        "name the text that it was made with: --text PATH"
        if unknown
        else None
    )
    if no_loss and args.text:
        raise SystemExit(no_loss)
    models.say(path, others=False)
    taught = learned(dialogues, models.load(path)[1]["settings"].get("topics", {}))
    if len(taught) < len(dialogues):
        print(f"It's asked about the {len(taught)} intents that it has learned. There are {len(dialogues)}.")
    dialogues = taught

    def reply(question: str, turns: Turns) -> str:
        return "".join(chat.answer(model, question, turns, temperature=0, max_new_tokens=LONGEST_ANSWER)).strip()

    def another(question: str) -> Turns:
        other = single[len(question) * 7 % len(single)]
        return [(other.questions[0], other.answers[0])]

    single = [intent for intent in dialogues if not intent.before]
    tests = quiz_questions(dialogues, most=None if args.all else ASKED)
    repliers = {
        "always the same answer": most_frequent(dialogues),
        "looked up by trigrams": look_up(dialogues),
        "the chatbot": reply,
    }
    if args.more:
        repliers["the chatbot, typed in a hurry"] = lambda question, turns: reply(plain(question), turns)
        repliers["the chatbot, after another turn"] = lambda question, turns: reply(
            question, turns or another(question)
        )
    print(f"\n{table(dialogues, tests, repliers)}")
    if args.more:
        known = quiz_questions(dialogues, "questions", ASKED)
        right = score(dialogues, known, reply)[0]
        print(f"Of {len(known)} questions that it was trained on, {right} = {right / len(known):.1%} are right.")
        print(names_copied(reply, another("")))
    if no_loss:
        print(no_loss)
        return
    data = train.encode_all(train.load_text(str(text)), train.create_encode_mapping(model.vocab))
    loss = estimate_loss(model, train.split_data(data)[1], CONTEXT_LENGTH)
    print(f"Its loss on the validation data of {text.name}: {loss:.3f}")


if __name__ == "__main__":
    main()
