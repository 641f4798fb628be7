"""The dialogues of Day 4: reading and checking dialogues.txt, and asking a question in other words.

To check a file of dialogues: python -m lewisgpt.chatbot.dialogues [FILE]
"""

import argparse
import random
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import ascii_letters, digits

from lewisgpt import INPUT_PATH, PROJECT
from lewisgpt.chatbot.slots import SLOTS, fill, longest_values, slots
from lewisgpt.edges import short
from lewisgpt.text_file import check_text_file, no_file, read_text

DIALOGUES_PATH = PROJECT / "dialogues.txt"
OPENINGS = ["hey Lewis, ", "Lewis, ", "please, ", "hey, ", "ok, ", "so ", "well, ", "tell me, "]
ENDINGS = [" please", ", please", ", Lewis", " then", " now"]
LONGEST_QUESTION, LONGEST_ANSWER = 70, 120  # characters, so that a turn and mostly two before it fit into the context


@dataclass
class Intent:
    """One thing that somebody may want: the ways to ask for it, and what may be answered."""

    name: str
    questions: list[str] = field(default_factory=list)
    tests: list[str] = field(default_factory=list)  # questions that are never trained on; there may be none
    answers: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)  # it is asked only after a turn of one of these; mostly none


def load_dialogues(path: Path, vocab: list[str]) -> list[Intent]:
    """The intents in the file; ends the program (exit code 1) with one sentence if something is wrong with it.

    path: a text file (UTF-8) with lines `# name`, `B: what comes before`, `Q: question`, `T: question of the test`,
    `A: answer`
    vocab: the characters that the model knows
    """
    try:
        text = read_text(path)
    except FileNotFoundError:
        raise SystemExit(f"{no_file(path)} Put your dialogues there.") from None
    except ValueError as error:
        raise SystemExit(str(error)) from None
    try:
        return parse(text.removeprefix("\ufeff"), vocab)  # Notepad may put a mark in front
    except ValueError as error:
        raise SystemExit(f"{short(path.name)}, {error}") from None


