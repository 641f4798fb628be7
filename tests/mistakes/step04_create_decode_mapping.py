# wrong: swaps twice
# says: the first thing that items() gives
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {v: k for v, k in create_encode_mapping(vocab).items()}


# wrong: goes through the keys, and changes nothing over
# says: loop over encode
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    encode = create_encode_mapping(vocab)
    decode = {}
    for k in encode:
        decode[k] = encode[k]
    return decode


# wrong: zip with keys and values as they were
# says: m.keys()
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    m = create_encode_mapping(vocab)
    return dict(zip(m.keys(), m.values()))


# wrong: begins with 1, so the first one is missing
# says: begins with 1
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(1, len(vocab)):
        mapping[i] = vocab[i]
    return mapping


# wrong: forgets to return it
# says: nothing (None)
def create_decode_mapping(vocab):
    mapping = {i: c for i, c in enumerate(vocab)}


# wrong: the same as step 3
# says: wrong way round
def create_decode_mapping(vocab):
    return {c: i for i, c in enumerate(vocab)}


# wrong: gives back the vocabulary, as a list can be looked up as well
# says: a list
# says: dictionary
def create_decode_mapping(vocab):
    return vocab


# wrong: a list of pairs
# says: a list
# says: dict()
def create_decode_mapping(vocab):
    return list(enumerate(vocab))


# wrong: counts from 1
# says: counts from 0
def create_decode_mapping(vocab):
    return dict(enumerate(vocab, start=1))


# wrong: return inside the loop
# says: inside the loop
def create_decode_mapping(vocab):
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[i] = c
        return mapping


# wrong: numbers as strings
# says: in quotes
def create_decode_mapping(vocab):
    return {str(i): c for i, c in enumerate(vocab)}


# wrong: both are numbers
# says: should give
def create_decode_mapping(vocab):
    return {i: i for i, c in enumerate(vocab)}


# wrong: codes as keys
# says: ord()
def create_decode_mapping(vocab):
    return {ord(c): c for c in vocab}


# wrong: every number gets the last character
# says: same character
def create_decode_mapping(vocab):
    mapping = {}
    for i in range(len(vocab)):
        for c in vocab:
            mapping[i] = c
    return mapping


# wrong: asks for a dictionary that is local to step 3
# says: NameError
def create_decode_mapping(vocab):
    return {i: c for c, i in encode_mapping.items()}


# wrong: forgets enumerate
# says: ValueError
# says: enumerate
def create_decode_mapping(vocab):
    return {i: c for i, c in vocab}


# wrong: loops over a dictionary without items() (ValueError: not enough values to unpack)
# says: items()
def create_decode_mapping(vocab):
    encode_mapping = {c: i for i, c in enumerate(vocab)}
    mapping = {}
    for character, index in encode_mapping:
        mapping[index] = character
    return mapping


# wrong: the loop variable is a character, used as a number (TypeError: list indices must be integers)
# says: goes through vocab
def create_decode_mapping(vocab):
    mapping = {}
    for i in vocab:
        mapping[i] = vocab[i]
    return mapping


# wrong: "the other way round" taken as backward
# says: backward
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(reversed(vocab)):
        mapping[index] = character
    return mapping


# wrong: a comma in place of the colon makes a set of pairs
# says: a set
def create_decode_mapping(vocab):
    return {(i, c) for i, c in enumerate(vocab)}


# wrong: the print has used up the zip
# says: only once
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    pairs = zip(range(len(vocab)), vocab)
    print(list(pairs))
    return dict(pairs)


# wrong: takes the vocabulary for the dictionary of step 3
# says: enumerate
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {index: character for character, index in vocab.items()}


# wrong: changes the dictionary of step 3 while it loops over it
# says: RuntimeError
# says: changed at the same time
def create_decode_mapping(vocab):
    mapping = create_encode_mapping(vocab)
    for character in mapping:
        mapping[mapping[character]] = character
    return mapping


# right: dict of enumerate
def create_decode_mapping(vocab):
    return dict(enumerate(vocab))


# right: the other mapping turned round
def create_decode_mapping(vocab):
    return {index: character for character, index in create_encode_mapping(vocab).items()}


# right: a loop
def create_decode_mapping(vocab):
    itos = {}
    for i in range(len(vocab)):
        itos[i] = vocab[i]
    return itos


# right: a comprehension
def create_decode_mapping(vocab):
    return {i: c for i, c in enumerate(vocab)}


# right: zip
def create_decode_mapping(vocab):
    return dict(zip(range(len(vocab)), vocab))


# right: counting by hand
def create_decode_mapping(vocab):
    mapping, i = {}, 0
    while i < len(vocab):
        mapping[i] = vocab[i]
        i += 1
    return mapping


# right: turns step 3 round
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = create_encode_mapping(vocab)
    return dict(zip(mapping.values(), mapping.keys()))


# right: from the back
def create_decode_mapping(vocab):
    mapping = {}
    i = len(vocab)
    while i > 0:
        i -= 1
        mapping[i] = vocab[i]
    return mapping


# right: grows by one pair each time
def create_decode_mapping(vocab):
    mapping = {}
    for character in vocab:
        mapping |= {len(mapping): character}
    return mapping


# right: update with a list of one pair
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = dict()
    for pair in enumerate(vocab):
        mapping.update([pair])
    return mapping


# wrong: index from the end
# says: from the end
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(len(vocab)):
        mapping[i] = vocab[-i]
    return mapping


# wrong: slices instead of elements
# says: a list
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {i: vocab[i:i + 1] for i in range(len(vocab))}


# wrong: counts from one, and loses the last by range
# says: missing
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {i: vocab[i - 1] for i in range(1, len(vocab))}


# right: copy and pop
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    rest = vocab.copy()
    mapping = {}
    while rest:
        last = rest.pop()
        mapping[len(rest)] = last
    return mapping


# right: numpy keys
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    return {k: v for k, v in zip(np.arange(len(vocab)), vocab)}


# wrong: dict(zip(vocab)), with the numbers forgotten (ValueError)
# says: zip(vocab) has one list only
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = dict(zip(vocab))
    return mapping


# wrong: a new dictionary in each round, only the last pair is left
# says: mapping gets a new value in each round
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping = {index: character}
    return mapping


# wrong: the keys are tensors and not numbers, so a look-up with a number never finds them
# says: Its keys are tensors
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    numbers = torch.arange(len(vocab))
    return dict(zip(numbers, vocab))
