# wrong: pushes onto the list as in JavaScript
def get_vocab(text: str) -> list[str]:
    vocab = []
    for letter in text:
        if letter not in vocab:
            vocab.push(letter)
    vocab.sort()
    return vocab

# wrong: deletes from the list while it counts up to the old length
def get_vocab(text: str) -> list[str]:
    vocab = sorted(text)
    for i in range(len(vocab) - 1):
        if vocab[i] == vocab[i + 1]:
            del vocab[i]
    return vocab

# wrong: split with an empty string, as in JavaScript
def get_vocab(text: str) -> list[str]:
    letters = text.split("")
    return sorted(set(letters))

# wrong: sort without brackets, so it is never called
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    vocab.sort
    return vocab

# wrong: compares with the letter above only, before sorting
def get_vocab(text: str) -> list[str]:
    vocab = []
    above = ""
    for letter in text:
        if letter != above:
            vocab.append(letter)
        above = letter
    return sorted(vocab)

# wrong: sorts as a spreadsheet does, without regard to capitals
def get_vocab(text: str) -> list[str]:
    unique = set(text)
    return sorted(unique, key=lambda c: (c.lower(), c.isupper()))

# wrong: gives back one string, as the video printed it
def get_vocab(text: str) -> list[str]:
    chars = sorted(list(set(text)))
    vocab_size = len(chars)
    return ''.join(chars)

# right: puts each new letter at its place with bisect
def get_vocab(text: str) -> list[str]:
    import bisect
    vocab = []
    for letter in dict.fromkeys(text):
        bisect.insort(vocab, letter)
    return vocab

# right: goes through all code points and keeps those that occur
def get_vocab(text: str) -> list[str]:
    seen = {ord(letter) for letter in text}
    return [chr(code) for code in range(max(seen, default=-1) + 1) if code in seen]
