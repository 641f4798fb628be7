# wrong: thinks that a loop gives the indices, as for...in does in JavaScript
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in vocab:
        mapping[vocab[i]] = i
    return mapping

# wrong: forgets zip, so the two lists themselves are taken apart
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    numbers = list(range(len(vocab)))
    return {char: number for char, number in (vocab, numbers)}

# wrong: counts the rows from 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    row = 0
    for char in vocab:
        row += 1
        mapping[char] = row
    return mapping

# wrong: takes the pair from enumerate apart in the wrong order
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character, index in enumerate(vocab):
        mapping[character] = index
    return mapping

# wrong: =+ in place of +=
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for character in vocab:
        mapping[character] = i
        i =+ 1
    return mapping

# wrong: two loops inside one another, so each gets the last number
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    stoi = {ch: i for ch in vocab for i in range(len(vocab))}
    return stoi

# wrong: a list of pairs, like Object.entries
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = []
    for index, character in enumerate(vocab):
        mapping.append((character, index))
    return mapping

# right: the next number is how many there are already
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping.setdefault(character, len(mapping))
    return mapping

# right: counts down from the end
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = dict()
    row = len(vocab)
    while row > 0:
        row = row - 1
        mapping.update([(vocab[row], row)])
    return mapping
