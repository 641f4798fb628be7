# wrong: =+ instead of +=
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens =+ [mapping[c]]
    return tokens


# wrong: keeps what append gives back
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens = tokens.append(mapping[c])
    return tokens


# wrong: makes its own mapping from this text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    vocab = get_vocab(text)
    mapping = create_encode_mapping(vocab)
    tokens = []
    for c in text:
        tokens.append(mapping[c])
    return tokens


# wrong: lower case and no spaces at the ends, so that everything is in the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text.strip().lower():
        if c in mapping:
            tokens.append(mapping[c])
    return tokens


# wrong: loops over the mapping and asks whether it is in the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character, index in mapping.items():
        if character in text:
            tokens.append(index)
    return tokens


# wrong: uses the character as an index into the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in text:
        tokens.append(mapping[text[i]])
    return tokens


# wrong: the place in the text in place of the one in the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens.append(text.index(c))
    return tokens


# wrong: round brackets make a generator
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = (mapping[c] for c in text)
    return tokens


# wrong: adds the number up, no list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = 0
    for c in text:
        tokens += mapping[c]
    return tokens


# wrong: looks up the whole text at once
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    tokens.append(mapping[text])
    return tokens


# wrong: assigns to places of an empty list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text)):
        tokens[i] = mapping[text[i]]
    return tokens


# wrong: each character only the first time it comes
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        if mapping[c] not in tokens:
            tokens.append(mapping[c])
    return tokens


# wrong: wants the tensor already here
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = [mapping[c] for c in text]
    return torch.tensor(tokens, dtype=torch.long)


# wrong: replaces in the text and takes the digits apart
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    for c in mapping:
        text = text.replace(c, str(mapping[c]))
    return [int(digit) for digit in text]


# wrong: a list in a list for each character
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens.append([mapping[c]])
    return tokens


# wrong: the last character is forgotten
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    i = 0
    while i < len(text) - 1:
        tokens.append(mapping[text[i]])
        i += 1
    return tokens


# wrong: concatenates and throws the result away
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens + [mapping[c]]
    return tokens


# right: halves the text until one character is left
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) == 0:
        return []
    if len(text) == 1:
        return [mapping[text]]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)


# right: translate to the characters with these numbers
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    table = {ord(c): number for c, number in mapping.items()}
    return [ord(c) for c in text.translate(table)]


# right: map with the square brackets of the dictionary
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [*map(mapping.__getitem__, text)]
