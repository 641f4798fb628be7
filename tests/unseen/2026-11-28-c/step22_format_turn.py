# wrong: three quotes, and the indentation comes into the text
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """

# wrong: the second string has no f
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\n" "Lewis: {answer}\n\n"

# wrong: an r before the quotes, as in the docstring
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"

# wrong: spaces around the line breaks
def format_turn(question: str, answer: str) -> str:
    return f"You: {question} \n Lewis: {answer} \n\n"

# wrong: % with a comma and without brackets
def format_turn(question: str, answer: str) -> str:
    text = "You: %s\nLewis: %s\n\n" % question, answer
    return text

# wrong: join with several strings
def format_turn(question: str, answer: str) -> str:
    first = "".join("You: ", question, "\n")
    second = "".join("Lewis: ", answer, "\n\n")
    return first + second

# right: print into a StringIO
def format_turn(question: str, answer: str) -> str:
    import io

    paper = io.StringIO()
    print("You:", question, file=paper)
    print("Lewis:", answer, file=paper)
    print(file=paper)
    return paper.getvalue()

# right: a loop over both speakers, and chr(10)
def format_turn(question: str, answer: str) -> str:
    lines = []
    for who, what in zip(["You", "Lewis"], [question, answer]):
        lines += [": ".join([who, what])]
    return chr(10).join(lines + [""] * 2)
