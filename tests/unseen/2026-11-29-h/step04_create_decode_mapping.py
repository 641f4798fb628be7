# wrong: makes the characters from their numbers with chr, as if the vocabulary were always the small alphabet
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {i: chr(ord("a") + i) for i in range(len(vocab))}

# wrong: takes "the other way round" to mean the vocabulary backwards
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: adds the numbers to the mapping of Step 3 and so returns both directions in one dictionary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    for character in vocab:
        mapping[mapping[character]] = character
    return mapping

# wrong: thinks it is clever that a list can be looked up by numbers just as well, and returns a list
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = [character for index, character in enumerate(vocab)]
    return mapping

# wrong: the keys are tensors and not numbers, so a look-up with a number never finds them
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    numbers = torch.arange(len(vocab))
    return dict(zip(numbers, vocab))

# wrong: saw quotes around the characters in the example and puts them in with repr
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {i: repr(c) for i, c in enumerate(vocab)}

# wrong: starts the range at 1, so place 0 has no character
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    back = {}
    for n in range(1, len(vocab)):
        back[n] = vocab[n]
    return back

# right: turns the dictionary of Step 3 round, pair by pair
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    forward = {character: place for place, character in enumerate(vocab)}
    return dict(pair[::-1] for pair in forward.items())

# right: empties a copy of the list from the back, and the length that is left is the number
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    rest = list(vocab)
    pairs = []
    while rest:
        pairs.insert(0, (len(rest) - 1, rest.pop()))
    return dict(pairs)
