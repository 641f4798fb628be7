"""The exercise of Day 2: count with more than one character. Run it: python solutions/exercises/day2.py

The longer the contexts, the more the table knows about the book that it was counted from, and the less it has ever seen
of what comes next in another one. The loss falls, and then it turns around: that's overfitting, without any network.
"""

import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import train


def loss_of_counting(n: int, train_text: str, val_text: str, first: float = 0.1) -> float:
    """The average surprise at the characters of val_text, for a table of what followed each n characters.

    first: what each count starts with, so that nothing is impossible
    """
    followers = defaultdict(Counter)
    for i in range(n, len(train_text)):
        followers[train_text[i - n : i]][train_text[i]] += 1
    totals = {context: sum(counts.values()) for context, counts in followers.items()}
    vocab_size = len(set(train_text + val_text))
    surprise = 0.0
    for i in range(n, len(val_text)):
        context, character = val_text[i - n : i], val_text[i]
        count = followers[context][character] if context in followers else 0
        surprise -= math.log((first + count) / (first * vocab_size + totals.get(context, 0)))
    return surprise / (len(val_text) - n)


def main():
    text = train.load_text(str(train.INPUT_PATH))
    cut = int(0.9 * len(text))
    for n in range(1, 9):
        print(f"{n} characters: {loss_of_counting(n, text[:cut], text[cut:]):.3f}", flush=True)


if __name__ == "__main__":
    main()
