# wrong: forgets to return it
# says: nothing (None)
def encode(text, mapping):
    tokens = [mapping[c] for c in text]


# wrong: prints the numbers
# says: nothing (None)
# says: print
def encode(text, mapping):
    for c in text:
        print(mapping[c])


# wrong: return inside the loop
# says: inside the loop
def encode(text, mapping):
    tokens = []
    for c in text:
        tokens.append(mapping[c])
        return tokens


# wrong: a generator
# says: a generator
def encode(text, mapping):
    return (mapping[c] for c in text)


# wrong: a tensor already here
# says: a tensor
def encode(text, mapping):
    return torch.tensor([mapping[c] for c in text])


# wrong: a string of numbers
# says: a string
def encode(text, mapping):
    return " ".join(str(mapping[c]) for c in text)


# wrong: a list of strings
# says: in quotes
def encode(text, mapping):
    return [str(mapping[c]) for c in text]


# wrong: the characters themselves
# says: characters themselves
def encode(text, mapping):
    return [c for c in text]


# wrong: the codes of the characters
# says: ord()
def encode(text, mapping):
    return [ord(c) for c in text]


# wrong: the place in the alphabet, without the mapping
# says: mapping
def encode(text, mapping):
    return [ord(c) - ord("a") for c in text]


# wrong: each character once
# says: was there before is left out
def encode(text, mapping):
    return [mapping[c] for c in dict.fromkeys(text)]


# wrong: one number only
# says: a whole number
def encode(text, mapping):
    for c in text:
        token = mapping[c]
    return token


# wrong: sorted
# says: order
def encode(text, mapping):
    return sorted(mapping[c] for c in text)


# wrong: backward
# says: backward
def encode(text, mapping):
    tokens = []
    for c in text:
        tokens.insert(0, mapping[c])
    return tokens


# wrong: looks up the whole text at once
# says: KeyError
# says: one character
def encode(text, mapping):
    return mapping[text]


# wrong: the place of each character in the text
# says: where
def encode(text, mapping):
    return [i for i, c in enumerate(text)]


# wrong: brackets of a call
# says: TypeError
# says: square brackets
def encode(text, mapping):
    return [mapping(c) for c in text]


# wrong: all tokens of the mapping, whatever the text is
# says: mapping
def encode(text, mapping):
    return list(mapping.values())


# wrong: spaces dropped
# says: white space is gone
def encode(text, mapping):
    return [mapping[c] for c in text if not c.isspace()]


# wrong: drops token 0, as 0 counts as false
# says: with the number 0
def encode(text, mapping):
    tokens = []
    for c in text:
        number = mapping.get(c)
        if number:
            tokens.append(number)
    return tokens


# wrong: keeps what append gives back (AttributeError: 'NoneType' object has no attribute 'append')
# says: tokens is nothing (None)
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens = tokens.append(mapping[character])
    return tokens


# wrong: += with a number (TypeError: 'int' object is not iterable)
# says: append()
def encode(text, mapping):
    tokens = []
    for character in text:
        tokens += mapping[character]
    return tokens


# wrong: square brackets behind append (TypeError: ... is not subscriptable)
# says: round brackets
def encode(text, mapping):
    tokens = []
    for c in text:
        tokens.append[mapping[c]]
    return tokens


# wrong: loops over the mapping in place of the text
# says: order of the mapping
def encode(text, mapping):
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens


# wrong: makes a mapping of its own from the text
# says: mapping that the function is given
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    mapping = {c: i for i, c in enumerate(sorted(set(text)))}
    return [mapping[c] for c in text]


# wrong: map gives no list
# says: list()
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return map(lambda c: mapping[c], text)


# wrong: a dictionary is not a function
# says: square brackets
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return list(map(mapping, text))


# wrong: str() to silence "int is not iterable", and += takes the string apart
# says: digits
def encode(text, mapping):
    tokens = []
    for character in text:
        tokens += str(mapping[character])
    return tokens


# wrong: the list in the brackets is made only once, so the second call goes on with the first one's tokens
# says: earlier call
def encode(text, mapping, tokens=[]):
    for character in text:
        tokens.append(mapping[character])
    return tokens


# wrong: replaces in the text, then takes it apart digit by digit
# says: digits
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    for character in mapping:
        text = text.replace(character, str(mapping[character]))
    return [int(digit) for digit in text]


# right: a comprehension
def encode(text, mapping):
    return [mapping[c] for c in text]


# right: a loop
def encode(text, mapping):
    tokens = []
    for character in text:
        tokens.append(mapping[character])
    return tokens


# right: map
def encode(text, mapping):
    return list(map(mapping.get, text))


# right: unknown characters are left out
def encode(text, mapping):
    return [mapping[c] for c in text if c in mapping]


# right: by places
def encode(text, mapping):
    result = [0] * len(text)
    for i in range(len(text)):
        result[i] = mapping[text[i]]
    return result


# right: adding lists
def encode(text, mapping):
    numbers = []
    for letter in text:
        numbers += [mapping[letter]]
    return numbers


# right: translate, as the numbers are taken for character codes
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [ord(character) for character in text.translate(str.maketrans(mapping))]


# right: the dictionary's own look-up as the function
def encode(text, mapping):
    return [*map(mapping.__getitem__, text)]


# right: a list of zeros, filled out
def encode(text, mapping):
    tokens = [0] * len(text)
    for i, character in enumerate(text):
        tokens[i] = mapping[character]
    return tokens


# right: halves again and again
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if text == "":
        return []
    if len(text) == 1:
        return [mapping[text]]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)


# wrong: pairs
# says: a pair
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [(c, mapping[c]) for c in text]


# wrong: minus one at the end of the range and backwards
# says: backward
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text) - 1, 0, -1):
        tokens.append(mapping[text[i]])
    return tokens


# wrong: get with a default for capital letters
# says: needs lower
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [mapping.get(c.lower(), 0) for c in text]


# right: recursion
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) == 0:
        return []
    if len(text) == 1:
        return [mapping[text]]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)


# right: list of numpy numbers
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return list(np.array([mapping[c] for c in text]))


# right: __getitem__
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [*map(mapping.__getitem__, text)]


# wrong: adds the number up, no list
# says: adds the numbers
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = 0
    for c in text:
        tokens += mapping[c]
    return tokens
