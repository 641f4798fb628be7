# wrong: uses a string over several lines, and the indentation of the code gets into the text
def format_turn(question, answer):
    return f"""You: {question}
    Lewis: {answer}

"""

# wrong: forgets the brackets after %, so only the question is filled in and the answer is left over
def format_turn(question, answer):
    return "You: %s\nLewis: %s\n\n" % question, answer

# wrong: fills in with replace, so the word "answer" in somebody's question is replaced as well
def format_turn(question, answer):
    turn = "You: question\nLewis: answer\n\n"
    turn = turn.replace("question", question)
    turn = turn.replace("answer", answer)
    return turn

# wrong: only the first of the two strings has its f, so the answer isn't filled in
def format_turn(question, answer):
    return (
        f"You: {question}\n"
        "Lewis: {answer}\n\n"
    )

# wrong: returns two strings with a comma between them, which is a tuple
def format_turn(question, answer):
    you = "You: " + question + "\n"
    lewis = "Lewis: " + answer + "\n\n"
    return you, lewis

# wrong: = in place of += in the loop, so only the last line is left
def format_turn(question, answer):
    turn = ""
    for name, said in {"You": question, "Lewis": answer}.items():
        turn = f"{name}: {said}\n"
    turn += "\n"
    return turn

# wrong: over-clever: puts a question mark to whatever has none, also to "hi"
def format_turn(question, answer):
    if not question.endswith("?"):
        question += "?"
    return f"You: {question}\nLewis: {answer}\n\n"

# right: joins four lines of which two are empty
def format_turn(question, answer):
    return "\n".join(["You: " + question, "Lewis: " + answer, "", ""])

# right: zip puts together the names, the texts and the ends
def format_turn(question, answer):
    pieces = zip(("You", "Lewis"), (question, answer), range(1, 3))
    return "".join(": ".join((name, said)) + chr(10) * breaks for name, said, breaks in pieces)
