# wrong: forgets to return
# says: nothing (None)
# says: return
def format_turn(question, answer):
    text = f"You: {question}\nLewis: {answer}\n\n"


# wrong: prints it
# says: nothing (None)
# says: print
def format_turn(question, answer):
    print(f"You: {question}\nLewis: {answer}\n\n")


# wrong: one line break at the end
# says: end
# says: blank line
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n"


# wrong: no line break at the end
# says: end
# says: blank line
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}"


# wrong: three line breaks at the end
# says: end
# says: blank line
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n\n"


# wrong: a space in place of the line break
# says: line break
def format_turn(question, answer):
    return f"You: {question} Lewis: {answer}\n\n"


# wrong: nothing between question and answer
# says: line break
def format_turn(question, answer):
    return f"You: {question}Lewis: {answer}\n\n"


# wrong: a blank line in the middle
# says: After ": Who are you?" there should be a line break, and not two line breaks
def format_turn(question, answer):
    return f"You: {question}\n\nLewis: {answer}\n\n"


# wrong: no space after You:
# says: You:
# says: space
def format_turn(question, answer):
    return f"You:{question}\nLewis: {answer}\n\n"


# wrong: no space after Lewis:
# says: Lewis:
# says: space
def format_turn(question, answer):
    return f"You: {question}\nLewis:{answer}\n\n"


# wrong: no space after either
# says: space
def format_turn(question, answer):
    return f"You:{question}\nLewis:{answer}\n\n"


# wrong: two spaces after the colon
# says: Lewis:
# says: space
def format_turn(question, answer):
    return f"You: {question}\nLewis:  {answer}\n\n"


# wrong: a space at the end of the answer
# says: space
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer} \n\n"


# wrong: a space before the line break
# says: space
def format_turn(question, answer):
    return f"You: {question} \nLewis: {answer}\n\n"


# wrong: a space after the line break
# says: space
def format_turn(question, answer):
    return f"You: {question}\n Lewis: {answer}\n\n"


# wrong: question and answer changed over
# says: swapped
def format_turn(question, answer):
    return f"You: {answer}\nLewis: {question}\n\n"


# wrong: Lewis speaks first
# says: After ": Who are you?", "\nLewis: I am Lewis." is missing
def format_turn(question, answer):
    return f"Lewis: {answer}\nYou: {question}\n\n"


# wrong: the question twice
# says: After "e you?\nLewis: " there should be "I am Lewis.", and not "Who are you?"
def format_turn(question, answer):
    return f"You: {question}\nLewis: {question}\n\n"


# wrong: the answer twice
# says: After "You: " there should be "Who are you?", and not "I am Lewis."
def format_turn(question, answer):
    return f"You: {answer}\nLewis: {answer}\n\n"


# wrong: no f in front of the quotes
# says: f
def format_turn(question, answer):
    return "You: {question}\nLewis: {answer}\n\n"


# wrong: no curly brackets
# says: {
def format_turn(question, answer):
    return f"You: question\nLewis: answer\n\n"


# wrong: no f for the second half
# says: f
def format_turn(question, answer):
    return f"You: {question}\n" + "Lewis: {answer}\n\n"


# wrong: the example of the docstring
# says: After "You: " there should be "hi", and not "Who are you?"
def format_turn(question, answer):
    return "You: Who are you?\nLewis: I am Lewis.\n\n"


# wrong: commas in place of plus
# says: a tuple
def format_turn(question, answer):
    return "You: ", question, "\nLewis: ", answer, "\n\n"


# wrong: a list of lines
# says: a list
def format_turn(question, answer):
    return [f"You: {question}", f"Lewis: {answer}", ""]


# wrong: the backslash doubled
# says: backslash
def format_turn(question, answer):
    return f"You: {question}\\nLewis: {answer}\\n\\n"


# wrong: a raw string
# says: backslash
def format_turn(question, answer):
    return rf"You: {question}\nLewis: {answer}\n\n"


# wrong: the slash leans the wrong way
# says: /n
# says: \n
def format_turn(question, answer):
    return f"You: {question}/nLewis: {answer}/n/n"


# wrong: Windows line breaks
# says: \r
def format_turn(question, answer):
    return f"You: {question}\r\nLewis: {answer}\r\n\r\n"


# wrong: small letters
# says: You
def format_turn(question, answer):
    return f"you: {question}\nlewis: {answer}\n\n"


