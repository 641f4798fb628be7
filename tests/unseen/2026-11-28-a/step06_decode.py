# wrong: collects the characters, but joins the tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return "".join(tokens)

# wrong: join on the list, as in JavaScript
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = [mapping[token] for token in tokens]
    return characters.join("")

# wrong: joins in the loop without keeping the result
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text.join(mapping[token])
    return text

# wrong: strips the text at the end
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text += mapping[token]
    return text.strip()

# wrong: str() of the list in place of join
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    return str(characters)

# wrong: puts each character in front
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = mapping[token] + text
    return text

# wrong: looks up the place in place of the token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in range(len(tokens)):
        characters.append(mapping[token])
    return "".join(characters)

# right: writes into a StringIO
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io

    page = io.StringIO(newline="")
    for token in tokens:
        page.write(mapping[token])
    return page.getvalue()

# right: a long format string with one %s for each token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(mapping[token] for token in tokens)
