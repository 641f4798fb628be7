"""What speaks before the model: a rule that notices when somebody may be in need.

A model of this size can't be trained to be safe, so it is never asked about such things. This is a sum: each word, each
pair of words and so on has points (points_need.txt), and a phrase of need.txt gives some more. If they add up to
enough, Lewis gives the answer of help.txt, always the same. Nothing is stored. For ordinary sorrows there is a second
rule, at the end.
"""

import random
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lewisgpt import PROJECT
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, Nearest
from lewisgpt.files import reason

PHRASES_PATH = Path(__file__).with_name("need.txt")  # it also explains how a phrase is written
NEED_POINTS, SORROW_POINTS = (  # written by tools/weigh_words.py
    Path(__file__).with_name(name) for name in ("points_need.txt", "points_sorrow.txt")
)
PHRASE_POINTS = 3.0  # for what holds a phrase of need.txt
LIMIT = 0.75  # so many points it takes: with fewer, it spoke up too often
SORROW_LIMIT = -1.5  # a kind word too many does no harm
ANSWER_PATH = PROJECT / "help.txt"
DIGITS = str.maketrans("013457", "oieast")  # as in d1e and h3lp
PIECE = 30  # words: a long text is looked at in pieces, which overlap


def read_lists(path: Path) -> dict[str, list[str]]:
    """The lines below each [heading] of a text file, without empty ones and those that begin with #."""
    lists, lines = {}, []
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if line.startswith("["):
            lines = lists[line.strip("[] ")] = []
        elif line.strip() and not line.startswith("#"):
            lines.append(line.strip())
    return lists


@cache
def lists() -> dict[str, list[str]]:
    return read_lists(PHRASES_PATH)


def pairs(heading: str) -> dict[str, str]:
    """The lines `a, b = c` below a heading: {"a": "c", "b": "c"}"""
    sides = [line.split(" = ") for line in lists()[heading]]
    return {word: meaning for words, meaning in sides for word in words.split(", ")}


# ---------------------------------------------------------------- from what was typed to plain words


def misspelled(word: str) -> set[str]:
    """The word with a letter left out, one doubled, two swapped, or another vowel."""
    cuts = [(word[:i], word[i:]) for i in range(len(word))]
    wrong = {a + b[1:] for a, b in cuts} | {a + b[0] + b for a, b in cuts} | {a + b[1::-1] + b[2:] for a, b in cuts}
    return wrong | {a + vowel + b[1:] for a, b in cuts if b[0] in "aeiou" for vowel in "aeiou"}


@cache
def spelling() -> dict[str, str]:
    """How words are meant: short forms (im = i am), mistakes in long words, and fillers, which mean nothing."""
    meanings = pairs("spelling") | dict.fromkeys(" ".join(lists()["fillers"]).split(), "")
    long_words = " ".join(lists()["long words"]).split()
    return {wrong: meanings.get(word, word) for word in long_words for wrong in misspelled(word)} | meanings


def spelled(text: str) -> list[str]:
    """The words in small letters, spelled out: "I'm SOOO sad!" -> ["i", "am", "so", "sad"]"""
    text = unicodedata.normalize("NFKD", str(text).lower())  # what else it may be is for the learner to find
    text = re.sub(r"['\u2019\u2018`\u00b4]|[\u0300-\u036f]|(?<=\w)[*#](?=\w)", "", text)  # accents too, and s*icide
    text = re.sub(r"([^h\n])\1\1+", r"\1", text)  # soooo, but shhh isn't sh (self-harm)
    text = re.sub("(?<=[a-z])[013457](?=[a-z])", lambda digit: digit[0].translate(DIGITS), text)
    return " ".join(spelling().get(word) or word for word in re.findall("[a-z0-9]+", text)).split()


def plain_words(text: str) -> list[str]:
    """The words, without fillers: "I'm SOOO sad!" -> ["i", "am", "sad"]"""
    return [word for word in spelled(text) if spelling().get(word) != ""]


# ---------------------------------------------------------------- phrases


class Part(NamedTuple):
    """One part of a phrase, and what may be there."""

    choices: frozenset[tuple[str, ...]]  # one of these runs of words
    first_words: frozenset[str]  # of the choices
    beginnings: tuple[str, ...]  # or one word that begins like this
    most: int  # words that it can take
    may_be_missing: bool = False


GAP = Part(frozenset(), frozenset(), ("",), 4)  # "..." takes up to four words, whatever they are


@cache
def phrases(heading: str) -> list[list[list[Part]]]:
    """The phrases below a heading: for each line, the phrases that all have to be there, each a list of its parts."""
    groups = {}
    for name, words in pairs("groups").items():
        groups[name] = re.sub("[A-Z]+", lambda earlier: groups[earlier[0]], words)

    def part(word: str) -> Part:
        if word == "...":
            return GAP
        choices = re.sub("[A-Z]+", lambda name: groups[name[0]], word.rstrip("?")).split("|")
        whole = {tuple(plain_words(choice.replace("_", " "))) for choice in choices if "*" not in choice} - {()}
        beginnings = tuple(choice.rstrip("*") for choice in choices if "*" in choice)
        most = max(map(len, whole), default=1)
        return Part(frozenset(whole), frozenset(words[0] for words in whole), beginnings, most, word.endswith("?"))

    def phrase(text: str) -> list[Part]:
        parts = [part(word) for word in text.split()]
        return [part for part in parts if part.choices or part.beginnings]  # without fillers

    return [[phrase(text) for text in line.split(" + ")] for line in lists()[heading]]


