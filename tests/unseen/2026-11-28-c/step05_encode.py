# wrong: the place of the character among the keys, not the number that is stored
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    keys = list(mapping)
    tokens = []
    for ch in text:
        tokens.append(keys.index(ch))
    return tokens


# wrong: asks "is there a token?" with if, which drops token 0
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for ch in text:
        token = mapping.get(ch)
        if token:
            tokens.append(token)
    return tokens


# wrong: replaces the letters by numbers in the text and takes it apart into digits
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    for ch in mapping:
        text = text.replace(ch, str(mapping[ch]))
    return [int(number) for number in text]


# wrong: loops over the mapping and asks whether the text has the character
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for ch, number in mapping.items():
        if ch in text:
            tokens.append(number)
    return tokens


# wrong: return stands inside the loop
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for ch in text:
        tokens.append(mapping[ch])
        return tokens


# wrong: tokens = tokens.append(...)
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for ch in text:
        tokens = tokens.append(mapping[ch])
    return tokens


# wrong: fills an empty list by its index, as in MATLAB
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text)):
        tokens[i] = mapping[text[i]]
    return tokens


# right: a list of the right length, filled from its end
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = [0] * len(text)
    for i in range(1, len(text) + 1):
        tokens[-i] = mapping[text[-i]]
    return tokens


# right: an inner generator
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    def numbers():
        for ch in text:
            yield mapping[ch]

    return [*numbers()]
