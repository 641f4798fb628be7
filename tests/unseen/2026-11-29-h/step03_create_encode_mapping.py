# wrong: works out the number from the alphabet (a is 0, b is 1), not from the place in the list
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {c: ord(c) - ord("a") for c in vocab}

# wrong: thinks that range(len(vocab)) goes one too far, so the last character gets no number
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in range(len(vocab) - 1):
        mapping[vocab[i]] = i
    return mapping

# wrong: sorts the vocabulary once more, so the places are not those of the list that came in
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = dict()
    for number, char in enumerate(sorted(vocab)):
        mapping[char] = number
    return mapping

# wrong: two loops inside each other, so each character ends up with the last index
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        for index in range(len(vocab)):
            mapping[character] = index
    return mapping

# wrong: thinks that fromkeys hands out the numbers one by one, but each character gets the whole range
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict.fromkeys(vocab, range(len(vocab)))

# wrong: takes the characters out of the caller's list with pop, so the vocabulary is empty afterwards
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    while len(vocab) > 0:
        last = vocab.pop()
        mapping[last] = len(vocab)
    return mapping

# wrong: does not take the pairs of enumerate apart, and uses a whole pair as the index
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index in enumerate(vocab):
        mapping[vocab[index]] = index
    return mapping

# right: the next number is always how many characters the dictionary holds so far
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    cloakroom: dict[str, int] = {}
    for coat in vocab:
        cloakroom.setdefault(coat, len(cloakroom))
    return cloakroom

# right: turns the pairs of enumerate round and makes a dictionary of them in one go
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))
