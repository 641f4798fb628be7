# wrong: the set of a list with the whole text in it
def get_vocab(text: str) -> list[str]:
    letters = set([text])
    return sorted(letters)


# wrong: sorts first and makes the set afterwards, so the order is lost
def get_vocab(text: str) -> list[str]:
    ordered = sorted(text)
    return list(set(ordered))


# wrong: gives back what list.sort gives back
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    vocab = vocab.sort()
    return vocab


# wrong: sorted and joined to one string
def get_vocab(text: str) -> list[str]:
    vocab = sorted(set(text))
    return "".join(vocab)


# wrong: split with an empty string, as in JavaScript
def get_vocab(text: str) -> list[str]:
    letters = text.split("")
    return sorted(set(letters))


# wrong: only compares with the neighbour, and sorts after that
def get_vocab(text: str) -> list[str]:
    vocab = [text[0]]
    for i in range(1, len(text)):
        if text[i] != text[i - 1]:
            vocab.append(text[i])
    return sorted(vocab)


# wrong: removes doubles from the list that the loop goes over
def get_vocab(text: str) -> list[str]:
    vocab = sorted(text)
    for letter in vocab:
        if vocab.count(letter) > 1:
            vocab.remove(letter)
    return vocab


# wrong: keeps only the characters that come exactly once
def get_vocab(text: str) -> list[str]:
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    vocab = []
    for c in counts:
        if counts[c] == 1:
            vocab.append(c)
    return sorted(vocab)


# wrong: goes line by line, so the line break is not in it
def get_vocab(text: str) -> list[str]:
    vocab = set()
    for line in text.split("\n"):
        for c in line:
            vocab.add(c)
    return sorted(vocab)


# wrong: a set has no append
def get_vocab(text: str) -> list[str]:
    vocab = set()
    for c in text:
        vocab.append(c)
    return sorted(vocab)


# wrong: a set has no sort
def get_vocab(text: str) -> list[str]:
    vocab = set(text)
    vocab.sort()
    return vocab


# wrong: the sorting ignores capitals
def get_vocab(text: str) -> list[str]:
    return sorted(sorted(set(text)), key=lambda c: c.lower())


# wrong: sorted by the place where they first come
def get_vocab(text: str) -> list[str]:
    return sorted(set(text), key=text.find)


# wrong: swaps in place with a sort by hand that makes one round only
def get_vocab(text: str) -> list[str]:
    vocab = []
    for c in text:
        if c not in vocab:
            vocab.append(c)
    for i in range(len(vocab) - 1):
        if vocab[i] > vocab[i + 1]:
            vocab[i], vocab[i + 1] = vocab[i + 1], vocab[i]
    return vocab


# wrong: np.unique of the string itself
def get_vocab(text: str) -> list[str]:
    vocab = np.unique(text)
    return list(vocab)


# wrong: indexes a set
def get_vocab(text: str) -> list[str]:
    letters = set(text)
    vocab = []
    for i in range(len(letters)):
        vocab.append(letters[i])
    return sorted(vocab)


# right: the smallest of what is left, again and again
def get_vocab(text: str) -> list[str]:
    left = set(text)
    vocab = []
    while left:
        smallest = min(left)
        vocab.append(smallest)
        left.remove(smallest)
    return vocab


# right: np.unique of the list of characters
def get_vocab(text: str) -> list[str]:
    return np.unique(list(text)).tolist()


# right: all code points in their order, those that occur
def get_vocab(text: str) -> list[str]:
    seen = [False] * 0x110000
    for c in text:
        seen[ord(c)] = True
    return [chr(i) for i, yes in enumerate(seen) if yes]


# right: unpacked keys of a dictionary, sorted in place
def get_vocab(text: str) -> list[str]:
    vocab = [*dict.fromkeys(text)]
    vocab.sort()
    return vocab
