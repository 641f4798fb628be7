# wrong: goes through the mapping in place of the text, so each character comes once and in the order of the vocabulary
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for character in mapping:
        if character in text:
            tokens.append(mapping[character])
    return tokens

# wrong: adds the number as a string with +=, so the list gets single digits as strings
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for c in text:
        tokens += str(mapping[c])
    return tokens

# wrong: wants to skip unknown characters with "if token", but token 0 counts as false and is skipped, too
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for char in text:
        token = mapping.get(char)
        if token:
            tokens.append(token)
    return tokens

# wrong: makes a new mapping from the text itself and so ignores the one it was given
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    vocab = get_vocab(text)
    mapping = create_encode_mapping(vocab)
    return [mapping[c] for c in text]

# wrong: still thinks of the vocabulary and leaves out the tokens that are in the list already
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    result = []
    for letter in text:
        number = mapping[letter]
        if number not in result:
            result.append(number)
    return result

# wrong: replaces each character by its number inside the text and then reads single digits, so 11 becomes 1 and 1
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    numbers = ""
    for c in text:
        numbers = numbers + str(mapping[c])
    return [int(digit) for digit in numbers]

# wrong: the loop variable is already the character, but it is used as an index into the text
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    tokens = []
    for i in text:
        tokens.append(mapping[text[i]])
    return tokens

# right: cuts the text in half again and again until one character is left
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    def part(start, end):
        if end - start <= 1:
            return [mapping[c] for c in text[start:end]]
        middle = (start + end) // 2
        return part(start, middle) + part(middle, end)

    return part(0, len(text))

# right: makes the full-size list first and fills it by index, from a queue of characters
def encode(text: str, mapping: dict[str, int]) -> list[int]:
    from collections import deque

    waiting = deque(text)
    tokens = [-1] * len(text)
    position = 0
    while waiting:
        tokens[position] = mapping[waiting.popleft()]
        position += 1
    return tokens
