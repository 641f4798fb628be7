# wrong: collects the turns from the last to the first and forgets to turn them round again
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    parts = []
    length = len(end)
    for earlier_question, earlier_answer in reversed(turns):
        part = format_turn(earlier_question, earlier_answer)
        length += len(part)
        if length > room:
            break
        parts.append(part)
    return "".join(parts) + end

# wrong: adds the turn first and asks for the room afterwards, so one turn too many stays in
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for earlier_question, earlier_answer in reversed(turns):
        prompt = format_turn(earlier_question, earlier_answer) + prompt
        if len(prompt) > room:
            break
    return prompt

# wrong: turns.reverse() turns the list itself round and returns None, so there's nothing to go through
def chat_prompt(turns, question, room):
    prompt = "You: " + question + "\nLewis:"
    for q, a in turns.reverse():
        longer = format_turn(q, a) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: counts the characters of the turns only, and forgets that the question needs room, too
def chat_prompt(turns, question, room):
    history = ""
    for earlier_question, earlier_answer in turns[::-1]:
        turn = format_turn(earlier_question, earlier_answer)
        if len(turn) + len(history) > room:
            break
        history = turn + history
    return history + f"You: {question}\nLewis:"

# wrong: makes the end with format_turn and an empty answer and cuts off the line breaks, but a space stays after the colon
def chat_prompt(turns, question, room):
    prompt = format_turn(question, "")[:-2]
    for earlier_question, earlier_answer in reversed(turns):
        longer = format_turn(earlier_question, earlier_answer) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt

# wrong: takes "whole or not at all" for the conversation: if not all turns fit, it takes none
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    before = "".join(format_turn(q, a) for q, a in turns)
    if len(before + end) <= room:
        return before + end
    return end

# wrong: takes the room for the number of turns
def chat_prompt(turns, question, room):
    prompt = ""
    for earlier_question, earlier_answer in turns[-room:]:
        prompt += format_turn(earlier_question, earlier_answer)
    prompt += f"You: {question}\nLewis:"
    return prompt

# right: tries with all turns, and calls itself without the first one if they don't fit
def chat_prompt(turns, question, room):
    prompt = "".join(format_turn(*turn) for turn in turns) + f"You: {question}\nLewis:"
    if not turns or len(prompt) <= room:
        return prompt
    return chat_prompt(turns[1:], question, room)

# right: accumulate makes all the longer and longer prompts, and takewhile keeps those that fit
def chat_prompt(turns, question, room):
    from itertools import accumulate, takewhile

    end = "You: {}\nLewis:".format(question)
    texts = [format_turn(asked, said) for asked, said in turns]
    prompts = accumulate(texts[::-1], lambda prompt, turn: turn + prompt, initial=end)
    return max([end, *takewhile(lambda prompt: len(prompt) <= room, prompts)], key=len)
