# wrong: the r in front of the quotes (seen at the docstring) makes a backslash and an n of each line break
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"

# wrong: names in the curly brackets, but format gets the values without their names
def format_turn(question: str, answer: str) -> str:
    template = "You: {question}\nLewis: {answer}\n\n"
    return template.format(question, answer)

# wrong: joins with line breaks and counts one empty part too many, so there are three at the end
def format_turn(question: str, answer: str) -> str:
    lines = ["You: " + question, "Lewis: " + answer, "", "", ""]
    return "\n".join(lines)

# wrong: in the long string with three quotes, the spaces before the lines belong to the text
def format_turn(question: str, answer: str) -> str:
    turn = f"""You: {question}
    Lewis: {answer}

    """
    return turn

# wrong: a comma in place of a plus, so two strings come back and not one
def format_turn(question: str, answer: str) -> str:
    return "You: " + question + "\n", "Lewis: " + answer + "\n\n"

# wrong: adds the line breaks at the end, but doesn't keep the result
def format_turn(question: str, answer: str) -> str:
    turn = "You: " + question
    turn += "\nLewis: " + answer
    turn + "\n\n"
    return turn

# wrong: replaces one capital letter by the answer, also where that letter is in the question
def format_turn(question: str, answer: str) -> str:
    form = "You: Q\nLewis: A\n\n"
    return form.replace("Q", question).replace("A", answer)

# right: prints into a string with io.StringIO
def format_turn(question: str, answer: str) -> str:
    import io

    paper = io.StringIO()
    print("You:", question, file=paper)
    print("Lewis:", answer, end="\n\n", file=paper)
    return paper.getvalue()

# right: a loop over the speakers with zip, and chr(10) for the line break
def format_turn(question: str, answer: str) -> str:
    said = zip(("You", "Lewis"), (question, answer))
    return "".join(": ".join(pair) + chr(10) for pair in said) + chr(10)
