# wrong: raises the counter before storing, so it starts at 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    index = 0
    for character in vocab:
        index += 1
        mapping[character] = index
    return mapping

# wrong: place in the alphabet instead of the place in the vocabulary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = ord(character) - ord("a")
    return mapping

# wrong: sorts the vocabulary again first
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(sorted(vocab)):
        mapping[character] = index
    return mapping

# wrong: a new dictionary in each round, so only the last one is left
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping = {character: index}
    return mapping

# wrong: two loop variables without enumerate
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in vocab:
        mapping[character] = index
    return mapping

# wrong: takes the loop variable for a number, as in other languages
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in vocab:
        mapping[vocab[i]] = i
    return mapping

# wrong: stores the whole pair of enumerate as the value
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for pair in enumerate(vocab):
        mapping[pair[1]] = pair
    return mapping

# right: zip with an endless counter
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    import itertools
    return dict(zip(vocab, itertools.count()))

# right: from the end to the start
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = dict()
    place = len(vocab)
    while place > 0:
        place -= 1
        mapping.update({vocab[place]: place})
    return mapping
