"""The quiz of Day 4: does the model give a right answer to questions that it was never trained on?"""

from collections.abc import Callable

from lewisgpt.dialogues import Intent


def trigrams(text: str) -> set[str]:
    """All pieces of three characters, capitals and spaces at the ends aside: "Ho!" -> {"  h", " ho", "ho!", "o! "}"""
    text = f"  {text.strip().lower()} "
    return {text[i : i + 3] for i in range(len(text) - 2)}


class Nearest:
    """Finds the nearest of many texts: the one that shares the largest part of its trigrams (Dice 1945)."""

    def __init__(self, texts: dict[str, str]):
        """texts: what each text belongs to, such as the intent of each answer"""
        self.texts = [(trigrams(text), owner) for text, owner in texts.items()]

    def __call__(self, text: str) -> str:
        """The owner of the nearest text; of the first one if several are equally near."""
        mine = trigrams(text)
        return max(self.texts, key=lambda pair: len(mine & pair[0]) / (len(mine) + len(pair[0])))[1]


def score(dialogues: list[Intent], reply: Callable[[str], str]) -> float:
    """The part of the test questions, 0 to 1, whose reply is nearest to an answer of the right intent."""
    nearest = Nearest({answer: intent.name for intent in dialogues for answer in intent.answers})
    results = [nearest(reply(test)) == intent.name for intent in dialogues for test in intent.tests]
    if not results:
        raise SystemExit("There are no questions of the test. Write some, as lines that begin with T:")
    return sum(results) / len(results)


def most_frequent(dialogues: list[Intent]) -> Callable[[str], str]:
    """The first baseline: always give the answer of the intent that has the most questions."""
    intent = max(dialogues, key=lambda intent: len(intent.questions))
    return lambda question: intent.answers[0]


def look_up(dialogues: list[Intent]) -> Callable[[str], str]:
    """The second baseline: give the answer that belongs to the nearest known question."""
    return Nearest({question: intent.answers[0] for intent in dialogues for question in intent.questions})


def print_table(dialogues: list[Intent], reply: Callable[[str], str], name: str = "the model") -> None:
    """Print how many of the test questions get a right answer: from both baselines, and from `reply`."""
    tests = sum(len(intent.tests) for intent in dialogues)
    rows = {
        "always the same answer": most_frequent(dialogues),
        "looked up by trigrams": look_up(dialogues),
        name: reply,
    }
    for what, answer in rows.items():
        part = score(dialogues, answer)
        print(f"{what:25} {round(part * tests):4} of {tests} right, {100 * part:5.1f}%")
