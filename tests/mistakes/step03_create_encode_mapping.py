# wrong: a loop inside the loop, in a comprehension
# says: is inside the one over vocab
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    stoi = {ch: i for ch in vocab for i in range(len(vocab))}
    return stoi


# wrong: =+ in place of +=
# says: just sets i to 1
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for character in vocab:
        mapping[character] = i
        i =+ 1
    return mapping


# wrong: == in place of =
# says: only compares
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for c in vocab:
        mapping[c] = i
        i == i + 1
    return mapping


# wrong: gives numbers to letters only
# says: c.isalpha()
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    i = 0
    for c in vocab:
        if c.isalpha():
            mapping[c] = i
            i += 1
    return mapping


# wrong: forgets to return it
# says: nothing (None)
# says: return
def create_encode_mapping(vocab):
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[c] = i


# wrong: from number to character
# says: wrong way round
def create_encode_mapping(vocab):
    return {i: c for i, c in enumerate(vocab)}


# wrong: a list of pairs
# says: a list
# says: dict()
def create_encode_mapping(vocab):
    return [(c, i) for i, c in enumerate(vocab)]


# wrong: the enumerate object itself
# says: enumerate
# says: a dictionary
def create_encode_mapping(vocab):
    return enumerate(vocab)


# wrong: the pairs the wrong way round, and a dictionary of them
# says: wrong way round
def create_encode_mapping(vocab):
    return dict(enumerate(vocab))


# wrong: counts from 1
# says: counts from 0
def create_encode_mapping(vocab):
    return {c: i for i, c in enumerate(vocab, 1)}


# wrong: return inside the loop
# says: inside the loop
def create_encode_mapping(vocab):
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[c] = i
        return mapping


# wrong: a new dictionary in each round
# says: the one before is lost
def create_encode_mapping(vocab):
    for i, c in enumerate(vocab):
        mapping = {}
        mapping[c] = i
    return mapping


# wrong: never counts on
# says: same number
def create_encode_mapping(vocab):
    mapping = {}
    i = 0
    for c in vocab:
        mapping[c] = i
    return mapping


# wrong: the codes of the characters
# says: ord()
def create_encode_mapping(vocab):
    return {c: ord(c) for c in vocab}


# wrong: place in the alphabet, from the module string
# says: place in the vocabulary
def create_encode_mapping(vocab):
    return {c: "abcdefghijklmnopqrstuvwxyz".find(c) for c in vocab}


# wrong: numbers as strings
# says: in quotes
def create_encode_mapping(vocab):
    return {c: str(i) for i, c in enumerate(vocab)}


# wrong: misses the last one
# says: last character is missing
def create_encode_mapping(vocab):
    mapping = {}
    for i in range(len(vocab) - 1):
        mapping[vocab[i]] = i
    return mapping


# wrong: runs past the end
# says: IndexError
# says: 4
def create_encode_mapping(vocab):
    mapping = {}
    for i in range(len(vocab) + 1):
        mapping[vocab[i]] = i
    return mapping


# wrong: a set of pairs
# says: a set
def create_encode_mapping(vocab):
    return {(c, i) for i, c in enumerate(vocab)}


# wrong: only the numbers
# says: a list
def create_encode_mapping(vocab):
    return list(range(len(vocab)))


# wrong: loops over the numbers and the characters mixed up
# says: TypeError
def create_encode_mapping(vocab):
    mapping = {}
    for c in vocab:
        mapping[c] = vocab[c]
    return mapping


# wrong: compares instead of storing (KeyError: 'a')
# says: compares two things
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[character] == index
    return mapping


# wrong: the variable in quotes, so that there is one key, "character"
# says: a word in quotes
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping["character"] = index
    return mapping


# wrong: the whole list as a key (TypeError: unhashable type: 'list')
# says: vocab is a list
def create_encode_mapping(vocab):
    mapping = {}
    for i in range(len(vocab)):
        mapping[vocab] = i
    return mapping


# wrong: sorts the vocabulary once more
# says: sorts the vocabulary again
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return {c: i for i, c in enumerate(sorted(vocab))}


# wrong: pop() takes from the end, so that it counts backward (and empties the list)
# says: backward
def create_encode_mapping(vocab):
    mapping = {}
    i = 0
    while vocab:
        mapping[vocab.pop()] = i
        i = i + 1
    return mapping


# wrong: fromkeys gives every key the same value, the whole range
# says: fromkeys gives each key the same
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict.fromkeys(vocab, range(len(vocab)))


# right: a comprehension
def create_encode_mapping(vocab):
    return {character: index for index, character in enumerate(vocab)}


# right: a loop with enumerate
def create_encode_mapping(vocab):
    stoi = {}
    for i, ch in enumerate(vocab):
        stoi[ch] = i
    return stoi


# right: zip
def create_encode_mapping(vocab):
    return dict(zip(vocab, range(len(vocab))))


# right: counting by hand
def create_encode_mapping(vocab):
    mapping = {}
    number = 0
    for character in vocab:
        mapping[character] = number
        number += 1
    return mapping


# right: index
def create_encode_mapping(vocab):
    return {c: vocab.index(c) for c in vocab}


# right: by places
def create_encode_mapping(vocab):
    mapping = dict()
    for i in range(len(vocab)):
        mapping.update({vocab[i]: i})
    return mapping


# right: turns each pair round
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(map(reversed, enumerate(vocab)))


# right: zip with an endless counter
def create_encode_mapping(vocab):
    from itertools import count
    return dict(zip(vocab, count()))


# right: the dictionary's own length is the next number
def create_encode_mapping(vocab):
    mapping = {}
    for character in vocab:
        mapping.setdefault(character, len(mapping))
    return mapping


# right: all zero first, then added up
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = dict.fromkeys(vocab, 0)
    for i in range(len(vocab)):
        mapping[vocab[i]] += i
    return mapping


# wrong: both directions in one dictionary
# says: both ways
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i, c in enumerate(vocab):
        mapping[c] = i
        mapping[i] = c
    return mapping


# wrong: value is a tuple from enumerate
# says: a pair
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for pair in enumerate(vocab):
        mapping[pair[1]] = pair
    return mapping


# wrong: i from the neighbour
# says: moved to the front
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for i in range(len(vocab)):
        mapping[vocab[i - 1]] = i
    return mapping


# right: length of the dictionary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = {}
    for c in vocab:
        mapping[c] = len(mapping)
    return mapping


# right: numpy numbers
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict(zip(vocab, np.arange(len(vocab))))


# right: reduce
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    from functools import reduce
    return reduce(lambda d, c: {**d, c: len(d)}, vocab, {})


# wrong: an empty list in place of a dictionary
# says: should return a dictionary
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = []
    for i, character in enumerate(vocab):
        mapping[character] = i
    return mapping


# wrong: fromkeys with a range, so each gets the whole range
# says: fromkeys gives each key the same
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    return dict.fromkeys(vocab, range(len(vocab)))


# wrong: a list of small dictionaries
# says: a list of small dictionaries
def create_encode_mapping(vocab: list[str]) -> dict[str, int]:
    mapping = []
    for i in range(len(vocab)):
        mapping.append({vocab[i]: i})
    return mapping
