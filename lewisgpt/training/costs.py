"""What a training will cost in time and memory, said before it's paid. Rough: as on two processor cores."""

import os

GB = 1e9
CHARACTER = 20  # bytes that a character of the text takes, as text, in a list and in a tensor


def bigram(characters: int, vocab_size: int, max_steps: int, evaluations: int) -> None:
    """For train.py: a step moves the whole table, and an evaluation works out a row of it for a fifth of the text."""
    table = vocab_size**2
    seconds = 1e-7 * characters + max_steps * 2e-8 * table + evaluations * 1e-9 * characters * vocab_size
    why = f"the table has {table:,} weights" if 28 * table > CHARACTER * characters else "the text is long"
    say(CHARACTER * characters + 28 * table, seconds, why, "a shorter text or fewer steps (max_steps)")


def transformer(characters: int, vocab_size: int, tokens: int) -> None:
    """For gpt.py, whose clock starts when the text is read; tokens: how many are in a batch, at most."""
    logits = 20 * tokens * vocab_size
    why = "the text is long" if CHARACTER * characters > logits else f"there are {vocab_size:,} different characters"
    say(CHARACTER * characters + logits, 1e-7 * characters, why, "a shorter text")


def say(memory: float, seconds: float, why: str, instead: str) -> None:
    """Say what it will take, if that is much; end the program if this computer has too little memory."""
    if memory < GB and seconds < 60:
        return
    sentence = f"{memory / GB:.1f} GB of memory, as {why}"
    there = physical_memory()
    if there and memory > there:
        raise SystemExit(f"This takes {sentence}, and this computer has {there / GB:.1f} GB. Take {instead}.")
    time = f"{seconds / 60:,.0f} minutes and " if seconds >= 90 else ""
    print(f"\nThis will take some {time}{sentence}. For less, take {instead}.", flush=True)


def physical_memory() -> int | None:
    """The bytes of memory of this computer, where Python can tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None  # on Windows
