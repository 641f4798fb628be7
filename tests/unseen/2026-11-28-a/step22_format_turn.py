# wrong: the percent sign takes only the question, as the brackets are missing
def format_turn(question: str, answer: str) -> str:
    return "You: %s\nLewis: %s\n\n" % question, answer


# wrong: join with two things
def format_turn(question: str, answer: str) -> str:
    first = "You: " + question
    second = "Lewis: " + answer
    return "\n".join(first, second) + "\n\n"


# wrong: an r before the string, as in the docstring, so there are no line breaks
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"


# wrong: three quotes, and the spaces at the beginning of the lines come along
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """


# wrong: join puts line breaks between only, so one is missing at the end
def format_turn(question: str, answer: str) -> str:
    lines = [f"You: {question}", f"Lewis: {answer}", ""]
    return "\n".join(lines)


# wrong: no space behind Lewis, as the answer brings its own space
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\nLewis:{answer}\n\n"


# wrong: a comma in place of a plus, so it is a tuple
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\n", f"Lewis: {answer}\n\n"


# right: print into a StringIO
def format_turn(question: str, answer: str) -> str:
    import io

    out = io.StringIO()
    print("You:", question, file=out)
    print("Lewis:", answer, end="\n" * 2, file=out)
    return out.getvalue()


# right: a loop over the speakers with chr(10)
def format_turn(question: str, answer: str) -> str:
    result = ""
    for who, what in zip(("You", "Lewis"), (question, answer)):
        result += who + ": " + what + chr(10)
    return result + chr(10)
