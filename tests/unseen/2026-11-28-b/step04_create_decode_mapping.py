# wrong: thinks that a dictionary has reverse
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    mapping.reverse()
    return mapping

# wrong: loops over the dictionary without items, and wants two things of each key
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    encode_mapping = create_encode_mapping(vocab)
    mapping = {}
    for key, value in encode_mapping:
        mapping[value] = key
    return mapping

# wrong: swaps twice, in the loop and in the dictionary, so nothing is swapped
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {v: k for v, k in create_encode_mapping(vocab).items()}

# wrong: the keys are strings, as in an object of JavaScript
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[f"{index}"] = character
    return mapping

# wrong: stops one early, as the last index is the length minus one
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    last = len(vocab) - 1
    for i in range(0, last):
        mapping[i] = vocab[i]
    return mapping

# wrong: "the other way round" taken as the vocabulary from the back
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: adds the way back to the way there, both in one dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
        mapping[index] = character
    return mapping

# right: first all the numbers with nothing, then filled from an iterator
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = dict.fromkeys(range(len(vocab)))
    letters = iter(vocab)
    for key in mapping:
        mapping[key] = next(letters)
    return mapping

# right: asks the list for the place of each letter, from the back
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {vocab.index(letter): letter for letter in vocab[::-1]}
