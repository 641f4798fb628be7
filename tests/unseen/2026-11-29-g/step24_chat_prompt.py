# wrong: the loop takes the name question, and the end is made after it
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    left = room - len(f"You: {question}\nLewis:")
    history = ""
    for question, answer in reversed(turns):
        turn = format_turn(question, answer)
        if len(turn + history) > left:
            break
        history = turn + history
    return history + f"You: {question}\nLewis:"

# wrong: a turn that doesn't fit is skipped, and shorter ones before it still go in
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) <= room:
            prompt = longer
    return prompt

# wrong: looks at the length only after the turn is in
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        prompt = format_turn(earlier_question, earlier_answer) + prompt
        if len(prompt) > room:
            break
    return prompt

# wrong: pops turns until it fits, also when there are none left
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    prompt = "".join(format_turn(q, a) for q, a in turns) + end
    while len(prompt) > room:
        turns.pop(0)
        prompt = "".join(format_turn(q, a) for q, a in turns) + end
    return prompt

# wrong: gives format_turn the pair and not its two halves
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: takes the last room characters, in the middle of a turn or of the question
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = ""
    for earlier_question, earlier_answer in turns:
        prompt += format_turn(earlier_question, earlier_answer)
    prompt += f"You: {question}\nLewis:"
    return prompt[-room:]

# wrong: counts the words of a turn, and not its labels and line breaks
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    used = len(prompt)
    for earlier_question, earlier_answer in reversed(turns):
        used += len(earlier_question) + len(earlier_answer)
        if used > room:
            break
        prompt = format_turn(earlier_question, earlier_answer) + prompt
    return prompt

# right: tries all turns first, then without the first one, and so on
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = "You: " + question + "\nLewis:"
    for start in range(len(turns)):
        text = "".join(format_turn(*turn) for turn in turns[start:]) + end
        if len(text) <= room:
            return text
    return end

# right: accumulate makes all prompts, and takewhile keeps those that fit
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from itertools import accumulate, takewhile

    end = "You: {}\nLewis:".format(question)
    prompts = accumulate(turns[::-1], lambda prompt, turn: format_turn(turn[0], turn[1]) + prompt, initial=end)
    *_, best = [end, *takewhile(lambda prompt: len(prompt) <= room, prompts)]
    return best
