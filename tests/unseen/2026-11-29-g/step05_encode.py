# wrong: looks up the whole text at once
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [mapping[text]]

# wrong: loops over the mapping and not over the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens

# wrong: adds a number to a list with +=
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens += mapping[character]
    return tokens

# wrong: writes to the places of an empty list, as in JavaScript
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text)):
        tokens[i] = mapping[text[i]]
    return tokens

# wrong: makes a mapping of its own from this text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    vocab = get_vocab(text)
    mapping = create_encode_mapping(vocab)
    return [mapping[character] for character in text]

# wrong: round brackets make a generator and no list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = (mapping[character] for character in text)
    return tokens

# wrong: inserts each one at the front
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens.insert(0, mapping[character])
    return tokens

# right: numpy collects the numbers
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    numbers = np.fromiter((mapping[c] for c in text), dtype=np.int64, count=len(text))
    return numbers.tolist()

# right: halves the text until a single character is left
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) == 0:
        return []
    if len(text) == 1:
        return [mapping[text]]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)
