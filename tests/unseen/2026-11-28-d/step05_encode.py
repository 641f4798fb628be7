# wrong: loops over the mapping and not over the text, each once in the mapping's order
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens


# wrong: tokens = tokens.append(...), append gives None (AttributeError)
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens = tokens.append(mapping[character])
    return tokens


# wrong: round brackets behind the mapping (TypeError)
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text)):
        tokens.append(mapping(text[i]))
    return tokens


# wrong: the place in the text and not in the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        if character in mapping:
            tokens.append(text.index(character))
    return tokens


# wrong: replaces characters by numbers in the text, 11 becomes 1 and 1
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    for character in mapping:
        text = text.replace(character, str(mapping[character]))
    tokens = []
    for number in text:
        tokens.append(int(number))
    return tokens


# wrong: a tensor, as in the video, and not a list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    stoi = mapping
    data = torch.tensor([stoi[c] for c in text], dtype=torch.long)
    return data


# wrong: strips the text first, spaces and line breaks at the ends get no token
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text.strip():
        tokens += [mapping[character]]
    return tokens


# right: translate into characters with these numbers, then ord
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    table = {ord(character): chr(number) for character, number in mapping.items()}
    return [ord(character) for character in text.translate(table)]


# right: a lookup table over all code points with numpy
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    codes = np.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    table = np.zeros(max(map(ord, mapping)) + 1, dtype=np.int64)
    for character, number in mapping.items():
        table[ord(character)] = number
    return table[codes].tolist()
