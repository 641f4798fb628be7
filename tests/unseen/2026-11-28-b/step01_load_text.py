# wrong: gives the encoding as the third argument, which is the buffering
def load_text(path: str = "input.txt") -> str:
    file = open(path, "r", "utf-8")
    text = file.read()
    file.close()
    return text

# wrong: asks the file for text() as one asks a response in JavaScript
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.text()
    return text

# wrong: trims the text
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    text = text.strip()  # trim
    return text

# wrong: stops at the first empty line, as at the end of a sheet
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        row = file.readline()
        while row.strip() != "":
            text = text + row
            row = file.readline()
    return text

# wrong: joins the lines with one more line break, which they already have
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        rows = file.readlines()
    text = "\n".join(rows)
    return text

# wrong: keeps the first 1,000 characters only, as the print showed
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    text = text[:1000]
    print(text)
    return text

# wrong: takes ascii and throws away what does not fit
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="ascii", errors="ignore") as file:
        text = file.read()
    return text

# right: opens the bytes and puts a text reader around them
def load_text(path: str = "input.txt") -> str:
    import io
    with open(path, "rb") as raw:
        reader = io.TextIOWrapper(raw, encoding="utf-8")
        return reader.read()

# right: one character after the other, collected in a list
def load_text(path: str = "input.txt") -> str:
    letters = []
    file = open(path, encoding="utf8")
    while True:
        letter = file.read(1)
        if letter == "":
            break
        letters.append(letter)
    file.close()
    return "".join(letters)
