# wrong: two loops in the comprehension, so each gets the last number
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {c: i for c in vocab for i in range(len(vocab))}


# wrong: adds one before it stores
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for c in vocab:
        i += 1
        mapping[c] = i
    return mapping


# wrong: unpacks the vocabulary without enumerate
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in vocab:
        mapping[character] = index
    return mapping


# wrong: quotes around the name of the variable
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping["character"] = index
    return mapping


# wrong: a new empty dictionary in each round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    for index, character in enumerate(vocab):
        mapping = {}
        mapping[character] = index
    return mapping


# wrong: dot instead of square brackets, as in JavaScript
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for character in vocab:
        mapping.character = i
        i = i + 1
    return mapping


# wrong: update with two arguments
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in range(len(vocab)):
        mapping.update(vocab[i], i)
    return mapping


# wrong: the place of the letter in Unicode counted from a, works for letters only
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for c in vocab:
        mapping[c] = ord(c) - ord("a")
    return mapping


# wrong: sorts once more, so the places are other ones
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(sorted(vocab)):
        mapping[character] = index
    return mapping


# wrong: fromkeys with a range, so each gets the whole range
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict.fromkeys(vocab, range(len(vocab)))


# wrong: the return stands in the loop
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] = index
        return mapping


# wrong: key and value swapped
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[i] = c
    return mapping


# wrong: a list of small dictionaries
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = []
    for i in range(len(vocab)):
        mapping.append({vocab[i]: i})
    return mapping


# wrong: looks up the number in the vocabulary with the character
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = vocab[character]
    return mapping


# wrong: the length of the vocabulary is not something to loop over
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in len(vocab):
        mapping[vocab[i]] = i
    return mapping


# wrong: skips the first place, as the loop starts at 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in range(1, len(vocab)):
        mapping[vocab[i]] = i
    return mapping


# wrong: braces with pairs, so it is a set and no dictionary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {(character, index) for index, character in enumerate(vocab)}
    return mapping


# right: the number is how many there are already
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping[character] = len(mapping)
    return mapping


# right: zip with a range
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(zip(vocab, range(len(vocab))))


# right: counted from the end
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {vocab[-k]: len(vocab) - k for k in range(len(vocab), 0, -1)}


# right: asks the list for the place of each one
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for character in vocab:
        mapping.setdefault(character, vocab.index(character))
    return mapping
