"""What speaks before the model: a rule that notices when somebody may be in need.

A model of this size can't be trained to be safe, so it is never asked about such things. This is no model. It looks for
the phrases of need.txt in what the person wrote, and if it finds one, Lewis gives the answer of help.txt, always the
same. Nothing is stored. It would rather speak up once too often than miss somebody.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

from lewisgpt import PROJECT

PHRASES_PATH = Path(__file__).with_name("need.txt")
ANSWER_PATH = PROJECT / "help.txt"


def read_lists(path: Path) -> dict[str, list[str]]:
    """The lines below each [heading] of a text file, without empty ones and those that begin with #."""
    lists = {}
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


def misspelled(word: str) -> set[str]:
    """The word with a letter left out, one doubled, two swapped, or another vowel."""
    cuts = [(word[:i], word[i:]) for i in range(len(word))]
    wrong = {a + b[1:] for a, b in cuts} | {a + b[0] + b for a, b in cuts} | {a + b[1::-1] + b[2:] for a, b in cuts}
    return wrong | {a + vowel + b[1:] for a, b in cuts if b[0] in "aeiou" for vowel in "aeiou"}


@cache
def spelling() -> dict[str, str]:
    """How the words of need.txt are meant: the usual short forms, and mistakes in the long words."""
    long_words = " ".join(lists()["long words"]).split()
    return {wrong: word for word in long_words for wrong in misspelled(word)} | pairs("spelling")


@cache
def fillers() -> set[str]:
    return set(" ".join(lists()["fillers"]).split())


def simplify(text: str) -> str:
    """The words in small letters, spelled out and without fillers: "I'm SOOO sad!" -> "i am sad" """
    text = unicodedata.normalize("NFKD", text.lower())
    text = re.sub(r"['\u2019\u2018`\u00b4]|[\u0300-\u036f]|(?<=\w)[*#](?=\w)", "", text)  # accents too, and s*icide
    text = re.sub(r"(.)\1\1+", r"\1", text)  # soooo
    words = " ".join(spelling().get(word, word) for word in re.findall("[a-z0-9]+", text)).split()
    return " ".join(word for word in words if word not in fillers())


@cache
def phrases(heading: str) -> list[list[re.Pattern]]:
    """The phrases below a heading as regular expressions. How they are written is explained in need.txt."""
    groups = {}
    for name, words in pairs("groups").items():
        groups[name] = re.sub("[A-Z]+", lambda earlier: groups[earlier[0]], words)

    def one_word(word: str) -> str:
        if word == "...":
            return "(?: [a-z0-9]+){0,4}?"
        choices = re.sub("[A-Z]+", lambda name: groups[name[0]], word.rstrip("?")).replace("_", " ").split("|")
        choices = [w.replace("*", "[a-z0-9]*") if "*" in w else simplify(w) for w in choices]
        choices = "|".join(filter(None, choices))  # without fillers
        return choices and f"(?: (?:{choices}))" + "?" * word.endswith("?")

    def compiled(phrase: str) -> re.Pattern:
        return re.compile("".join(one_word(word) for word in phrase.split()) + "(?= )")

    return [[compiled(phrase) for phrase in line.split(" + ")] for line in lists()[heading]]


def holds(text: str, heading: str) -> bool:
    return any(all(part.search(text) for part in line) for line in phrases(heading))


def in_need(text: str) -> bool:
    """Whether the person who wrote this, or somebody they write about, may be in need."""
    text = f" {simplify(text)} "
    for (harmless,) in phrases("harmless"):
        text = harmless.sub(" ~", text)
    return holds(text, "sure") or holds(text, "likely") and not holds(text, "everyday")


@cache
def answer() -> str:
    """What Lewis says then: the words of help.txt. Ends the program with one sentence if they cannot be read."""
    try:
        parts = read_lists(ANSWER_PATH)
        words, numbers = parts["answer"], parts["number"]
    except (OSError, UnicodeDecodeError, KeyError) as error:
        raise SystemExit(
            f"{ANSWER_PATH.name} can't be read ({error}), and without it Lewis wouldn't know what to say to somebody in need. "
            "Take the file from the project again."
        ) from None
    return "\n".join(words + [f"You can also call: {number}" for number in numbers])
