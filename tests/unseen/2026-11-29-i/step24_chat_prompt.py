# wrong: looks whether there is still room before it adds a turn, and not whether the turn fits into it
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    i = len(turns) - 1
    while i >= 0 and len(prompt) < room:
        prompt = format_turn(turns[i][0], turns[i][1]) + prompt
        i -= 1
    return prompt

# wrong: only the turns are counted, and the room that the question itself needs is forgotten
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    earlier = ""
    for q, a in reversed(turns):
        turn = format_turn(q, a)
        if len(earlier) + len(turn) > room:
            break
        earlier = turn + earlier
    return earlier + f"You: {question}\nLewis:"

# wrong: goes from the last turn to the first but adds each at the end, so the turns come in the wrong order
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = "You: " + question + "\nLewis:"
    history = ""
    for earlier_question, earlier_answer in reversed(turns):
        longer = history + format_turn(earlier_question, earlier_answer)
        if len(longer + end) > room:
            break
        history = longer
    return history + end

# wrong: counts how many turns fit and slices with turns[-n:], which is all of them when n is 0
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    size = len(end)
    n = 0
    for q, a in reversed(turns):
        size += len(format_turn(q, a))
        if size > room:
            break
        n += 1
    return "".join(format_turn(q, a) for q, a in turns[-n:]) + end

# wrong: takes room for the number of turns and not of characters
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = ""
    for earlier_question, earlier_answer in turns[-room:]:
        prompt += format_turn(earlier_question, earlier_answer)
    prompt += f"You: {question}\nLewis:"
    return prompt

# wrong: calls itself without the oldest turn, but forgets the return before that, so the long prompt comes back
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = "".join(format_turn(q, a) for q, a in turns)
    prompt += f"You: {question}\nLewis:"
    if len(prompt) > room and turns:
        chat_prompt(turns[1:], question, room)
    return prompt

# wrong: makes the end with format_turn and cuts the line breaks off, but the space after "Lewis:" stays
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = format_turn(question, "")[:-2]
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# right: itertools makes all possible prompts from the shortest to the longest, and the last that fits is taken
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from itertools import accumulate, takewhile

    end = format_turn(question, "").removesuffix(" \n\n")
    texts = [format_turn(*turn) for turn in turns[::-1]]
    longer = list(accumulate(texts, lambda so_far, text: text + so_far, initial=end))
    return [end, *takewhile(lambda prompt: len(prompt) <= room, longer)][-1]

# right: begins with all the turns and gives up the oldest one until it fits
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    parts = [format_turn(asked, said) for asked, said in turns] + ["You: " + question + "\nLewis:"]
    start = 0
    while start < len(turns) and sum(map(len, parts[start:])) > room:
        start += 1
    return "".join(parts[start:])
