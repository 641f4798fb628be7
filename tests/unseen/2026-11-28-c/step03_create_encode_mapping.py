# wrong: two loops in the comprehension, so each character gets the last number
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {ch: i for i in range(len(vocab)) for ch in vocab}


# wrong: makes a new dictionary in each round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping = {character: index}
    return mapping


# wrong: the place in the alphabet, not in the vocabulary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = ord(character) - ord("a")
    return mapping


# wrong: sorts the vocabulary once more
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(sorted(vocab)):
        mapping[character] = index
    return mapping


# wrong: pairs in curly brackets, which is a set
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {(character, index) for index, character in enumerate(vocab)}
    return mapping


# wrong: forgot enumerate
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in vocab:
        mapping[character] = index
    return mapping


# wrong: begins with an empty list
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = []
    i = 0
    for character in vocab:
        mapping[character] = i
        i = i + 1
    return mapping


# right: pairs turned round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))


# right: the number is how many are in it already
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = dict()
    for character in vocab:
        mapping.setdefault(character, len(mapping))
    return mapping
