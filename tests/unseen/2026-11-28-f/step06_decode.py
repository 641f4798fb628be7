# wrong: joins the tokens without looking them up
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return "".join(tokens)

# wrong: join called on the list, as in JavaScript
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return characters.join("")

# wrong: puts each character in front, so it comes out backwards
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = mapping[token] + text
    return text

# wrong: joins but doesn't keep the result
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    "".join(characters)
    return characters

# wrong: looks up the place instead of the token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for i in range(len(tokens)):
        text += mapping[i]
    return text

# wrong: str() of a generator
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(str(mapping[token] for token in tokens))

# wrong: = instead of +=, only the last character is left
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = "".join(mapping[token])
    return text

# right: writes into a StringIO
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    page = io.StringIO(newline="")
    for token in tokens:
        page.write(mapping[token])
    return page.getvalue()

# right: one %s for each token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(mapping[token] for token in tokens)
