# wrong: swaps twice, as enumerate's first is the index already
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {value: key for key, value in enumerate(vocab)}

# wrong: turns the dictionary round in place while looping over it
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    for char in mapping:
        mapping[mapping[char]] = char
    return mapping

# wrong: thinks that keys have to be strings, as in JSON and JavaScript
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[str(index)] = character
    return mapping

# wrong: takes "the other way round" for the vocabulary from behind
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: hands dict the values and the keys, and forgets zip
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    encode_mapping = create_encode_mapping(vocab)
    return dict(encode_mapping.values(), encode_mapping.keys())

# wrong: counts from 1 in the head, so takes one off each index
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(len(vocab)):
        mapping[i] = vocab[i - 1]
    return mapping

# wrong: a list can be looked up by number already, so returns a list
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = []
    for character in vocab:
        mapping.append(character)
    return mapping

# right: an iterator and next, until it stops
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    characters = iter(vocab)
    mapping = {}
    while True:
        try:
            mapping[len(mapping)] = next(characters)
        except StopIteration:
            return mapping

# right: the numbers from torch.arange
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    numbers = torch.arange(len(vocab)).tolist()
    return dict(zip(numbers, vocab))
