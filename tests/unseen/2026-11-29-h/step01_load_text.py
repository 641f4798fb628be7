# wrong: reads line by line while the line has something in it, so it stops at the first empty line of the book
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        line = file.readline()
        while line.strip() != "":
            text += line
            line = file.readline()
    return text

# wrong: reads the file once for the print and once more for the return, but the second read starts at the end and gives nothing
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text

# wrong: had trouble with strange letters, so it reads as ascii and lets Python drop what it does not know
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="ascii", errors="ignore") as file:
        content = file.read()
    return content

# wrong: joins the lines with line breaks although each line still has its own
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as f:
        lines = f.readlines()
    return "\n".join(lines)

# wrong: opens as bytes and turns them into a string with str(), which writes b'...' around them
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        text = str(file.read())
    return text

# wrong: wants to tidy up and takes out the empty lines between the paragraphs
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    while "\n\n" in text:
        text = text.replace("\n\n", "\n")
    return text

# wrong: the line that reads is not indented enough, so the file is already closed there
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print("reading", path)
    text = file.read()
    return text

# right: reads a few characters at a time until an empty piece comes
def load_text(path: str = "input.txt") -> str:
    with open(path, encoding="utf-8") as file:
        return "".join(iter(lambda: file.read(1000), ""))

# right: builds the text reader by hand on top of a raw file
def load_text(path: str = "input.txt") -> str:
    import io

    raw = io.FileIO(path)
    reader = io.TextIOWrapper(io.BufferedReader(raw), "utf8")
    try:
        pieces = []
        for line in reader:
            pieces += [line]
        return str().join(pieces)
    finally:
        reader.close()
