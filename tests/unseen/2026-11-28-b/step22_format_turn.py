# wrong: one line break behind the answer
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\nLewis: {answer}\n"

# wrong: the f is missing in the second half
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\n" "Lewis: {answer}\n\n"

# wrong: joins with line breaks, so the colons have no space and the end one break too few
def format_turn(question: str, answer: str) -> str:
    return "\n".join(["You:" + question, "Lewis:" + answer, ""])

# wrong: prints it
def format_turn(question: str, answer: str) -> str:
    print(f"You: {question}\nLewis: {answer}\n\n")

# wrong: triple quotes keep the spaces from the indent
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """

# wrong: mixes up the names, text and reply are not here
def format_turn(question: str, answer: str) -> str:
    turn = f"You: {text}\nLewis: {reply}\n\n"
    return turn

# wrong: adds a string to a list, the join is forgotten
def format_turn(question: str, answer: str) -> str:
    lines = ["You: ", question, "\n", "Lewis: ", answer]
    return lines + "\n\n"

# right: join with chr(10)
def format_turn(question: str, answer: str) -> str:
    nl = chr(10)
    return nl.join(("You: " + question, " ".join(("Lewis:", answer)), "", ""))

# right: percent signs, and a name for each
def format_turn(question: str, answer: str) -> str:
    return "".join("%s: %s%s" % row for row in (("You", question, "\n"), ("Lewis", answer, "\n" * 2)))
