# wrong: calculates the place in the alphabet, which is the place in the vocabulary for a, b, c only
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for char in vocab:
        mapping[char] = ord(char) - ord("a")
    return mapping

# wrong: makes a new dictionary in each round, so only the last character is left
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping = {character: index}
    return mapping

# wrong: a comma instead of the colon, which makes a set of pairs
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {(character, index) for index, character in enumerate(vocab)}

# wrong: stores the method vocab.index without calling it
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = vocab.index
    return mapping

# wrong: takes the characters that the loop gives for indices
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index in vocab:
        mapping[vocab[index]] = index
    return mapping

# wrong: two loop variables, but no enumerate
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in vocab:
        mapping[character] = index
    return mapping

# wrong: the last index is len - 1, so the range goes up to len - 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in range(0, len(vocab) - 1):
        mapping[vocab[i]] = i
    return mapping

# right: turns each pair of enumerate round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))

# right: the number is how many are in the dictionary so far
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping.setdefault(character, len(mapping))
    return mapping