# wrong: User in place of You
# says: You:
def format_turn(question, answer):
    return f"User: {question}\nLewis: {answer}\n\n"


# wrong: no colons
# says: :
def format_turn(question, answer):
    return f"You {question}\nLewis {answer}\n\n"


# wrong: no names
# says: You:
def format_turn(question, answer):
    return f"{question}\n{answer}\n\n"


# wrong: a space before the colon
# says: space
def format_turn(question, answer):
    return f"You: {question}\nLewis : {answer}\n\n"


# wrong: quotes around what is said
# says: After "You: ", a quote is too much
def format_turn(question, answer):
    return f'You: "{question}"\nLewis: "{answer}"\n\n'


# wrong: repr of what is said
# says: After "You: ", a quote is too much
def format_turn(question, answer):
    return f"You: {question!r}\nLewis: {answer!r}\n\n"


# wrong: lines in triple quotes, indented
# says: After " I am Lewis.\n\n", " " is too much
def format_turn(question, answer):
    return f"""You: {question}
    Lewis: {answer}

    """


# wrong: a line break after the opening triple quotes
# says: begin
def format_turn(question, answer):
    return f"""
You: {question}
Lewis: {answer}

"""


# wrong: join without an end
# says: end
# says: blank line
def format_turn(question, answer):
    return "\n".join([f"You: {question}", f"Lewis: {answer}"])


# wrong: join over the letters of the text
# says: At the beginning there should be "You", and not "Y\no\nu\n"
def format_turn(question, answer):
    return "\n".join(f"You: {question}Lewis: {answer}")


# wrong: join with one empty string
# says: end
# says: blank line
def format_turn(question, answer):
    return "\n".join([f"You: {question}", f"Lewis: {answer}", ""])


# wrong: format with one of the two
# says: IndexError
# says: format
def format_turn(question, answer):
    return "You: {}\nLewis: {}\n\n".format(question)


# wrong: format with a tuple
# says: IndexError
# says: format
def format_turn(question, answer):
    return "You: {}\nLewis: {}\n\n".format((question, answer))


# wrong: percent with one of the two
# says: TypeError
# says: %
def format_turn(question, answer):
    return "You: %s\nLewis: %s\n\n" % question


# wrong: a name that is not there
# says: NameError
# says: question
def format_turn(question, answer):
    return f"You: {text}\nLewis: {answer}\n\n"


# wrong: answers, with an s
# says: NameError
# says: answer
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answers}\n\n"


# wrong: two strings in join
# says: TypeError
# says: join
def format_turn(question, answer):
    return "\n".join(f"You: {question}", f"Lewis: {answer}\n\n")


# wrong: adds a list to a string
# says: TypeError
# says: string
def format_turn(question, answer):
    return "You: " + [question] + "\nLewis: " + [answer] + "\n\n"


# wrong: encoded
# says: bytes
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n".encode()


# wrong: a dictionary
# says: a dict
def format_turn(question, answer):
    return {"You": question, "Lewis": answer}


# wrong: strip at the end
# says: It should be two: the second one makes the blank line
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n".strip()


# wrong: capitalize
# says: capital
def format_turn(question, answer):
    return f"You: {question.capitalize()}\nLewis: {answer}\n\n"


# wrong: small letters throughout
# says: lower
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n".lower()


# wrong: only the question
# says: After ": Who are you?", "\nLewis: I am Lewis." is missing
def format_turn(question, answer):
    return f"You: {question}\n\n"


# wrong: only the answer
# says: At the beginning, "You: Who are you?\n" is missing
def format_turn(question, answer):
    return f"Lewis: {answer}\n\n"


# wrong: begins with a line break
# says: begin
def format_turn(question, answer):
    return f"\nYou: {question}\nLewis: {answer}\n\n"


# wrong: a question mark added
# says: ?
def format_turn(question, answer):
    return f"You: {question}?\nLewis: {answer}\n\n"


# wrong: a full stop added
# says: full stop
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}.\n\n"


# wrong: tabs in place of spaces
# says: space
def format_turn(question, answer):
    return f"You:\t{question}\nLewis:\t{answer}\n\n"


# wrong: br, as in HTML
# says: line break
def format_turn(question, answer):
    return f"You: {question}<br>Lewis: {answer}<br><br>"