def end_of(phrase: list[Part], words: list[str], start: int) -> int | None:
    """Where the phrase ends if it begins at this word, or None if it does not."""
    if not phrase:
        return start
    part, ends = phrase[0], []
    if part is GAP:
        ends = range(start, min(start + GAP.most, len(words)) + 1)
    elif start < len(words):
        if words[start] in part.first_words:
            ends = [start + n for n in range(1, part.most + 1) if tuple(words[start : start + n]) in part.choices]
        if part.beginnings and words[start].startswith(part.beginnings):
            ends.append(start + 1)
    if part.may_be_missing:
        ends.append(start)
    for end in ends:
        found = end_of(phrase[1:], words, end)
        if found is not None:
            return found
    return None


def holds(words: list[str], heading: str) -> bool:
    """Whether the words hold all phrases of some line below this heading."""
    starts = range(len(words))
    return any(
        all(any(end_of(phrase, words, start) is not None for start in starts) for phrase in line)
        for line in phrases(heading)
    )


def without_harmless(words: list[str]) -> list[str]:
    """The words, with "~" in place of each harmless phrase ("kill the process")."""
    for (phrase,) in phrases("harmless"):
        start = 0
        while start < len(words):
            end = end_of(phrase, words, start)
            if end is not None:
                words = words[:start] + ["~"] + words[end:]
            start += 1
    return words


def holds_phrase(text: str) -> bool:
    """Whether some piece of the text holds a phrase: a sure one, or a likely one if it speaks of nothing everyday."""
    words = without_harmless(plain_words(text))
    everyday = holds(words, "everyday")
    return any(holds(piece, "sure") or not everyday and holds(piece, "likely") for piece in pieces(words))


def pieces(words: list[str]) -> list[list[str]]:
    """The words as they are, or, if they are many, in pieces of 30 that overlap by half."""
    return [words[start : start + PIECE] for start in range(0, max(1, len(words) - PIECE // 2), PIECE // 2)]


# ---------------------------------------------------------------- points


def grams(words: list[str]) -> set[str]:
    """What has points: one, two or three words, two with another between, and the first four letters of a word.

    ["i", "am", "sad"] -> {"^ i", "i", "i am", "i _ sad", "i am sad", "sad $", ...}, ^ and $ are the two ends
    """
    words = ["^", *words, "$"]
    runs = {" ".join(words[start : start + n]) for n in (1, 2, 3) for start in range(len(words) - n + 1)}
    around = {f"{first} _ {last}" for first, last in zip(words, words[2:])}
    return runs | around | {word[:4] + "*" for word in words if len(word) > 4}


@cache
def points(path: Path) -> dict[str, int]:
    """Hundredths of points of each gram; those for every text are under the empty one."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {gram: int(number) for number, _, gram in (line.partition(" ") for line in lines)}


def score(words: list[str], path: Path = NEED_POINTS) -> float:
    """The points of these words, all added up."""
    return (sum(points(path).get(gram, 0) for gram in grams(words)) + points(path)[""]) / 100


def in_need(text: str) -> bool:
    """Whether the person who wrote this, or somebody they write about, may be in need."""
    most = max(map(score, pieces(spelled(text))))
    return most > LIMIT or most + PHRASE_POINTS > LIMIT and holds_phrase(text)


# ---------------------------------------------------------------- the answer


@cache
def answer() -> str:
    """What Lewis says then: the words of help.txt. Ends the program with one sentence if they can't be read."""
    try:
        parts = read_lists(ANSWER_PATH)
        words, numbers = parts.get("answer", []), parts.get("number", [])
        wrong = None if words else "there's nothing under [answer]"
        if re.search("[\0-\b\x0e-\x1f]", "".join(words + numbers)):
            wrong = "it's no plain text"
    except OSError as error:
        wrong = reason(error)
    except UnicodeDecodeError:
        wrong = "it isn't saved as UTF-8"
    if wrong:
        raise SystemExit(
            f"{ANSWER_PATH} can't be used ({wrong}), and without it Lewis wouldn't know what to say to somebody in "
            "need. Take that file from the project again."
        )
    return "\n".join(words + [f"You can also call: {number}" for number in numbers])


# ---------------------------------------------------------------- ordinary sorrows


@cache
def sorrows() -> tuple[dict[str, str], dict[str, list[str]]]:
    """The questions about sorrows in dialogues.txt with the names of their intents, and the answers of these."""
    questions, answers, name, names = {}, {}, "", " ".join(lists()["sorrows"]).split()
    for line in DIALOGUES_PATH.read_text(encoding="utf-8-sig").split("\n"):
        mark, _, words = line.strip().partition(" ")
        if mark == "#":
            name = words
        elif mark == "Q:" and name in names:
            questions[words] = name
        elif mark == "A:" and name in names:
            answers.setdefault(name, []).append(words)
    return questions, answers


@cache
def nearest_sorrow() -> Nearest:
    return Nearest(sorrows()[0])


def comfort(text: str) -> str | None:
    """An answer of the dialogues to a sorrow, as a model may pick a joke; None for what is no sorrow.

    Points tell whether it is one, and the nearest question tells which.
    """
    words = spelled(text)
    if score(words, SORROW_POINTS) <= SORROW_LIMIT:
        return None
    try:
        return random.choice(sorrows()[1][nearest_sorrow()(" ".join(words))])
    except (OSError, ValueError, KeyError):  # no dialogues, or none that can be read, or none about sorrows
        return None
