# wrong: the place in the alphabet, not in the vocabulary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = ord(character) - ord("a")
    return mapping


# wrong: takes the elements for indices, as for ... in of JavaScript (TypeError)
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index in vocab:
        mapping[vocab[index]] = index
    return mapping


# wrong: dict with two lists, without zip (TypeError)
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    numbers = list(range(len(vocab)))
    mapping = dict(vocab, numbers)
    return mapping


# wrong: index + 1 is worked out and thrown away, so all are 0
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    index = 0
    for character in vocab:
        mapping[character] = index
        index + 1
    return mapping


# wrong: the mapping is right, but it empties the list that it was given
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    number = 0
    while len(vocab) > 0:
        character = vocab.pop(0)
        mapping[character] = number
        number += 1
    return mapping


# wrong: sorts the vocabulary once more, to be sure
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {character: index for index, character in enumerate(sorted(vocab))}


# wrong: "character" in quotes as the key, as in the hint with "a"
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping["character"] = index
    return mapping


# right: turns each pair of enumerate round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))


# right: a defaultdict that counts up at each new key
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    from collections import defaultdict
    from itertools import count

    numbers = defaultdict(count().__next__)
    for character in vocab:
        numbers[character]
    return dict(numbers)
