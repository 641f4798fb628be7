# wrong: prints file.read() and then reads a second time, which gives an empty string
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text


# wrong: readline instead of read, so only the first line
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.readline()
    return text


# wrong: forgot the brackets behind read
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read
    return text


# wrong: takes the first empty line for the end of the file
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        line = file.readline()
        while line.strip():
            text = text + line
            line = file.readline()
    return text


# wrong: slices the text itself to 1000, not only the print
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    text = text[:1000]
    print(text)
    return text


# wrong: reads after the with has closed the file
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print("file is open")
    text = file.read()
    return text


# wrong: mode "rw", as it should be read and then printed
def load_text(path: str = "input.txt") -> str:
    file = open(path, "rw", encoding="utf-8")
    text = file.read()
    file.close()
    return text


# wrong: encoding as the third argument by position, which is the buffering
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", "utf-8") as file:
        text = file.read()
    return text


# wrong: strips each line and glues them with line breaks, so spaces at the ends are lost
def load_text(path: str = "input.txt") -> str:
    lines = []
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            lines.append(line.strip())
    return "\n".join(lines)


# wrong: encoding latin-1 from a forum answer, since utf-8 gave an error in another file
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="latin-1") as file:
        text = file.read()
    return text


# wrong: return inside the loop over the lines
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text += line
            return text


# wrong: binary mode and then str of the bytes
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        text = str(file.read())
    return text


# wrong: gives back what print gives back
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
        return print(text[:1000])


# wrong: glues readlines with one more line break
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.readlines()
    text = "\n".join(lines)
    return text


# wrong: readlines cannot be added to a string
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, encoding="utf-8") as file:
        text = text + file.readlines()
    return text


# right: one character at a time until nothing comes
def load_text(path: str = "input.txt") -> str:
    letters = []
    file = open(path, encoding="utf-8")
    while True:
        letter = file.read(1)
        if letter == "":
            break
        letters.append(letter)
    file.close()
    return "".join(letters)


# right: pathlib
def load_text(path: str = "input.txt") -> str:
    return Path(path).read_text("utf8")


# right: the lines of the file joined with nothing
def load_text(path: str = "input.txt") -> str:
    with open(file=path, mode="rt", encoding="UTF-8") as f:
        return "".join(line for line in f)
