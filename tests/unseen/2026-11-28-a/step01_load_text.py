# wrong: reads the file a second time after the print, so nothing is left
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text

# wrong: puts the lines together again, but strips them
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text += line.strip() + "\n"
    return text

# wrong: takes latin-1 because of the accent
def load_text(path: str = "input.txt") -> str:
    # é is a latin letter
    with open(path, "r", encoding="latin-1") as file:
        text = file.read()
    print(text[:1000])
    return text

# wrong: gives back in the loop, so only the first line
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text = text + line
            return text

# wrong: calls the file f when opening and file when reading
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as f:
        text = file.read()
    print(text[:1000])
    return text

# wrong: opens it as bytes with an encoding
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb", encoding="utf-8") as file:
        text = file.read()
    return text

# wrong: cuts the text to 1,000 characters for the print and gives that back
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    text = text[:1000]
    print(text)
    return text

# right: reads one character after the other until nothing comes
def load_text(path: str = "input.txt") -> str:
    characters = []
    file = open(path, mode="rt", encoding="utf8")
    try:
        character = file.read(1)
        while character != "":
            characters.append(character)
            character = file.read(1)
    finally:
        file.close()
    return "".join(characters)

# right: read in pieces with iter and a stop value
def load_text(path: str = "input.txt") -> str:
    with Path(path).open(encoding="utf-8") as file:
        return "".join(iter(lambda: file.read(4096), ""))
