# wrong: from the first turn on, reversed is forgotten
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in turns:
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: >= room, one character of room is given away
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for q, a in reversed(turns):
        longer = format_turn(q, a) + prompt
        if len(longer) >= room:
            break
        prompt = longer
    return prompt

# wrong: skips what does not fit and goes on
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) <= room:
            prompt = longer
    return prompt

# wrong: .reverse() gives None
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in turns.reverse():
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: gives the pair to format_turn in one piece
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = "You: " + question + "\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: format_turn for the end too, with an empty answer
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = format_turn(question, "")
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt.strip("\n")

# wrong: the turns go behind each other in the order of the loop, so the conversation is upside down
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    before = ""
    for earlier_question, earlier_answer in reversed(turns):
        longer = before + format_turn(earlier_question, earlier_answer)
        if len(longer) + len(end) > room:
            break
        before = longer
    return before + end

# right: drop the first turn until it fits, by recursion
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    whole = "".join(format_turn(*turn) for turn in turns) + f"You: {question}\nLewis:"
    if len(whole) <= room or not turns:
        return whole
    return chat_prompt(turns[1:], question, room)

# right: counts the room that is left
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = "You: " + question + "\nLewis:"
    texts = [format_turn(q, a) for q, a in turns]
    left = room - len(end)
    start = len(texts)
    while start > 0 and len(texts[start - 1]) <= left:
        start -= 1
        left -= len(texts[start])
    return "".join(texts[start:] + [end])
