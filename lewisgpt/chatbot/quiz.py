"""The quiz of Day 4: does the chatbot give a right answer to questions that it was never trained on?

python -m lewisgpt.chatbot.quiz               the newest chatbot in runs
python -m lewisgpt.chatbot.quiz --more        also in a hurry, and after another question
python -m lewisgpt.chatbot.quiz --finished    the chatbot that comes with the course
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tqdm import tqdm

from lewisgpt import INPUT_PATH, PROJECT, SOLUTIONS
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, LONGEST_ANSWER, Intent, Nearest, load_dialogues, plain
from lewisgpt.edges import short
from lewisgpt.text_file import check_text_file, read_text

CONTEXT_LENGTH = 128  # of the text, in which its loss is measured


def score(dialogues: list[Intent], reply: Callable[[str], str]) -> tuple[int, int]:
    """How many test questions have a reply that is nearest to an answer of the right intent, and how many just one."""
    nearest = Nearest({answer: intent.name for intent in dialogues for answer in intent.answers})
    right = exact = 0
    tests = [(intent, test) for intent in dialogues for test in intent.tests]
    for intent, test in tqdm(tests, ascii=True, leave=False):
        said = reply(test)
        right += nearest(said) == intent.name
        exact += said in intent.answers
    return right, exact


def most_frequent(dialogues: list[Intent]) -> Callable[[str], str]:
    """The first baseline: always give the answer of the intent that has the most questions."""
    intent = max(dialogues, key=lambda intent: len(intent.questions))
    return lambda question: intent.answers[0]


def look_up(dialogues: list[Intent]) -> Callable[[str], str]:
    """The second baseline: give the answer that belongs to the nearest known question."""
    return Nearest({question: intent.answers[0] for intent in dialogues for question in intent.questions})


def table(dialogues: list[Intent], repliers: dict[str, Callable[[str], str]]) -> str:
    """How many of the test questions get a right answer from each of the repliers."""
    tests = sum(len(intent.tests) for intent in dialogues)
    if not tests:
        raise SystemExit("There are no questions of the test. Write some, as lines that begin with T:")
    lines = [f"{'of ' + str(tests) + ' questions':32} {'right':>12} {'word for word':>15}"]
    for name, reply in repliers.items():
        right, exact = score(dialogues, reply)
        lines.append(f"{name:32} {right:4} = {right / tests:5.1%} {exact:6} = {exact / tests:6.1%}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Asks a chatbot the questions of the test.")
    parser.add_argument("--weights", type=Path, help="the chatbot: a file, or the name of a run (the newest chatbot)")
    parser.add_argument("--dialogues", type=Path, default=DIALOGUES_PATH, help="the dialogues with the test questions")
    parser.add_argument("--text", type=Path, help="the text of Day 3, to see how well it still writes (input.txt)")
    parser.add_argument("--more", action="store_true", help="ask also in a hurry, and after another question")
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
        raise SystemExit("There is no chatbot in runs yet. Make one: python chat.py --train")
    model = chat.load_model(path)
    if not model.chat:
        raise SystemExit(f"The weights in {path} are no chatbot. Make one of them: python chat.py --train")
    dialogues = load_dialogues(args.dialogues, model.vocab)
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

    def reply(question: str, turns=()) -> str:
        return "".join(chat.answer(model, question, turns, temperature=0, max_new_tokens=LONGEST_ANSWER)).strip()

    def reply_after_another(question: str) -> str:
        other = dialogues[len(question) * 7 % len(dialogues)]
        return reply(question, [(other.questions[0], other.answers[0])])

    repliers = {
        "always the same answer": most_frequent(dialogues),
        "looked up by trigrams": look_up(dialogues),
        "the chatbot": reply,
    }
    if args.more:
        repliers["the chatbot, typed in a hurry"] = lambda question: reply(plain(question))
        repliers["the chatbot, after another turn"] = reply_after_another
    print(f"\n{table(dialogues, repliers)}")
    if no_loss:
        print(no_loss)
        return
    data = train.encode_all(train.load_text(str(text)), train.create_encode_mapping(model.vocab))
    loss = estimate_loss(model, train.split_data(data)[1], CONTEXT_LENGTH)
    print(f"Its loss on the validation data of {text.name}: {loss:.3f}")


if __name__ == "__main__":
    main()
