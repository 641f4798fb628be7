# wrong: goes on after a turn that does not fit, so a hole comes in
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) <= room:
            prompt = longer
    return prompt


# wrong: begins with the first turns
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    prompt = ""
    for earlier_question, earlier_answer in turns:
        longer = prompt + format_turn(earlier_question, earlier_answer)
        if len(longer + end) > room:
            break
        prompt = longer
    return prompt + end


# wrong: the question's name is used again, and the end is made after the loop
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    earlier = ""
    for question, answer in reversed(turns):
        longer = format_turn(question, answer) + earlier
        if len(longer) + len(f"You: {question}\nLewis:") > room:
            break
        earlier = longer
    return earlier + f"You: {question}\nLewis:"


# wrong: the pair is given to format_turn in one piece
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: >= leaves out a turn that just fits
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = "You: " + question + "\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) >= room:
            break
        prompt = longer
    return prompt


# wrong: the whole conversation, cut to the last characters
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    text = ""
    for q, a in turns:
        text += format_turn(q, a)
    text += f"You: {question}\nLewis:"
    return text[-room:]


# wrong: puts the older turns behind, and a space after the last colon
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis: "
    earlier = ""
    for q, a in reversed(turns):
        turn = format_turn(q, a)
        if len(earlier) + len(turn) + len(end) > room:
            break
        earlier += turn
    return earlier + end


# wrong: counts from len(turns), one too far
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for i in range(len(turns), 0, -1):
        longer = format_turn(turns[i][0], turns[i][1]) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: while there is room, without a look whether a turn is left
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    i = 1
    while True:
        q, a = turns[-i]
        longer = format_turn(q, a) + prompt
        if len(longer) > room:
            return prompt
        prompt = longer
        i += 1


# wrong: looks at the room before it adds, so the last one is too much
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        if len(prompt) > room:
            break
        prompt = format_turn(earlier_question, earlier_answer) + prompt
    return prompt


# wrong: the end made with format_turn, which closes the turn
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = format_turn(question, "")
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: compares the text with the room, and not its length
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if longer > room:
            break
        prompt = longer
    return prompt


# wrong: the room is for the turns alone
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    earlier = ""
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + earlier
        if len(longer) > room:
            break
        earlier = longer
    return earlier + f"You: {question}\nLewis:"


# right: all of it first, then the oldest are dropped
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    parts = [format_turn(q, a) for q, a in turns] + ["You: " + question + "\nLewis:"]
    while len(parts) > 1 and sum(map(len, parts)) > room:
        parts = parts[1:]
    return "".join(parts)


# right: recursion without the oldest turn
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    whole = "".join(format_turn(*turn) for turn in turns) + f"You: {question}\nLewis:"
    if not turns or len(whole) <= room:
        return whole
    return chat_prompt(turns[1:], question, room)


# right: subtracts from the room, and collects in a deque
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from collections import deque

    pieces = deque(["You: ", question, "\n", "Lewis:"])
    left = room - len("You: ") - len(question) - len("\nLewis:")
    for i in range(len(turns) - 1, -1, -1):
        piece = format_turn(turns[i][0], turns[i][1])
        left -= len(piece)
        if left < 0:
            return "".join(pieces)
        pieces.appendleft(piece)
    return "".join(pieces)
