# wrong: takes the other way round to mean the order of the items
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    return dict(reversed(list(mapping.items())))


# wrong: counts along the reversed vocabulary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab[::-1]):
        mapping[index] = character
    return mapping


# wrong: swaps the names in the loop and the places below, so nothing is swapped
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for character, index in enumerate(vocab):
        mapping[index] = character
    return mapping


# wrong: fills the dictionary while it loops over it
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    for character in mapping:
        mapping[mapping[character]] = character
    return mapping


# wrong: forgot items() behind the dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for character, index in create_encode_mapping(vocab):
        mapping[index] = character
    return mapping


# wrong: keys and values without the brackets
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    enc = create_encode_mapping(vocab)
    return dict(zip(enc.values, enc.keys))


# wrong: chr from a on, works until the full stop
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(len(vocab)):
        mapping[i] = chr(ord("a") + i)
    return mapping


# wrong: the numbers as strings
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[str(index)] = character
    return mapping


# wrong: two loops in one another, so each number ends up with the last character
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(len(vocab)):
        for c in vocab:
            mapping[i] = c
    return mapping


# wrong: goes one too far
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    i = 0
    while i <= len(vocab):
        mapping[i] = vocab[i]
        i += 1
    return mapping


# wrong: gives the list back, as it can be looked up with a number too
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = list(vocab)
    return mapping


# wrong: dict without brackets is the type
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = dict
    for index, character in enumerate(vocab):
        mapping[index] = character
    return mapping


# wrong: counts from 1
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for number, character in enumerate(vocab, 1):
        mapping[number] = character
    return mapping


# wrong: stores the pair, not the character
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    i = 0
    for pair in enumerate(vocab):
        mapping[i] = pair
        i += 1
    return mapping


# wrong: fills it in both directions
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    for index, character in enumerate(vocab):
        mapping[index] = character
    return mapping


# wrong: the line that counts stands behind the loop
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    index = 0
    for character in vocab:
        mapping[index] = character
    index += 1
    return mapping


# right: dict of enumerate
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return dict(enumerate(vocab))


# right: turns the mapping of step 3 round
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    back = {}
    for pair in create_encode_mapping(vocab).items():
        back[pair[1]] = pair[0]
    return back


# right: from the end to the start on a copy
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    rest = vocab.copy()
    pairs = []
    while rest:
        letter = rest.pop()
        pairs.insert(0, (len(rest), letter))
    return dict(pairs)
