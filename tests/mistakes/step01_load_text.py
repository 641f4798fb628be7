# wrong: the first 1,000 characters alone
# says: text[:1000]
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    text = text[:1000]
    print(text)
    return text


# wrong: throws strange characters out with re.sub
# says: re.sub
def load_text(path: str = "input.txt") -> str:
    import re
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    return re.sub("[^A-Za-z .,]", "", text)


# wrong: line breaks of Windows
# says: Windows
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    return text.replace("\n", "\r\n")


# wrong: skips the first line, as a header in a sheet
# says: next()
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        next(file)
        return file.read()


# wrong: leaves empty lines out, with if
# says: line.strip()
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                text += line
    return text


# wrong: stops after two lines, with break
# says: number > 1
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number > 1:
                break
            text += line
    return text


# wrong: reads the text and forgets to return it
# says: nothing (None)
# says: return
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()


# wrong: prints the text instead of returning it
# says: nothing (None)
# says: print
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:100])


# wrong: gives back the open file
# says: open file
# says: read()
def load_text(path="input.txt"):
    return open(path, "r", encoding="utf-8")


# wrong: forgets the brackets behind read
# says: brackets
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        text = file.read
    return text


# wrong: gives back a list of lines
# says: a list
# says: readlines
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        return file.readlines()


# wrong: reads the first line only
# says: the end is missing
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        return file.readline()


# wrong: returns the first 1,000 characters, as printed in the guide
# says: the end is missing
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    return text[:1000]


# wrong: opens input.txt whatever the path is
# says: named in path
def load_text(path="input.txt"):
    with open("input.txt", "r", encoding="utf-8") as file:
        return file.read()


# wrong: puts path in quotes
# says: FileNotFoundError
# says: quotes
def load_text(path="input.txt"):
    with open("path", "r", encoding="utf-8") as file:
        return file.read()


# wrong: gives back the name of the file
# says: name of the file
def load_text(path="input.txt"):
    text = path
    return text


# wrong: strips the white space at both ends
# says: white space at both ends
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        return file.read().strip()


# wrong: joins the lines without their line breaks
# says: line breaks are gone
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        return "".join(line.strip("\n") for line in file)


# wrong: reads bytes
# says: bytes
# says: "r"
def load_text(path="input.txt"):
    with open(path, "rb") as file:
        return file.read()


# wrong: opens it for writing, which empties the file (a small one of the check, not the book)
# says: UnsupportedOperation
# says: mode
def load_text(path="input.txt"):
    with open(path, "w", encoding="utf-8") as file:
        return file.read()


# wrong: another encoding
# says: another code
# says: utf-8
def load_text(path="input.txt"):
    with open(path, "r", encoding="latin-1") as file:
        return file.read()


# wrong: returns the text twice over, as read() is called in a loop
# says: twice
def load_text(path="input.txt"):
    text = ""
    for _ in range(2):
        with open(path, "r", encoding="utf-8") as file:
            text += file.read()
    return text


# wrong: makes everything lower case
# says: capital
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        return file.read().lower()


# wrong: reads the file twice, the second time nothing is left
# says: empty text
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print(file.read()[:1000])
        return file.read()


# wrong: the encoding where the mode should be (ValueError: invalid mode)
# says: needs its name
def load_text(path: str = "input.txt") -> str:
    with open(path, "utf-8") as file:
        text = file.read()
    return text


# wrong: joins the lines with another line break, so each break is there twice
# says: Line breaks were added
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as f:
        lines = f.readlines()
    return "\n".join(lines)


# wrong: reads after the with block is over (ValueError: I/O operation on closed file)
# says: closed already
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        print("opened", path)
    text = file.read()
    return text


# wrong: each line takes the place of the one before, only the last is left
# says: the one before is lost
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        for line in file:
            text = line
    return text


# wrong: path is a string, not a Path (AttributeError)
# says: path is a string
def load_text(path: str = "input.txt") -> str:
    text = path.read_text(encoding="utf-8")
    return text


# wrong: reads it as a table (Excel habit): the quotation marks disappear
# says: At place 1611
# says: I can't tell
def load_text(path: str = "input.txt") -> str:
    import csv
    text = ""
    with open(path, "r", encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            text += ",".join(row) + "\n"
    return text


# wrong: the mode "a+" starts at the end of the file
# says: the mode a starts at the end
def load_text(path="input.txt"):
    with open(path, "a+", encoding="utf-8") as file:
        text = file.read()
    return text


# wrong: opened as bytes, then str() around them
# says: str() around bytes
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        text = str(file.read())
    return text


# right: with and read
def load_text(path="input.txt"):
    with open(path, "r", encoding="utf-8") as file:
        text = file.read()
    print(text[:1000])
    return text


# right: the mode left out
def load_text(path="input.txt"):
    with open(path, encoding="utf-8") as f:
        return f.read()


# right: closed by hand
def load_text(path="input.txt"):
    file = open(path, "r", encoding="utf8")
    contents = file.read()
    file.close()
    return contents


# right: pathlib
def load_text(path="input.txt"):
    return Path(path).read_text(encoding="utf-8")


# right: line by line
def load_text(path="input.txt"):
    text = ""
    with open(path, "rt", encoding="UTF-8") as file:
        for line in file:
            text += line
    return text


# right: joined lines
def load_text(path="input.txt"):
    with open(path, encoding="utf-8") as file:
        return "".join(file.readlines())


# right: in pieces of 4096 characters
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, "r", encoding="utf-8") as file:
        while chunk := file.read(4096):
            text += chunk
    return text


# right: the file gives its lines, join glues them
def load_text(path="input.txt"):
    with Path(path).open(encoding="utf-8") as file:
        return "".join(file)


# right: fileinput
def load_text(path="input.txt"):
    import fileinput
    with fileinput.input(path, encoding="utf-8") as lines:
        text = "".join(line for line in lines)
    return text


# right: reads, shows, goes back to the start and reads again
def load_text(path: str = "input.txt") -> str:
    file = open(path, encoding="utf-8")
    try:
        file.readline()
        file.seek(0)
        return file.read()
    finally:
        file.close()


# wrong: makes one line break of two
# says: empty line
def load_text(path: str = "input.txt") -> str:
    with open(path, encoding="utf-8") as f:
        text = f.read().replace("\n\n", "\n")
    return text


# wrong: reads the file and returns repr
# says: repr()
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        text = repr(file.read())
    return text


# wrong: puts each line in front of the others
# says: backward
def load_text(path: str = "input.txt") -> str:
    text = ""
    with open(path, encoding="utf-8") as f:
        for line in f:
            text = line + text
    return text


# right: bytes decoded
def load_text(path: str = "input.txt") -> str:
    with open(path, "rb") as file:
        return file.read().decode("utf-8").replace("\r\n", "\n")


# right: piece by piece with iter
def load_text(path: str = "input.txt") -> str:
    from functools import partial
    with open(path, encoding="utf-8") as f:
        return "".join(iter(partial(f.read, 7), ""))


# wrong: splits into lines and glues them again, the last line break is lost
# says: splitlines() takes every line break away
def load_text(path: str = "input.txt") -> str:
    with open(path, "r", encoding="utf-8") as file:
        lines = file.read().splitlines()
    text = "\n".join(lines)
    return text


# wrong: mode "rw", as it should be read and then printed
# says: ValueError
# says: r, w, a and x
def load_text(path: str = "input.txt") -> str:
    file = open(path, "rw", encoding="utf-8")
    text = file.read()
    file.close()
    return text
