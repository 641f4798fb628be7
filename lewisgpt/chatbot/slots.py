"""The slots in dialogues.txt, such as {name}: each time a line is used they are filled, with other words every time.

A model that had seen them with a few names only would learn these names. With new ones each time, all that helps is to
look at what was said, and to copy it.
"""

import random
import re

SLOTS = {  # what each stands for; a question, its answer and the turns before it are filled with the same words
    "name": "a name",
    "word": "a word",
    "other": "another word, shorter or longer than the first",
    "spelled": "the letters of {word}, one by one",
    "capitals": "{word} in capitals",
    "first": "the first letter of {word}",
    "last": "the last letter of {word}",
    "longer": "the longer one of {word} and {other}",
    "one": "a digit",
    "two": "another one",
    "sum": "what {one} and {two} make together",
}
STARTS = "b c d f g h j k l m n p r s t v w y z br ch cl dr fl gr kh pr sh sl st th tr".split()
VOWELS = "a a a e e e i i o o u y ai ea ee ia ie io oo ou".split()
ENDS = ["", "", "", *"d k l m n n r r s s t x ck ll nd ng ss th".split()]
LONGEST = 10  # letters of a made-up word


def slots(text: str) -> list[str]:
    """The names of the slots in the text, in order: "I am {name}." -> ["name"]"""
    return re.findall(r"\{(\w*)\}", text)


def fill(text: str, values: dict[str, str]) -> str:
    """The text with its slots filled: "I am {name}.", {"name": "Ada"} -> "I am Ada." """
    return re.sub(r"\{(\w*)\}", lambda slot: values[slot[1]], text)


def make_word(rng: random.Random) -> str:
    """A word that hardly anybody has seen: most can be spoken, some are letters by chance."""
    if rng.random() < 0.3:
        return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(2, LONGEST)))
    syllables = (rng.choice(STARTS) + rng.choice(VOWELS) + rng.choice(ENDS) for _ in range(rng.choice((1, 2, 2, 3))))
    word = "".join(syllables)[:LONGEST]
    return word[1:] if len(word) > 3 and rng.random() < 0.2 else word


def draw(rng: random.Random, words: list[str] = ()) -> dict[str, str]:
    """A value for each slot. words: known ones, which are taken now and then in place of made-up ones"""

    def pick() -> str:
        return rng.choice(words) if words and rng.random() < 0.3 else make_word(rng)

    name, word, other = pick().capitalize(), pick(), pick()
    while len(other) == len(word):  # or none would be the longer one
        other = make_word(rng)
    return values_of(name, word, other, rng.randint(0, 9), rng.randint(0, 9))


def values_of(name: str, word: str, other: str, one: int, two: int) -> dict[str, str]:
    """All slots, from those that the others follow from."""
    follow = {"spelled": "-".join(word), "capitals": word.upper(), "first": word[0], "last": word[-1]}
    follow |= {"longer": max(word, other, key=len), "one": str(one), "two": str(two), "sum": str(one + two)}
    return {"name": name, "word": word, "other": other} | follow


def longest_values() -> dict[str, str]:
    """Words as long as they get, to see what fits."""
    word = "m" * LONGEST
    return values_of(word, word, word, 9, 9)
