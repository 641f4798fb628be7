# wrong: the encoding as third argument, where open expects the buffering (TypeError)
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", "utf-8") as file:
        text = file.read()
    return text


# wrong: reads twice, first for the print, so the second read is empty
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text


# wrong: reads line by line and stops at the first empty line
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        line = file.readline()
        while line.strip():
            text += line
            line = file.readline()
    return text


# wrong: binary mode, and str() on the bytes to make a string of them
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        text = str(file.read())
    return text


# wrong: with only opens the file, and it's read below, when it's closed (ValueError)
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = ""
    for line in file:
        text = text + line
    return text


# wrong: ascii with errors="ignore" from Stack Overflow, letters from elsewhere are lost
def load_text(path: str = "input.txt") -> str:
    file = open(path, "r", encoding="ascii", errors="ignore")
    text = file.read()
    file.close()
    return text


# wrong: splits into lines and glues them again, the last line break is lost
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.read().splitlines()
    text = "\n".join(lines)
    return text


# right: one character at a time until there is none
def load_text(path: str = "input.txt") -> str:
    characters = []
    with open(path, encoding="utf-8") as file:
        for character in iter(lambda: file.read(1), ""):
            characters.append(character)
    return "".join(characters)


# right: the bytes with numpy, decoded by hand, line breaks made the same
def load_text(path: str = "input.txt") -> str:
    raw = np.fromfile(path, dtype=np.uint8).tobytes()
    return raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
