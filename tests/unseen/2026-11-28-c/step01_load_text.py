# wrong: prints the beginning with one read() and takes the text from a second one, which is empty
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        text = file.read()
    return text


# wrong: read without brackets
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read
    return text


# wrong: mode a+ (from an older log script), which starts at the end of the file
def load_text(path: str = "input.txt") -> str:
    with open(path, "a+", encoding="utf-8") as file:
        text = file.read()
    return text


# wrong: goes line by line and strips each, so the spaces at the beginning of lines are lost
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text += line.strip() + "\n"
    return text


# wrong: readlines keeps the line breaks, and joining puts in more
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.readlines()
    return "\n".join(lines)


# wrong: the encoding in the place of the mode
def load_text(path: str = "input.txt") -> str:
    with open(path, "utf-8") as file:
        text = file.read()
    return text


# wrong: takes the path for a Path
def load_text(path: str = "input.txt") -> str:
    text = path.read_text(encoding="utf-8")
    return text


# right: one character at a time
def load_text(path: str = "input.txt") -> str:
    characters = []
    file = open(path, encoding="utf-8")
    try:
        while True:
            character = file.read(1)
            if character == "":
                break
            characters.append(character)
    finally:
        file.close()
    return "".join(characters)


# right: the lines of fileinput, joined as they are
def load_text(path: str = "input.txt") -> str:
    import fileinput

    with fileinput.input(files=(path,), encoding="utf-8") as lines:
        return "".join(lines)
