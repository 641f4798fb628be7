# wrong: Loops over the mapping and asks which of its characters are in the text, so order and repetitions are lost.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens

# wrong: Takes the place of each character in the text in place of its number in the mapping.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return [text.index(c) for c in text]

# wrong: Splits the text into words first, so spaces and line breaks get no token.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for word in text.split():
        for letter in word:
            tokens.append(mapping[letter])
    return tokens

# wrong: Hands the dictionary to map as if it were a function.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    return list(map(mapping, text))

# wrong: Adds the number to the list as a string, which puts in each of its digits as a character.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens += str(mapping[c])
    return tokens

# wrong: Replaces the characters by their numbers in the text itself, and then can't tell where a number of two digits ends.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    for character, number in mapping.items():
        text = text.replace(character, str(number))
    return [int(digit) for digit in text]

# wrong: Round brackets around the comprehension make a generator, not a list.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = (mapping[char] for char in text)
    return tokens

# right: Halves the text again and again and glues the encoded halves together.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    if len(text) < 2:
        return [mapping[c] for c in text]
    middle = len(text) // 2
    return [*encode(text[:middle], mapping), *encode(text[middle:], mapping)]

# right: Makes the list at its full length first and fills in all the places of one character at a time.
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = [None] * len(text)
    for c in set(text):
        number = mapping[c]
        place = text.find(c)
        while place != -1:
            tokens[place] = number
            place = text.find(c, place + 1)
    return tokens
