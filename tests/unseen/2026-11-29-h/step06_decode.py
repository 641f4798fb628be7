# wrong: calls join on the text so far, which puts it BETWEEN the letters of one character, so only the last character is left
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text.join(mapping[token])
    return text

# wrong: looks up the position in the list and not the token that stands there
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for i in range(len(tokens)):
        text += mapping[i]
    return text

# wrong: tidies the text up with strip, so line breaks and spaces at the ends are lost
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = [mapping[t] for t in tokens]
    return "".join(letters).strip()

# wrong: typed =+ for +=, which Python reads as a plus sign in front of a string
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text =+ mapping[token]
    return text

# wrong: turns the token into a string before the look-up and hides that it is never found with get and a default
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(mapping.get(str(t), "") for t in tokens)

# wrong: joins, but throws the joined string away and returns the list
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = []
    for token in tokens:
        text.append(mapping[token])
    "".join(text)
    return text

# wrong: takes the tokens off with pop, which begins at the end, so the text is backwards (and the caller's list is empty)
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    while tokens:
        text = text + mapping[tokens.pop()]
    return text

# right: makes a pattern with one %s for each token and fills it
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(mapping[t] for t in tokens)

# right: writes the characters into a file that is only in memory
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    from io import StringIO

    paper = StringIO(newline="")
    for number in tokens:
        paper.write(mapping[number])
    return paper.getvalue()
