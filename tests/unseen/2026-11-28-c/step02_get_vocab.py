# wrong: "once each" misread: keeps the characters that occur a single time
def get_vocab(text: str) -> list[str]:
    vocab = []
    for ch in text:
        if text.count(ch) == 1:
            vocab.append(ch)
    return sorted(vocab)


# wrong: compares neighbours in the sorted text and loses the last character
def get_vocab(text: str) -> list[str]:
    s = sorted(text)
    vocab = []
    for i in range(len(s) - 1):
        if s[i] != s[i + 1]:
            vocab.append(s[i])
    return vocab


# wrong: square brackets behind set
def get_vocab(text: str) -> list[str]:
    return sorted(set[text])


# wrong: sorts like a dictionary, capital and small letters together
def get_vocab(text: str) -> list[str]:
    vocab = sorted(set(text))
    return sorted(vocab, key=str.lower)


# wrong: unique as in MATLAB, of the whole string at once
def get_vocab(text: str) -> list[str]:
    return np.unique(text).tolist()


# wrong: {} is taken for an empty set
def get_vocab(text: str) -> list[str]:
    vocab = {}
    for ch in text:
        vocab.add(ch)
    return sorted(vocab)


# wrong: counts the places from 1 to the length, as in MATLAB
def get_vocab(text: str) -> list[str]:
    vocab = []
    for i in range(1, len(text) + 1):
        if text[i] not in vocab:
            vocab.append(text[i])
    vocab.sort()
    return vocab


# right: puts each new character at its place, found by bisection
def get_vocab(text: str) -> list[str]:
    import bisect

    vocab = []
    for ch in text:
        place = bisect.bisect_left(vocab, ch)
        if place == len(vocab) or vocab[place] != ch:
            vocab.insert(place, ch)
    return vocab


# right: the smallest one that is left, again and again
def get_vocab(text: str) -> list[str]:
    left = dict.fromkeys(text)
    vocab = []
    while left:
        smallest = min(left)
        vocab += smallest
        del left[smallest]
    return vocab
