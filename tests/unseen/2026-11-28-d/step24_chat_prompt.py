# wrong: goes on with the earlier turns when one does not fit, so there may be a hole
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) <= room:
            prompt = longer
    return prompt


# wrong: takes the last turns, but puts them in the order in which it takes them
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    history = ""
    for earlier_question, earlier_answer in reversed(turns):
        turn = format_turn(earlier_question, earlier_answer)
        if len(history) + len(turn) + len(end) > room:
            break
        history += turn
    return history + end


# wrong: counts the turns only, not the end with the question
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    used = 0
    for earlier_question, earlier_answer in reversed(turns):
        turn = format_turn(earlier_question, earlier_answer)
        used += len(turn)
        if used > room:
            break
        prompt = turn + prompt
    return prompt


# wrong: turns.reverse() in the for line, which gives None (an error, and the list is turned round)
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in turns.reverse():
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: makes the end with format_turn and cuts the line breaks, but the space after "Lewis:" stays
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = format_turn(question, "")[:-2]
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: puts all together and keeps the last characters, so it cuts turns and even the question
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = ""
    for earlier_question, earlier_answer in turns:
        prompt += format_turn(earlier_question, earlier_answer)
    prompt += f"You: {question}\nLewis:"
    if len(prompt) > room:
        prompt = prompt[-room:]
    return prompt


# wrong: throws turns out of the caller's list until it fits (and an error when the question alone does not)
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = "".join(format_turn(q, a) for q, a in turns) + f"You: {question}\nLewis:"
    while len(prompt) > room:
        turns.pop(0)
        prompt = "".join(format_turn(q, a) for q, a in turns) + f"You: {question}\nLewis:"
    return prompt


# right: tries with all turns, then without the first, and so on
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = format_turn(question, "").removesuffix(" \n\n")
    for start in range(len(turns)):
        prompt = "".join(format_turn(*turn) for turn in turns[start:]) + end
        if len(prompt) <= room:
            return prompt
    return end


# right: the lengths added up, and bisect finds how many turns fit
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from bisect import bisect
    from itertools import accumulate

    texts = [f"You: {question}\nLewis:"] + [format_turn(q, a) for q, a in turns[::-1]]
    fit = bisect(list(accumulate(map(len, texts))), room)
    return "".join(texts[: max(1, fit)][::-1])
