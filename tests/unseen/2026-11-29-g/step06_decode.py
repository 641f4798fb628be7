# wrong: takes join for a method that changes the string
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text.join(mapping[token])
    return text

# wrong: looks up the place of the token and not the token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for i in range(len(tokens)):
        text += mapping[i]
    return text

# wrong: join is a method of the list in JavaScript
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return characters.join("")

# wrong: collects the characters, then joins the tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return "".join(tokens)

# wrong: joins everything that is in the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(mapping.values())

# wrong: stores what append returns
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    chars = []
    for token in tokens:
        chars = chars.append(mapping[token])
    return "".join(chars)

# wrong: tidies up the ends with strip
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text + mapping[token]
    return text.strip()

# right: writes into a StringIO, like into a file
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io

    paper = io.StringIO()
    for token in tokens:
        paper.write(mapping[token])
    return paper.getvalue()

# right: as many %s as there are tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return ("%s" * len(tokens)) % tuple(mapping[token] for token in tokens)
