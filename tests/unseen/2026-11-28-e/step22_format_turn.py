# wrong: a text over several lines, with the indentation in it
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """


# wrong: only one line break at the end
def format_turn(question: str, answer: str) -> str:
    turn = f"You: {question}\n"
    turn += f"Lewis: {answer}\n"
    return turn


# wrong: prints the turn in place of giving it back
def format_turn(question: str, answer: str) -> str:
    print(f"You: {question}")
    print(f"Lewis: {answer}")
    print()


# wrong: the f stands before the first string only
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\n" + "Lewis: {answer}\n\n"


# wrong: the names in the brackets are not those of format
def format_turn(question: str, answer: str) -> str:
    return "You: {q}\nLewis: {a}\n\n".format(question, answer)


# wrong: commas as in print, so it is a tuple
def format_turn(question: str, answer: str) -> str:
    return "You:", question, "\nLewis:", answer, "\n\n"


# wrong: join with several strings
def format_turn(question: str, answer: str) -> str:
    return "\n".join("You: " + question, "Lewis: " + answer, "", "")


# wrong: join of three lines makes one line break too few
def format_turn(question: str, answer: str) -> str:
    lines = ["You: " + question, "Lewis: " + answer, ""]
    return "\n".join(lines)


# wrong: slash in place of backslash
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}/nLewis: {answer}/n/n"


# wrong: no space behind the colons, and the speaker's name typed as Luis
def format_turn(question: str, answer: str) -> str:
    return "You:" + question + "\n" + "Luis:" + answer + "\n\n"


# wrong: the percent sign gets one thing for two gaps
def format_turn(question: str, answer: str) -> str:
    return "You: %s\nLewis: %s\n\n" % question + answer


# wrong: tidies the question up
def format_turn(question: str, answer: str) -> str:
    question = question.strip().capitalize()
    return f"You: {question}\nLewis: {answer}\n\n"


# right: a list of lines, joined
def format_turn(question: str, answer: str) -> str:
    return "\n".join(["You: " + question, "Lewis: " + answer, "", ""])


# right: character by character with chr
def format_turn(question: str, answer: str) -> str:
    text = ""
    for name, words, breaks in (("You", question, 1), ("Lewis", answer, 2)):
        text += name + ":" + chr(32)
        for letter in words:
            text += letter
        text += chr(10) * breaks
    return text


# right: print into a file in memory
def format_turn(question: str, answer: str) -> str:
    import io

    page = io.StringIO(newline="")
    print("You:", question, file=page)
    print("Lewis:", answer, file=page, end="\n\n")
    return page.getvalue()


# right: the percent sign with both
def format_turn(question: str, answer: str) -> str:
    return "You: %s\nLewis: %s%s" % (question, answer, 2 * "\n")
