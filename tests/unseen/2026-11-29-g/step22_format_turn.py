# wrong: an r before the quotes, as in the docstring, so \n stays two characters
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"

# wrong: % belongs to the question only, and then there's a comma
def format_turn(question: str, answer: str) -> str:
    return "You: %s\nLewis: %s\n\n" % question, answer

# wrong: three quotes, and the spaces at the beginning of the lines are in the text
def format_turn(question: str, answer: str) -> str:
    turn = f"""You: {question}
    Lewis: {answer}

    """
    return turn

# wrong: a line break to end the answer, and then two for the blank line
def format_turn(question: str, answer: str) -> str:
    turn = "You: " + question + "\n"
    turn = turn + "Lewis: " + answer + "\n"
    turn = turn + "\n\n"
    return turn

# wrong: commas as in print, which make a tuple
def format_turn(question: str, answer: str) -> str:
    return "You: ", question, "\nLewis: ", answer, "\n\n"

# wrong: append, which only lists have
def format_turn(question: str, answer: str) -> str:
    turn = ""
    turn.append("You: " + question + "\n")
    turn.append("Lewis: " + answer + "\n\n")
    return turn

# wrong: no space after Lewis:, in the belief that the answer brings its own
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\nLewis:{answer}\n\n"

# right: join, with two empty lines at the end
def format_turn(question: str, answer: str) -> str:
    lines = [" ".join(["You:", question]), " ".join(["Lewis:", answer]), "", ""]
    return chr(10).join(lines)

# right: print into a text in memory
def format_turn(question: str, answer: str) -> str:
    import io

    text = io.StringIO()
    print("You:", question, file=text)
    print("Lewis:", answer, end=2 * "\n", file=text)
    return text.getvalue()
