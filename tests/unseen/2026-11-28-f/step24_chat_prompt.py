# wrong: forgets that the question needs room as well
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    past = ""
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + past
        if len(longer) > room:
            break
        past = longer
    return past + end


# wrong: goes on with older turns after one that doesn't fit
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        turn = format_turn(earlier_question, earlier_answer)
        if len(turn) + len(prompt) <= room:
            prompt = turn + prompt
    return prompt


# wrong: the loop takes the name of the new question
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    room = room - len(f"You: {question}\nLewis:")
    past = ""
    for question, answer in reversed(turns):
        turn = format_turn(question, answer)
        if len(turn + past) > room:
            break
        past = turn + past
    return past + f"You: {question}\nLewis:"


# wrong: cuts the past by characters, in the middle of a turn
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = f"You: {question}\nLewis:"
    past = ""
    for earlier_question, earlier_answer in turns:
        past += format_turn(earlier_question, earlier_answer)
    left = room - len(end)
    if left <= 0:
        return end
    return past[-left:] + end


# wrong: a space after the last colon
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    prompt = f"You: {question}\nLewis: "
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: loops over turns.reverse(), which returns nothing
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
    prompt = "You: " + question + "\n" + "Lewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# right: tries from the longest past to none
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    end = "You: " + question + "\nLewis:"
    for first in range(len(turns)):
        prompt = "".join(format_turn(*turn) for turn in turns[first:]) + end
        if len(prompt) <= room:
            return prompt
    return end


# right: running sums of the lengths tell how many turns fit
def chat_prompt(turns: list[tuple[str, str]], question: str, room: int) -> str:
    from itertools import accumulate

    parts = [format_turn(asked, said) for asked, said in turns] + [f"You: {question}\nLewis:"]
    lengths = accumulate(len(part) for part in parts[::-1])
    fitting = sum(length <= room for length in lengths)
    return "".join(parts[-max(fitting, 1) :])
