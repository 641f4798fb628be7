# wrong: counts from the letter a
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = ord(character) - ord("a")
    return mapping

# wrong: sorts the vocabulary again
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(sorted(vocab)):
        mapping[character] = index
    return mapping

# wrong: stops one before the end, as places go to len - 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index in range(0, len(vocab) - 1):
        mapping[vocab[index]] = index
    return mapping

# wrong: every character gets the index of the last one, from two loops
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        for index in range(len(vocab)):
            mapping[character] = index
    return mapping

# wrong: counts up before storing
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    index = 0
    for character in vocab:
        index += 1
        mapping[character] = index
    return mapping

# wrong: takes the character for the index
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index in vocab:
        mapping[vocab[index]] = index
    return mapping

# wrong: two names in the loop, but forgot enumerate
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in vocab:
        mapping[character] = index
    return mapping

# right: zip with range, from the back
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(zip(vocab[::-1], range(len(vocab) - 1, -1, -1)))

# right: recursion, the last one on top of the rest
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    if not vocab:
        return {}
    *rest, last = vocab
    return {**create_encode_mapping(rest), last: len(rest)}
