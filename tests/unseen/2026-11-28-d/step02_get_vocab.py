# wrong: {} is a dictionary, not an empty set (AttributeError)
def get_vocab(text: str) -> list[str]:
    vocab = {}
    for character in text:
        vocab.add(character)
    return sorted(vocab)


# wrong: compares with the next one, and the last has no next one (IndexError)
def get_vocab(text: str) -> list[str]:
    characters = sorted(text)
    vocab = []
    for i in range(len(characters)):
        if characters[i] != characters[i + 1]:
            vocab.append(characters[i])
    return vocab


# wrong: removes from the list while the loop walks over it, many of a kind survive (hello works)
def get_vocab(text: str) -> list[str]:
    vocab = sorted(text)
    for character in vocab:
        if vocab.count(character) > 1:
            vocab.remove(character)
    return vocab


# wrong: takes only characters that one can see, line breaks and tabs are lost
def get_vocab(text: str) -> list[str]:
    vocab = set()
    for character in text:
        if character.isprintable():
            vocab.add(character)
    return sorted(vocab)


# wrong: sorts like a dictionary of words, without regard to capitals
def get_vocab(text: str) -> list[str]:
    return sorted(set(text), key=str.lower)


# wrong: a string of the sorted characters, as the hint also shows join
def get_vocab(text: str) -> list[str]:
    vocab = "".join(sorted(set(text)))
    return vocab


# wrong: Counter, sorted by how often they come
def get_vocab(text: str) -> list[str]:
    from collections import Counter

    counts = Counter(text)
    vocab = sorted(counts, key=lambda character: counts[character], reverse=True)
    return vocab


# right: each new one is put in at its place with bisect
def get_vocab(text: str) -> list[str]:
    import bisect

    vocab = []
    for character in text:
        place = bisect.bisect_left(vocab, character)
        if place == len(vocab) or vocab[place] != character:
            vocab.insert(place, character)
    return vocab


# right: tallies by code point with numpy, and reads off which are not 0
def get_vocab(text: str) -> list[str]:
    tally = np.bincount([ord(character) for character in text])
    return [chr(code) for code in np.flatnonzero(tally)]
