# wrong: replaces the numbers in the printed list
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = str(tokens)
    for number in mapping:
        text = text.replace(str(number), mapping[number])
    return text


# wrong: join the wrong way round, the list has none
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping[t])
    return letters.join("")


# wrong: joins the numbers before they are looked up
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = "".join(tokens)
    return mapping[text]


# wrong: looks up the counter, not the token
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for i in range(len(tokens)):
        letters.append(mapping[i])
    return "".join(letters)


# wrong: joins in each round and overwrites
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = ""
    for t in tokens:
        letters = "".join(mapping[t])
    return letters


# wrong: a space between the letters
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = [mapping[t] for t in tokens]
    return " ".join(letters)


# wrong: puts each new letter in front
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for t in tokens:
        text = mapping[t] + text
    return text


# wrong: each letter of the mapping that occurs, in the order of the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for number in mapping:
        if number in tokens:
            text += mapping[number]
    return text


# wrong: turns the mapping round though it is the right way already
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    back = {value: key for key, value in mapping.items()}
    text = ""
    for t in tokens:
        text += back[t]
    return text


# wrong: append to a string
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for t in tokens:
        text.append(mapping[t])
    return text


# wrong: prints it without line breaks and gives back nothing
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    for t in tokens:
        print(mapping[t], end="")


# wrong: tidies up with strip at the end
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for t in tokens:
        text = text + mapping[t]
    return text.strip()


# wrong: the letters by chr from a, without the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for t in tokens:
        text += chr(t + 97)
    return text


# wrong: asks for the numbers as strings, gets None, and cannot join them
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping.get(str(t)))
    return "".join(letters)


# wrong: str of the list of letters
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping[t])
    return str(letters)


# wrong: the return is too far in
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letters.append(mapping[t])
        return "".join(letters)


# wrong: joins the tokens as digits and forgets the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = []
    for t in tokens:
        letter = mapping[t]
        letters.append(str(t))
    return "".join(letters)


# right: as many %s as there are tokens
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    letters = tuple(mapping[t] for t in tokens)
    return "%s" * len(letters) % letters


# right: writes into a string in memory
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io

    out = io.StringIO()
    for t in tokens:
        print(mapping[t], end="", file=out)
    return out.getvalue()


# right: reduce
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    from functools import reduce

    return reduce(lambda text, t: text + mapping[t], tokens, "")
