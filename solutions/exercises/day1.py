"""The exercise of Day 1: a writer without a network, which only counts. Run it: python solutions/exercises/day1.py

The longer the contexts, the better it writes, and the more of it is in the book word for word.
"""

import random
from collections import defaultdict
from pathlib import Path

BOOK = Path(__file__).resolve().parents[2] / "input.txt"


def fill_bags(text: str, context_length: int) -> dict[str, list[str]]:
    """For each context a bag with everything that came after it, as often as it came.

    "banana", 1 -> {"b": ["a"], "a": ["n", "n", "b"], "n": ["a", "a"]}
    """
    bags = defaultdict(list)
    circle = text + text[:context_length]  # the book bites its own tail, so no bag is empty
    for i in range(len(text)):
        bags[circle[i : i + context_length]].append(circle[i + context_length])
    return bags


def write(bags: dict[str, list[str]], start: str, length: int) -> str:
    """Go on with the start until the text is that long: draw from the bag of its last characters, again and again."""
    text = start
    while len(text) < length:
        text += random.choice(bags[text[-len(start) :]])
    return text


def main():
    book = BOOK.read_text(encoding="utf-8")
    for context_length in (1, 2, 4, 8, 16):
        start = "There were 132 steps"[:context_length]  # this is how chapter 1 begins
        print(f"It looks at the last {context_length}:\n\n{write(fill_bags(book, context_length), start, 300)}\n")


if __name__ == "__main__":
    main()
