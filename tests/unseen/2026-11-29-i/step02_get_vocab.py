# wrong: Counts the characters and lists them by how frequent they are, not in alphabetical order.
def get_vocab(text: str) -> list[str]:
    from collections import Counter
    return [character for character, count in Counter(text).most_common()]

# wrong: Compares each sorted character with the next one and keeps it when they differ, so the last character is never kept.
def get_vocab(text: str) -> list[str]:
    chars = sorted(text)
    vocab = []
    for i in range(len(chars) - 1):
        if chars[i] != chars[i + 1]:
            vocab.append(chars[i])
    return vocab

# wrong: Understands "once each" as "characters that occur exactly once" and drops all the repeated ones.
def get_vocab(text: str) -> list[str]:
    return sorted([c for c in set(text) if text.count(c) == 1])

# wrong: Sorts without regard to capitals, so the order is a mix of A, a, B, b and changes from run to run.
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    vocab.sort(key=str.lower)
    return vocab

# wrong: Keeps only what can be printed, so the line break is missing.
def get_vocab(text: str) -> list[str]:
    seen = set()
    for c in text:
        if c.isprintable():
            seen.add(c)
    return sorted(seen)

# wrong: groupby only merges equal neighbours, and the text is sorted after it instead of before it.
def get_vocab(text: str) -> list[str]:
    from itertools import groupby
    return sorted(letter for letter, group in groupby(text))

# wrong: np.unique takes the whole string for one single thing, so the list holds the whole text.
def get_vocab(text: str) -> list[str]:
    vocab = np.unique(text)
    return vocab.tolist()

# right: Keeps a list sorted all the time by inserting each new character at its place with bisect.
def get_vocab(text: str) -> list[str]:
    from bisect import bisect_left
    vocab = []
    for c in text:
        place = bisect_left(vocab, c)
        if place == len(vocab) or vocab[place] != c:
            vocab.insert(place, c)
    return vocab

# right: Marks the code point of each character in a long row of flags and reads off those which are set.
def get_vocab(text: str) -> list[str]:
    seen = bytearray(0x110000)
    for code in map(ord, text):
        seen[code] = 1
    return [chr(code) for code, flag in enumerate(seen) if flag]
