# wrong: only compares with the character before, in the unsorted text
def get_vocab(text: str) -> list[str]:
    vocab = []
    for i in range(len(text)):
        if i == 0 or text[i] != text[i - 1]:
            vocab.append(text[i])
    return sorted(vocab)

# wrong: gives back what sort gives back
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    vocab = vocab.sort()
    return vocab

# wrong: first sorts, then makes the set
def get_vocab(text: str) -> list[str]:
    characters = sorted(text)
    vocab = list(dict.fromkeys(characters).keys())
    return set(vocab)

# wrong: only letters count as characters
def get_vocab(text: str) -> list[str]:
    vocab = []
    for character in text:
        if character.isalpha() and character not in vocab:
            vocab.append(character)
    vocab.sort()
    return vocab

# wrong: sorts as in a dictionary, without looking at capitals
def get_vocab(text: str) -> list[str]:
    characters = set(text)
    return sorted(characters, key=str.lower)

# wrong: curly brackets for an empty set make a dictionary
def get_vocab(text: str) -> list[str]:
    vocab = {}
    for character in text:
        vocab.add(character)
    return sorted(vocab)

# wrong: loops over the characters and uses them as numbers
def get_vocab(text: str) -> list[str]:
    vocab = []
    for i in text:
        if text[i] not in vocab:
            vocab.append(text[i])
    return sorted(vocab)

# right: groupby over the sorted text
def get_vocab(text: str) -> list[str]:
    from itertools import groupby

    return [character for character, _ in groupby(sorted(text))]

# right: goes through all of Unicode and asks which ones occur
def get_vocab(text: str) -> list[str]:
    seen = frozenset(text)
    vocab = []
    number = 0
    while len(vocab) < len(seen):
        if chr(number) in seen:
            vocab += chr(number)
        number += 1
    return vocab
