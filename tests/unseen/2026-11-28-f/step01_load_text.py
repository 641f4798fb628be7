# wrong: the encoding as third positional argument of open (which is the buffering)
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", "utf-8") as file:
        text = file.read()
    return text

# wrong: reads once for the print, and again when nothing is left
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text

# wrong: strips each line, so spaces at the ends are lost
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text += line.strip() + "\n"
    return text

# wrong: reads line by line and takes the first empty line for the end of the file
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        line = file.readline()
        while line != "\n" and line != "":
            text = text + line
            line = file.readline()
    return text

# wrong: read without brackets, returns the method
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read
    return text

# wrong: latin-1 instead of utf-8
def load_text(path: str = "input.txt") -> str:
    file = open(path, "r", encoding="iso-8859-1")
    text = file.read()
    file.close()
    return text

# wrong: reads after the with block, when the file is closed
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = ""
    text = text + file.read()
    return text

# right: one character at a time until nothing comes
def load_text(path: str = "input.txt") -> str:
    characters = []
    with open(path, mode="rt", encoding="utf8") as file:
        while True:
            character = file.read(1)
            if not character:
                break
            characters.append(character)
    return "".join(characters)

# right: bytes through numpy, decoded by hand
def load_text(path: str = "input.txt") -> str:
    raw = np.fromfile(path, dtype=np.uint8)
    return raw.tobytes().decode("utf-8").replace("\r\n", "\n")
