# wrong: reverse gives back None
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in turns.reverse():
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: hands the pair to format_turn as one thing
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = "You: " + question + "\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: throws the oldest turns out of the list itself
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    while True:
        history = ""
        for q, a in turns:
            history += format_turn(q, a)
        if len(history + end) <= room or len(turns) == 0:
            return history + end
        turns.pop(0)


# wrong: the loop takes the name question, so the new question is lost
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    history = ""
    for question, answer in reversed(turns):
        longer = format_turn(question, answer) + history
        if len(longer + f"You: {question}\nLewis:") > room:
            break
        history = longer
    return history + f"You: {question}\nLewis:"


# wrong: counts the turns only, and not the end
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    earlier = ""
    for q, a in reversed(turns):
        longer = format_turn(q, a) + earlier
        if len(longer) > room:
            break
        earlier = longer
    return earlier + end


# wrong: takes the last characters, and so cuts a turn in the middle
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = ""
    for q, a in turns:
        prompt += format_turn(q, a)
    prompt += f"You: {question}\nLewis:"
    return prompt[-room:]


# wrong: goes on with shorter turns when one does not fit, and needs one character more than it should
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) < room:
            prompt = longer
    return prompt


# right: tries all turns, then all but the first, and so on
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    for start in range(len(turns) + 1):
        lines = []
        for asked, said in turns[start:]:
            lines += ["You: " + asked, "Lewis: " + said, ""]
        lines += ["You: " + question, "Lewis:"]
        prompt = "\n".join(lines)
        if len(prompt) <= room:
            break
    return prompt


# right: accumulate and takewhile
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from itertools import accumulate, takewhile

    end = format_turn(question, "")[:-3]
    prompts = accumulate(turns[::-1], lambda prompt, turn: format_turn(*turn) + prompt, initial=end)
    fitting = list(takewhile(lambda prompt: len(prompt) <= room, prompts))
    return fitting[-1] if fitting else end
