# wrong: Writes =+ in place of +=, so the index is set to 1 and never grows.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    index = 0
    for character in vocab:
        mapping[character] = index
        index =+ 1
    return mapping

# wrong: Thinks that dict.fromkeys pairs keys with values, but it gives the whole range to every key.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict.fromkeys(vocab, range(len(vocab)))

# wrong: Sorts the vocabulary once more, so characters of an unsorted one get another place than they have in it.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {character: index for index, character in enumerate(sorted(vocab))}

# wrong: Two loops inside each other where they should run side by side, so every character ends with the last index.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for c in vocab:
        for i in range(len(vocab)):
            mapping[c] = i
    return mapping

# wrong: Makes the range end one early because the last index is len - 1, so zip leaves the last character out.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    last = len(vocab) - 1
    return dict(zip(vocab, range(0, last)))

# wrong: Loops over the characters but uses them as indices of the list.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in vocab:
        mapping[vocab[i]] = i
    return mapping

# wrong: Stores both directions in the same dictionary to save the next step.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
        mapping[index] = character
    return mapping

# right: Turns each pair of enumerate around with reversed and makes a dictionary of them.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))

# right: A defaultdict whose missing keys get its own length, filled just by looking each character up.
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    from collections import defaultdict
    places = defaultdict(lambda: len(places))
    for c in vocab:
        places[c]
    return dict(places)
