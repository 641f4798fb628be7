# wrong: adds the swapped pairs to the dictionary it loops over
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    for character, index in mapping.items():
        mapping[index] = character
    return mapping

# wrong: both directions in one dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
        mapping[index] = character
    return mapping

# wrong: the whole vocabulary under each index
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {i: vocab for i in range(len(vocab))}

# wrong: takes "the other way round" for counting from the end
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: loops over pairs of a dictionary without .items()
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    encode_mapping = create_encode_mapping(vocab)
    decode_mapping = {}
    for character, index in encode_mapping:
        decode_mapping[index] = character
    return decode_mapping

# wrong: starts at 1, so the first character is missing
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(1, len(vocab)):
        mapping[i] = vocab[i]
    return mapping

# wrong: reversed() of a dictionary is thought to swap keys and values
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
    return reversed(mapping)

# right: setdefault under the present length
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for c in vocab:
        mapping.setdefault(len(mapping), c)
    return mapping

# right: pops from the end of a copy
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    rest = list(vocab)
    mapping = {}
    while rest:
        last = rest.pop()
        mapping[len(rest)] = last
    return mapping
