# wrong: The whole file is read inside the print, so the second read finds nothing left and gives an empty text.
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text

# wrong: The readline() in the condition of the loop already uses up a line, so every second line is lost.
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        while file.readline():
            text += file.readline()
    return text

# wrong: The lines are only collected lazily, and join asks for them when the file is closed already.
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as f:
        lines = (line for line in f)
    return "".join(lines)

# wrong: Read as ascii and told to ignore errors, so every letter with an accent disappears.
def load_text(path: str = "input.txt") -> str:
    book = Path(path).read_text(encoding="ascii", errors="ignore")
    return book

# wrong: Read as bytes and turned into a string with str(), which gives b'...' with \n written out as two characters.
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        text = str(file.read())
    return text

# wrong: The lines of readlines() still end in a line break, and joining them with another one doubles each.
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.readlines()
    return "\n".join(lines)

# wrong: Takes an empty line for the end of the file and stops there.
def load_text(path: str = "input.txt") -> str:
    whole = ""
    with open(path, encoding="utf-8") as book:
        for line in book:
            if line.strip() == "":
                break
            whole = whole + line
    return whole

# right: Reads one character at a time with the two-argument form of iter.
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        return "".join(iter(lambda: file.read(1), ""))

# right: Reads the bytes first and wraps them in a text file that exists only in memory.
def load_text(path: str = "input.txt") -> str:
    import io
    raw = io.BytesIO(Path(path).read_bytes())
    wrapper = io.TextIOWrapper(raw, encoding="utf-8")
    pieces = []
    while piece := wrapper.read(4096):
        pieces.append(piece)
    return "".join(pieces)
