# wrong: joins with spaces and takes all spaces out again, the real ones too
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    chars = [mapping[t] for t in tokens]
    text = " ".join(chars)
    return text.replace(" ", "")


# wrong: skips token 0, as 0 counts as false
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        if token and token in mapping:
            text += mapping[token]
    return text


# wrong: joins, but gives back the list
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    chars = []
    for token in tokens:
        chars.append(mapping[token])
    "".join(chars)
    return chars


# wrong: join taken for append, in each round
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    text = ""
    for token in tokens:
        text = text.join(mapping[token])
    return text


# wrong: every entry of the mapping that occurs, each once and in the order of the mapping
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join([character for number, character in mapping.items() if number in tokens])


# wrong: swaps key and value, though the mapping of step 4 is swapped already
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    back = {v: k for k, v in mapping.items()}
    chars = []
    for token in tokens:
        chars.append(back[token])
    return "".join(chars)


# wrong: [list, new] to add to the end, as in MATLAB
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    chars = []
    for token in tokens:
        chars = [chars, mapping[token]]
    return "".join(chars)


# right: str.translate with the mapping itself
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    return "".join(map(chr, tokens)).translate(mapping)


# right: printed into a StringIO
def decode(tokens: list[int], mapping: dict[int, str]) -> str:
    import io

    out = io.StringIO()
    for token in tokens:
        print(mapping[token], end="", file=out)
    return out.getvalue()
