# wrong: calculates the place in the alphabet, without the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens.append(ord(character) - 97)
    return tokens

# wrong: makes its own mapping from the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    vocab = sorted(set(text))
    mapping = {character: index for index, character in enumerate(vocab)}
    return [mapping[character] for character in text]

# wrong: leaves out the token 0, as 0 counts as false
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        token = mapping.get(character)
        if token:
            tokens.append(token)
    return tokens

# wrong: loops over the mapping and asks what is in the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens

# wrong: already makes a tensor
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens.append(mapping[character])
    return torch.tensor(tokens, dtype=torch.long)

# wrong: stores what append gives back
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens = tokens.append(mapping[character])
    return tokens

# wrong: += with a number on a list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens += mapping[character]
    return tokens

# right: halves the text again and again
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) == 0:
        return []
    if len(text) == 1:
        return [mapping[text]]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)

# right: str.translate, then the number of each character
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    table = str.maketrans({character: chr(token) for character, token in mapping.items()})
    return list(map(ord, text.translate(table)))
