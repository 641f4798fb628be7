# wrong: Wants to swap the items of the other mapping, but takes the pair apart under swapped names as well, so nothing changes.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {number: char for number, char in create_encode_mapping(vocab).items()}

# wrong: Understands "the other way round" as going through the vocabulary from the back.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping

# wrong: Makes strings of the numbers, so the keys are "0" and "1" and not 0 and 1.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(len(vocab)):
        mapping[f"{i}"] = vocab[i]
    return mapping

# wrong: Subtracts 1 from the index although it counts from 0, so 0 gets the last character and all are one off.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {n: vocab[n - 1] for n in range(len(vocab))}

# wrong: Empties the caller's vocabulary with pop, so whoever needs the list afterwards finds it empty.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    while len(vocab) > 0:
        mapping[len(mapping)] = vocab.pop(0)
    return mapping

# wrong: Already has the character from enumerate, but looks it up in the list as if it were an index.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[i] = vocab[c]
    return mapping

# wrong: Writes pairs with a comma into the curly brackets, which makes a set of tuples and no dictionary.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {(index, letter) for index, letter in enumerate(vocab)}

# right: Goes over a NumPy array of objects with ndenumerate.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    letters = np.empty(len(vocab), dtype=object)
    letters[:] = vocab
    return {place: letter for (place,), letter in np.ndenumerate(letters)}

# right: Fills the dictionary from the back with a generator inside the function.
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    def pairs():
        n = len(vocab)
        for character in vocab[::-1]:
            n -= 1
            yield n, character

    mapping = dict()
    mapping.update(pairs())
    return mapping
