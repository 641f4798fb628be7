# wrong: collects from the last turn on, and joins them in that order
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    parts = []
    length = len(end)
    for q, a in reversed(turns):
        turn = format_turn(q, a)
        if length + len(turn) > room:
            break
        parts.append(turn)
        length += len(turn)
    return "".join(parts) + end

# wrong: the end is not counted, only the turns
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    earlier = ""
    for q, a in reversed(turns):
        longer = format_turn(q, a) + earlier
        if len(longer) > room:
            break
        earlier = longer
    return earlier + "You: " + question + "\nLewis:"

# wrong: the loop overwrites the question, which is used after it
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    room = room - len(f"You: {question}\nLewis:")
    before = ""
    for question, answer in reversed(turns):
        longer = format_turn(question, answer) + before
        if len(longer) > room:
            break
        before = longer
    return before + f"You: {question}\nLewis:"

# wrong: puts all together and cuts it to the last characters, in the middle of a turn
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = ""
    for q, a in turns:
        prompt = prompt + format_turn(q, a)
    prompt = prompt + "You: " + question + "\nLewis:"
    if len(prompt) > room:
        prompt = prompt[len(prompt) - room :]
    return prompt

# wrong: reverse() gives back None
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in turns.reverse():
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: hands the pair over as one
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# right: begins with all turns and drops the first ones until it fits
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    texts = [format_turn(q, a) for q, a in turns]
    texts.append(format_turn(question, "").rstrip())
    while len(texts) > 1 and len("".join(texts)) > room:
        del texts[0]
    return "".join(texts)

# right: accumulate and takewhile
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from itertools import accumulate, takewhile

    end = "\n".join(["You: " + question, "Lewis:"])
    growing = accumulate(turns[::-1], lambda prompt, turn: format_turn(*turn) + prompt, initial=end)
    fitting = list(takewhile(lambda prompt: len(prompt) <= room, growing))
    return fitting[-1] if fitting else end
