# wrong: copies the mapping of step 3 without swapping
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    encode_mapping = create_encode_mapping(vocab)
    mapping = {}
    for key in encode_mapping:
        mapping[key] = encode_mapping[key]
    return mapping

# wrong: swaps twice, in the loop and in the brackets
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for character, index in enumerate(vocab):
        mapping[index] = character
    return mapping

# wrong: keys as strings, as in JSON
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    i = 0
    while i < len(vocab):
        mapping[f"{i}"] = vocab[i]
        i += 1
    return mapping

# wrong: swaps key and value, but forgot items()
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
    return {number: character for character, number in mapping}

# wrong: begins with a list in place of a dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = []
    for index, character in enumerate(vocab):
        mapping[index] = character
    return mapping

# wrong: takes the other way round for backwards
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: one place off in the list
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index in range(len(vocab)):
        mapping[index] = vocab[index - 1]
    return mapping

# right: zip with an endless counter
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    from itertools import count

    return dict(zip(count(), vocab))

# right: takes the characters from the end of a copy
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    left = list(vocab)
    mapping = {}
    while left:
        character = left.pop()
        mapping.setdefault(len(left), character)
    return mapping
