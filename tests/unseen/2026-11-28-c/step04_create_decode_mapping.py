# wrong: "the other way round" misread: the vocabulary from its end
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab[::-1]):
        mapping[index] = character
    return mapping


# wrong: stores the whole vocabulary under each number
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[index] = vocab
    return mapping


# wrong: both directions in one dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
        mapping[index] = character
    return mapping


# wrong: one number too few, so zip drops the last character
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return dict(zip(range(len(vocab) - 1), vocab))


# wrong: gives back the list, as vocab[0] works too
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = list(vocab)
    return mapping


# wrong: turns round a mapping that is not there yet
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {index: character for character, index in mapping.items()}
    return mapping


# wrong: adds the swapped pairs to the dictionary while looping over it
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
    for character in mapping:
        mapping[mapping[character]] = character
        del mapping[character]
    return mapping


# right: itertools.count does the counting
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    from itertools import count

    return dict(zip(count(), vocab))


# right: from the last one to the first, with update
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    i = len(vocab)
    while i > 0:
        i -= 1
        mapping.update({i: vocab[i]})
    return mapping