# wrong: print gives back None inside the f-string
# says: None
def format_turn(question, answer):
    return f"{print(question)}\n{print(answer)}\n\n"


# wrong: semicolon for the second name
# says: :
def format_turn(question, answer):
    return f"You: {question}\nLewis; {answer}\n\n"


# wrong: Louis in place of Lewis
# says: Lewis:
def format_turn(question, answer):
    return f"You: {question}\nLouis: {answer}\n\n"


# wrong: a set in curly brackets
# says: a set
def format_turn(question, answer):
    return {f"You: {question}\n", f"Lewis: {answer}\n\n"}


# wrong: the names in square brackets
# says: f-strings
def format_turn(question, answer):
    return f"You: [question]\nLewis: [answer]\n\n"


# wrong: join puts a line break behind the blank line too
# says: end
# says: blank line
def format_turn(question, answer):
    return "\n".join([f"You: {question}", f"Lewis: {answer}", "\n", ""])


# wrong: a dash between name and words
# says: :
def format_turn(question, answer):
    return f"You - {question}\nLewis - {answer}\n\n"


# wrong: the turn twice
# says: After " I am Lewis.\n\n", "You: Who are you?\nLewis: I..." is too much
def format_turn(question, answer):
    return 2 * f"You: {question}\nLewis: {answer}\n\n"


# wrong: title case
# says: capital
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer.title()}\n\n"


# wrong: everything stripped
# says: a space is missing
def format_turn(question, answer):
    return f"You: {question.strip()}\nLewis: {answer.strip()}\n\n"


# right: as in the guide
def format_turn(question, answer):
    return f"You: {question}\nLewis: {answer}\n\n"


# right: plus
def format_turn(question, answer):
    return "You: " + question + "\nLewis: " + answer + "\n\n"


# right: format
def format_turn(question, answer):
    return "You: {}\nLewis: {}\n\n".format(question, answer)


# right: format with names
def format_turn(question, answer):
    return "You: {q}\nLewis: {a}\n\n".format(a=answer, q=question)


# right: percent
def format_turn(question, answer):
    return "You: %s\nLewis: %s\n\n" % (question, answer)


# right: join
def format_turn(question, answer):
    return "\n".join([f"You: {question}", f"Lewis: {answer}", "", ""])


# right: join of parts
def format_turn(question, answer):
    return "".join(["You: ", question, "\n", "Lewis: ", answer, "\n", "\n"])


# right: several lines
def format_turn(question, answer):
    text = "You: " + question + "\n"
    text += "Lewis: " + answer + "\n"
    text += "\n"
    return text


# right: strings side by side
def format_turn(question, answer):
    return (
        f"You: {question}\n"
        f"Lewis: {answer}\n"
        "\n"
    )


# right: a loop
def format_turn(question, answer):
    text = ""
    for name, said in (("You", question), ("Lewis", answer)):
        text += name + ": " + said + "\n"
    return text + "\n"


# right: print into a string
def format_turn(question, answer):
    from io import StringIO

    text = StringIO()
    print("You:", question, file=text)
    print("Lewis:", answer, file=text)
    print(file=text)
    return text.getvalue()


# right: triple quotes
def format_turn(question, answer):
    return f"""You: {question}
Lewis: {answer}

"""


# right: chr(10)
def format_turn(question, answer):
    return "You: " + question + chr(10) + "Lewis: " + answer + 2 * chr(10)


# wrong: an r in front of the quotes
# says: The r in front of the quotes
def format_turn(question: str, answer: str) -> str:
    return rf"You: {question}\nLewis: {answer}\n\n"


# wrong: names in the brackets, but format gets the values without them
# says: has the name question
def format_turn(question: str, answer: str) -> str:
    return "You: {question}\nLewis: {answer}\n\n".format(question, answer)


# wrong: fills in with replace, so the word "answer" in somebody's question is replaced as well
# says: replace changes each such word
def format_turn(question, answer):
    turn = "You: question\nLewis: answer\n\n"
    turn = turn.replace("question", question)
    turn = turn.replace("answer", answer)
    return turn


# wrong: = in place of += in the loop, so only the last line is left
# says: the one before is lost
def format_turn(question, answer):
    turn = ""
    for name, said in {"You": question, "Lewis": answer}.items():
        turn = f"{name}: {said}\n"
    turn += "\n"
    return turn
