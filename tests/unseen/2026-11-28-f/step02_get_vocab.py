# wrong: compares each with the next one, and so never adds the last character
def get_vocab(text: str) -> list[str]:
    letters = sorted(text)
    vocab = []
    for i in range(len(letters) - 1):
        if letters[i] != letters[i + 1]:
            vocab.append(letters[i])
    return vocab

# wrong: returns what list.sort() returns, None
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    return vocab.sort()

# wrong: sorts first and makes the set afterwards, so the order is lost
def get_vocab(text: str) -> list[str]:
    ordered = sorted(text)
    vocab = list(set(ordered))
    return vocab

# wrong: takes them from string.printable: not sorted, and no letters like é
def get_vocab(text: str) -> list[str]:
    import string
    vocab = []
    for character in string.printable:
        if character in text:
            vocab.append(character)
    return vocab

# wrong: .sort() on a set
def get_vocab(text: str) -> list[str]:
    vocab = set(text)
    vocab.sort()
    return list(vocab)

# wrong: {} is a dictionary and has no add
def get_vocab(text: str) -> list[str]:
    vocab = {}
    for character in text:
        vocab.add(character)
    return sorted(vocab)

# wrong: joined into one string, as in the video
def get_vocab(text: str) -> list[str]:
    chars = sorted(list(set(text)))
    vocab = "".join(chars)
    return vocab

# right: keeps the list sorted while it grows, with bisect
def get_vocab(text: str) -> list[str]:
    from bisect import bisect_left
    vocab = []
    for c in text:
        place = bisect_left(vocab, c)
        if place == len(vocab) or vocab[place] != c:
            vocab.insert(place, c)
    return vocab

# right: goes through all the characters of Unicode in order
def get_vocab(text: str) -> list[str]:
    seen = frozenset(text)
    return [chr(code) for code in range(0x110000) if chr(code) in seen]
