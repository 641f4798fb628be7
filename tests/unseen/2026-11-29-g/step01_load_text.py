# wrong: looks at the first 1,000 characters with file.read(1000), so the second read goes on from there
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read(1000))
        text = file.read()
    return text

# wrong: the [:1000] of the print stayed in the return
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    return text[:1000]

# wrong: mode "rb" together with an encoding
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb", encoding="utf-8") as file:
        text = file.read()
    return text

# wrong: closes the file by hand, and reads it afterwards
def load_text(path: str = "input.txt") -> str:
    file = open(path, "r", encoding="utf-8")
    file.close()
    return file.read()

# wrong: takes an empty line for the end of the file
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        line = file.readline()
        while line.strip():
            text += line
            line = file.readline()
    return text

# wrong: got a UnicodeDecodeError with ascii once, and told Python to ignore the letters that don't fit
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="ascii", errors="ignore") as file:
        text = file.read()
    return text

# wrong: readlines, and str() to make a string of the list
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.readlines()
    return str(lines)

# right: reads pieces of 4,096 characters until an empty one comes
def load_text(path: str = "input.txt") -> str:
    pieces = []
    with open(path, mode="rt", encoding="utf-8") as file:
        for piece in iter(lambda: file.read(4096), ""):
            pieces.append(piece)
    return "".join(pieces)

# right: reads the bytes and decodes them, with the line ends of Windows made plain
def load_text(path: str = "input.txt") -> str:
    data = Path(path).read_bytes()
    return str(data, "utf-8").replace("\r\n", "\n").replace("\r", "\n")
