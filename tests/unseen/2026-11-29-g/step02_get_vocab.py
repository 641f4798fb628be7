# wrong: sorts as in a dictionary of English, without regard to capitals
def get_vocab(text: str) -> list[str]:
    return sorted(set(text), key=str.lower)

# wrong: a set made with curly brackets, which holds the whole text as one thing
def get_vocab(text: str) -> list[str]:
    vocab = {text}
    return sorted(vocab)

# wrong: sorts first and compares each with the one before, so the smallest character never gets in
def get_vocab(text: str) -> list[str]:
    letters = sorted(text)
    vocab = []
    for i in range(1, len(letters)):
        if letters[i] != letters[i - 1]:
            vocab.append(letters[i])
    return vocab

# wrong: takes "once each" for those characters that occur only once
def get_vocab(text: str) -> list[str]:
    vocab = []
    for char in sorted(set(text)):
        if text.count(char) == 1:
            vocab.append(char)
    return vocab

# wrong: {} is an empty dictionary and not an empty set
def get_vocab(text: str) -> list[str]:
    vocab = {}
    for char in text:
        vocab.add(char)
    return sorted(vocab)

# wrong: hands sorted the text and set as two arguments
def get_vocab(text: str) -> list[str]:
    return sorted(text, set)

# wrong: joins the characters to a string, as in many videos
def get_vocab(text: str) -> list[str]:
    chars = sorted(list(set(text)))
    vocab = "".join(chars)
    print(vocab)
    return vocab

# right: puts each new character in its place with bisect
def get_vocab(text: str) -> list[str]:
    import bisect

    vocab = []
    for character in text:
        place = bisect.bisect_left(vocab, character)
        if place == len(vocab) or vocab[place] != character:
            vocab.insert(place, character)
    return vocab

# right: goes through all the characters that there are, and keeps those in the text
def get_vocab(text: str) -> list[str]:
    seen = dict.fromkeys(text, True)
    return [chr(number) for number in range(0x110000) if seen.get(chr(number))]
