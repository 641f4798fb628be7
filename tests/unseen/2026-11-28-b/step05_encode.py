# wrong: writes to places that the list does not have yet
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in range(len(text)):
        tokens[i] = mapping[text[i]]
    return tokens

# wrong: map as a method of the list, as in JavaScript
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    letters = list(text)
    return letters.map(lambda c: mapping[c])

# wrong: gives back the little function from the video and not what it makes
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    stoi = mapping
    encode = lambda s: [stoi[c] for c in s]
    return encode

# wrong: calculates the place in the alphabet and never looks at the mapping
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for letter in text:
        tokens.append(ord(letter) - ord("a"))
    return tokens

# wrong: loops over the mapping, not over the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens

# wrong: adds the number as a string to the list, which adds its digits
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in text:
        tokens += str(mapping[character])
    return tokens

# wrong: cleans up the blanks and the line breaks at the ends first
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    text = text.strip()
    return [mapping[c] for c in text]

# right: cuts the text in halves until they are short
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) < 50:
        return [mapping[letter] for letter in text]
    middle = len(text) // 2
    return encode(text[:middle], mapping) + encode(text[middle:], mapping)

# right: map with the mapping's own lookup, unpacked into a list
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [*map(mapping.__getitem__, text)]
