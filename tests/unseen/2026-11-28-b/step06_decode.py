# wrong: list first, then join, as in JavaScript
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for token in tokens:
        letters.append(mapping[token])
    return letters.join("")

# wrong: takes the tokens for indices of the tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for i in tokens:
        text += mapping[tokens[i]]
    return text

# wrong: joins with & as in a spreadsheet
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text & mapping[token]
    return text

# wrong: counts from a in the alphabet and never looks at the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(chr(token + 97) for token in tokens)

# wrong: prints the list into a string and substitutes the marks away
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = [mapping[token] for token in tokens]
    text = str(letters)
    text = text.replace("[", "").replace("]", "")
    text = text.replace("', '", "").replace("'", "")
    return text

# wrong: = in place of +=, so only the last letter stays
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = mapping[token]
    return text

# wrong: goes through the mapping and keeps what occurs in the tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for number, letter in mapping.items():
        if number in tokens:
            letters.append(letter)
    return "".join(letters)

# right: as many %s as there are tokens, filled in at once
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(mapping[token] for token in tokens)

# right: print into a text in the memory, with nothing at the end
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    page = io.StringIO()
    for token in tokens:
        print(mapping[token], end="", file=page)
    return page.getvalue()
