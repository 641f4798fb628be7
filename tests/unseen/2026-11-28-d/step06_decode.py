# wrong: text.join(character) as if it put the character at the end, only the last one is left
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text.join(mapping[token])
    return text


# wrong: =+ in place of += (TypeError)
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text =+ mapping[token]
    return text


# wrong: looks up the whole list at once (TypeError)
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = mapping[tokens]
    return "".join(characters)


# wrong: looks up the counter of the loop and not the token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for i in range(len(tokens)):
        characters.append(mapping[i])
    return "".join(characters)


# wrong: chr(token + 97), which fits the alphabet of the example only
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text += chr(token + ord("a"))
    return text


# wrong: looks for the number as a string, get finds nothing and gives ""
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join([mapping.get(str(token), "") for token in tokens])


# wrong: str() around the list before it's joined, brackets and quotes come along
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    characters = []
    for token in tokens:
        characters.append(mapping[token])
    text = "".join(str(characters))
    return text


# right: prints into a buffer
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io

    buffer = io.StringIO()
    print(*[mapping[token] for token in tokens], sep="", end="", file=buffer)
    return buffer.getvalue()


# right: a form with as many %s as there are tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "%s" * len(tokens) % tuple(mapping[token] for token in tokens)
