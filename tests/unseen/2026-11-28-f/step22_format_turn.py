# wrong: joins with line breaks, and so only one comes at the end
def format_turn(question: str, answer: str) -> str:
    lines = ["You: " + question, "Lewis: " + answer, ""]
    return "\n".join(lines)


# wrong: a string over several lines, with the indentation in it
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """


# wrong: an r before the quotes, as in the docstring
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"


# wrong: the second string has no f
def format_turn(question: str, answer: str) -> str:
    turn = f"You: {question}\n"
    turn += "Lewis: {answer}\n\n"
    return turn


# wrong: dollar signs before the brackets, as in JavaScript
def format_turn(question: str, answer: str) -> str:
    return f"You: ${question}\nLewis: ${answer}\n\n"


# wrong: % without brackets around the two
def format_turn(question: str, answer: str) -> str:
    return "You: %s\nLewis: %s\n\n" % question, answer


# wrong: names in the brackets, but format gets them without names
def format_turn(question: str, answer: str) -> str:
    turn = "You: {question}\nLewis: {answer}\n\n"
    return turn.format(question, answer)


# right: joins four parts, two of them empty
def format_turn(question: str, answer: str) -> str:
    return "\n".join(("You: " + question, "Lewis: " + answer, "", ""))


# right: printed into a text file in the memory
def format_turn(question: str, answer: str) -> str:
    import io

    paper = io.StringIO()
    for who, said in {"You": question, "Lewis": answer}.items():
        print(who, said, sep=": ", file=paper)
    print(file=paper)
    return paper.getvalue()