def parse(text: str, vocab: list[str]) -> list[Intent]:
    """The intents in this text; a ValueError says in which line what is wrong."""
    intents: list[Intent] = []
    starts: list[int] = []  # the line in which each intent begins
    names: dict[str, int] = {}  # what was in which line
    befores: list[tuple[Intent, str, int]] = []
    asked: list[tuple[Intent, str, str, int]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        mark, _, words = line.partition(" ")
        words = words.strip()
        if not line.strip():
            continue
        if mark not in ("#", "B:", "Q:", "T:", "A:"):
            marks = "'# ', 'Q: ', 'T: ', 'A: ' or 'B: '"
            raise ValueError(f"line {number}: it should begin with {marks}, not {line[:20]!a}.")
        if not words:
            raise ValueError(f"line {number}: there's nothing after {mark}")
        if mark == "#":
            if words in names:
                raise ValueError(f"line {number}: {words!a} is already the name in line {names[words]}.")
            names[words] = number
            starts.append(number)
            intents.append(Intent(words))
            continue
        if not intents:
            raise ValueError(f"line {number}: a line '# name' should come first.")
        if mark == "B:":
            befores.append((intents[-1], words, number))
            continue
        if strange := [slot for slot in slots(words) if slot not in SLOTS]:
            raise ValueError(f"line {number}: there is no slot {strange[0]!a}. There are: {', '.join(SLOTS)}.")
        filled = fill(words, longest_values())
        unknown = sorted(set(filled + (ascii_letters + digits if slots(words) else "")) - set(vocab))
        if unknown:
            name = unicodedata.name(unknown[0], "an unnamed character").lower()
            raise ValueError(f"line {number}: the model has never seen {unknown[0]!a} ({name}). Write it without.")
        longest = LONGEST_ANSWER if mark == "A:" else LONGEST_QUESTION
        if len(filled) > longest:
            raise ValueError(f"line {number}: {len(filled)} characters are too long, {longest} fit.")
        if mark != "A:":
            asked.append((intents[-1], mark, words, number))
        {"Q:": intents[-1].questions, "T:": intents[-1].tests, "A:": intents[-1].answers}[mark].append(words)
    for intent, words, number in befores:
        intent.before += (before := [name.strip() for name in words.split(",")])
        if missing := [name for name in before if name not in names]:
            raise ValueError(f"line {number}: there is no intent {missing[0]!a} that could come before.")
    questions: dict[tuple, int] = {}  # what was asked in which line, and after which turn
    for intent, mark, words, number in asked:
        for before in intent.before or [None]:
            other = questions.setdefault((before, plain(words)), number)
            if other != number and (other < names[intent.name] or mark == "T:"):
                raise ValueError(f"line {number}: the same question is in line {other}.")
    for intent, number in zip(intents, starts):
        if not intent.questions or not intent.answers:
            missing = "answer (A:)" if intent.questions else "question (Q:)"
            raise ValueError(f"line {number}: {intent.name!a} has no {missing}.")
    if not intents:
        raise ValueError("line 1: there are no dialogues in it.")
    return intents


def only(dialogues: list[Intent], names: Collection[str]) -> list[Intent]:
    """The intents with these names. One that comes after others goes if none of these is there."""
    kept: dict[str, Intent] = {}
    for intent in dialogues:
        before = [name for name in intent.before if name in names]
        if intent.name in names and (before or not intent.before):
            kept[intent.name] = replace(intent, before=before)
    if len(kept) < len({*names}):  # others may come after those that went
        return only(dialogues, kept)
    return [*kept.values()]


def plain(question: str) -> str:
    """The question without capitals and marks, as somebody in a hurry types it: "Who are you?" -> "who are you"."""
    return " ".join("".join(c for c in question.lower() if c.isalnum() or c == " ").split())


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


def vary(question: str, same: list[str], rng: random.Random) -> str:
    """The question as somebody else may type it: in other words, without capitals or marks, or with a wrong letter.

    same: the questions that mean the same; rng: where the random numbers come from
    """
    words = question.split(" ")
    if rng.random() < 0.25:  # begun like this one, ended like another
        other = rng.choice(same).split(" ")
        words = words[: rng.randint(1, len(words))] + other[rng.randrange(len(other)) :]
    if len(words) > 2 and rng.random() < 0.5:
        words = [word for word in words if rng.random() < 0.9] or words
    question = " ".join(words)
    if rng.random() < 0.3:
        question = question.lower()
    if rng.random() < 0.3:
        question = question.rstrip(".?!")
    if rng.random() < 0.15:
        question = "".join(c for c in question if c.isalnum() or c == " ")
    if rng.random() < 0.15:
        question = misspell(question, rng)
    if rng.random() < 0.15:
        question = rng.choice(OPENINGS) + question
    elif rng.random() < 0.15:
        question = question.rstrip(".?!") + rng.choice(ENDINGS)
    return question[:LONGEST_QUESTION].strip()


def misspell(text: str, rng: random.Random) -> str:
    """One letter is left out, doubled, swapped with the next one, or wrong."""
    letters = [i for i, c in enumerate(text) if c.isalpha()]
    if len(letters) < 3:
        return text
    i = rng.choice(letters)
    wrong = rng.choice("abcdefghijklmnopqrstuvwxyz")
    swapped = text[i : i + 2][::-1] + text[i + 2 :]
    return text[:i] + rng.choice([text[i + 1 :], text[i] + text[i:], swapped, wrong + text[i + 1 :]])


def main() -> None:
    parser = argparse.ArgumentParser(description="Checks a file of dialogues and counts what is in it.")
    parser.add_argument("file", type=Path, nargs="?", default=DIALOGUES_PATH)
    parser.add_argument("--text", type=Path, default=INPUT_PATH, help="the text whose characters the model knows")
    args = parser.parse_args()
    check_text_file(args.text, 0)
    dialogues = load_dialogues(args.file, sorted(set(read_text(args.text))))
    for number, what in (
        (len(dialogues), "intents"),
        (sum(len(intent.questions) for intent in dialogues), "questions (Q:)"),
        (sum(len(intent.tests) for intent in dialogues), "questions of the test (T:)"),
        (sum(len(intent.answers) for intent in dialogues), "answers (A:)"),
    ):
        print(f"{number:6,} {what}")


if __name__ == "__main__":
    main()
