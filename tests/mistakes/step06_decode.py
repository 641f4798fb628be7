# wrong: begins with None as text
# says: is in front
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = str(None)
    for t in tokens:
        text += mapping[t]
    return text


# wrong: while that ends one too early
# says: len(tokens) - 1
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    i = 0
    while i < len(tokens) - 1:
        text += mapping[tokens[i]]
        i += 1
    return text


# wrong: a space for the token 0
# says: t > 0
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for t in tokens:
        if t > 0:
            text += mapping[t]
        else:
            text += " "
    return text


# wrong: forgets to return it
# says: nothing (None)
def decode(tokens, mapping):
    text = "".join(mapping[t] for t in tokens)


# wrong: prints it
# says: nothing (None)
# says: print
def decode(tokens, mapping):
    print("".join(mapping[t] for t in tokens))


# wrong: a list of characters
# says: a list
# says: join()
def decode(tokens, mapping):
    return [mapping[t] for t in tokens]


# wrong: str of a list
# says: str()
# says: join()
def decode(tokens, mapping):
    return str([mapping[t] for t in tokens])


# wrong: spaces between the characters
# says: between the characters
def decode(tokens, mapping):
    return " ".join(mapping[t] for t in tokens)


# wrong: return inside the loop
# says: inside the loop
def decode(tokens, mapping):
    text = ""
    for t in tokens:
        text += mapping[t]
        return text


# wrong: the text starts anew in each round
# says: only the last token
def decode(tokens, mapping):
    for t in tokens:
        text = ""
        text += mapping[t]
    return text


# wrong: the numbers as text
# says: numbers
def decode(tokens, mapping):
    return "".join(str(t) for t in tokens)


# wrong: chr instead of the mapping
# says: chr()
def decode(tokens, mapping):
    return "".join(chr(t) for t in tokens)


# wrong: the alphabet instead of the mapping
# says: mapping
def decode(tokens, mapping):
    return "".join("abcdefghijklmnopqrstuvwxyz"[t] for t in tokens)


# wrong: in front instead of behind
# says: backward
def decode(tokens, mapping):
    text = ""
    for t in tokens:
        text = mapping[t] + text
    return text


# wrong: a trailing comma between
# says: after each character
def decode(tokens, mapping):
    text = ""
    for t in tokens:
        text += mapping[t] + ","
    return text


# wrong: strips the result
# says: white space
def decode(tokens, mapping):
    return "".join(mapping[t] for t in tokens).strip()


# wrong: looks up the whole list
# says: TypeError
# says: one element at a time
def decode(tokens, mapping):
    return mapping[tokens]


# wrong: joins numbers
# says: TypeError
# says: str
def decode(tokens, mapping):
    return "".join(tokens)


# wrong: each token once
# says: was there before is left out
def decode(tokens, mapping):
    return "".join(mapping[t] for t in dict.fromkeys(tokens))


# wrong: the places instead of the tokens
# says: where
def decode(tokens, mapping):
    return "".join(mapping.get(i, "") for i in range(len(tokens)))


# wrong: joins with spaces and then takes all the spaces away
# says: spaces are gone
def decode(tokens, mapping):
    characters = [mapping[t] for t in tokens]
    text = " ".join(characters)
    return text.replace(" ", "")


# wrong: =+ in place of += (TypeError: bad operand type for unary +: 'str')
# says: +=
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text =+ mapping[token]
    return text


# wrong: adds, but does not keep the result
# says: its result isn't used
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text + mapping[token]
    return text


# wrong: takes out of the list while looping over it, so only half comes (and the caller's list is cut)
# says: took tokens out
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text += mapping[tokens.pop(0)]
    return text


# wrong: sum does not add strings
# says: join()
def decode(tokens, mapping):
    return sum([mapping[token] for token in tokens], "")


# wrong: join, to add one character at a time
# says: adds nothing to text
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text = text.join(mapping[token])
    return text


# wrong: append, to add to a string
# says: AttributeError
# says: +=
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text.append(mapping[token])
    return text


# right: join
def decode(tokens, mapping):
    return "".join([mapping[t] for t in tokens])


# right: a loop
def decode(tokens, mapping):
    text = ""
    for token in tokens:
        text += mapping[token]
    return text


# right: map
def decode(tokens, mapping):
    return "".join(map(mapping.get, tokens))


# right: a generator
def decode(tokens, mapping):
    return str.join("", (mapping[t] for t in tokens))


# right: collected in a list first
def decode(tokens, mapping):
    characters = []
    for t in tokens:
        characters.append(mapping[int(t)])
    return "".join(characters)


# right: a format string
def decode(tokens, mapping):
    out = ""
    for i in range(len(tokens)):
        out = f"{out}{mapping[tokens[i]]}"
    return out


# right: prints into a string
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    output = io.StringIO()
    print(*[mapping[token] for token in tokens], sep="", end="", file=output)
    return output.getvalue()


# right: as many %s as tokens
def decode(tokens, mapping):
    return "%s" * len(tokens) % tuple(mapping[token] for token in tokens)


# right: counted from the end
def decode(tokens, mapping):
    return "".join(mapping[tokens[-i]] for i in range(len(tokens), 0, -1))


# right: halves again and again
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    if len(tokens) <= 1:
        return "".join(map(mapping.get, tokens))
    middle = len(tokens) // 2
    return decode(tokens[:middle], mapping) + decode(tokens[middle:], mapping)


# wrong: goes through the mapping and looks whether it is in the tokens
# says: order of the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for key, value in mapping.items():
        if key in tokens:
            text += value
    return text


# wrong: capitalised
# says: capital letters were changed
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join([mapping[t] for t in tokens]).capitalize()


# wrong: repr of each character
# says: quotes of its own
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(repr(mapping[t]) for t in tokens)


# right: print to a string
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    out = io.StringIO()
    print(*[mapping[t] for t in tokens], sep="", end="", file=out)
    return out.getvalue()


# right: StringIO
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io
    out = io.StringIO()
    for t in tokens:
        out.write(mapping[t])
    return out.getvalue()


# wrong: the old list as the first element of a new one
# says: puts the old chars as one thing into a new one
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    chars = []
    for token in tokens:
        chars = [chars, mapping[token]]
    return "".join(chars)


# wrong: looks for the number as a string, get finds nothing and gives ""
# says: gives '' where it doesn't find that key
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join([mapping.get(str(token), "") for token in tokens])


# wrong: asks for the numbers as strings, gets None, and cannot join them
# says: TypeError
# says: mapping.get(str(t)) gives None
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping.get(str(t)))
    return "".join(letters)
