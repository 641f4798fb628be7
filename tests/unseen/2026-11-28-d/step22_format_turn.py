# wrong: a comma in place of the plus, so it is a pair of strings
def format_turn(question: str, answer: str) -> str:
    return f"You: {question}\n", f"Lewis: {answer}\n\n"


# wrong: three quotes, with the indentation of the code inside the text
def format_turn(question: str, answer: str) -> str:
    return f"""You: {question}
    Lewis: {answer}

    """


# wrong: names in the brackets, but format gets the values without them (an error)
def format_turn(question: str, answer: str) -> str:
    return "You: {question}\nLewis: {answer}\n\n".format(question, answer)


# wrong: % without brackets around the two values (an error)
def format_turn(question: str, answer: str) -> str:
    turn = "You: %s\nLewis: %s\n\n" % question, answer
    return turn


# wrong: join puts line breaks between the parts only, so the blank line is missing
def format_turn(question: str, answer: str) -> str:
    lines = ["You: " + question, "Lewis: " + answer, ""]
    return "\n".join(lines)


# wrong: the r of the docstring copied too, so \n stays a backslash and an n
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"


# right: print into a text in memory
def format_turn(question: str, answer: str) -> str:
    import io

    paper = io.StringIO(newline="")
    for name, words in (("You", question), ("Lewis", answer)):
        print(name, words, sep=": ", file=paper)
    print(file=paper)
    return paper.getvalue()


# right: a template of the standard library
def format_turn(question: str, answer: str) -> str:
    from string import Template

    return Template("You: $q${n}Lewis: $a$n$n").substitute(q=question, a=answer, n=chr(10))
