# wrong: Makes a string of the list with str(), so brackets, quotes and commas are in it.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = [mapping[token] for token in tokens]
    return str(characters)

# wrong: Takes join for "put at the end"; with one character it gives just that one, so only the last is left.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text.join(mapping[token])
    return text

# wrong: Looks up the place of the token in the list in place of the token.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for i in range(len(tokens)):
        text += mapping[i]
    return text

# wrong: Wants to skip empty tokens with "if token", but that skips token 0, too.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join([mapping[token] for token in tokens if token])

# wrong: Tidies the text up with strip at the end, so spaces and line breaks at both ends are lost.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping[t])
    return "".join(letters).strip()

# wrong: Looks the whole list up at once, and a list can't be a key.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(mapping[tokens])

# wrong: Collects the characters in a dictionary under their token, so a repeated token counts only once.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    found = {}
    for token in tokens:
        found[token] = mapping[token]
    return "".join(found.values())

# right: Writes the characters into a file in memory.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    page = io.StringIO()
    for token in tokens:
        page.write(mapping[token])
    return page.getvalue()

# right: Uses old string formatting, with as many %s as there are tokens.
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(map(mapping.__getitem__, tokens))
