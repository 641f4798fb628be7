# wrong: splits into words first, so spaces and line breaks get no token
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for word in text.split():
        for character in word:
            tokens.append(mapping[character])
    return tokens

# wrong: counts from the letter a and doesn't use the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens.append(ord(character) - 97)
    return tokens

# wrong: round brackets after the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [mapping(character) for character in text]

# wrong: stores what append returns
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens = tokens.append(mapping[character])
    return tokens

# wrong: += of a string, so the list gets single digits
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens += str(mapping[character])
    return tokens

# wrong: makes its own mapping from the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    vocab = get_vocab(text)
    mapping = create_encode_mapping(vocab)
    tokens = []
    for character in text:
        tokens.append(mapping[character])
    return tokens

# wrong: text.index finds only the first place of a character
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = [0] * len(text)
    for character in text:
        place = text.index(character)
        tokens[place] = mapping[character]
    return tokens

# right: recursion by halves
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) < 2:
        return [mapping[c] for c in text]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)

# right: through a numpy array
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    numbers = np.fromiter(map(mapping.__getitem__, text), dtype=np.int64)
    return numbers.tolist()
