# wrong: forgets to return
# says: nothing (None)
# says: return
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    longer = prompt


# wrong: prints the prompt
# says: nothing (None)
# says: print
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    print(prompt)


# wrong: a space after Lewis:
# says: space
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis: "
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: a line break after Lewis:
# says: After "u: five\nLewis:", a line break is too much
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:\n"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: without Lewis:
# says: Lewis:
def chat_prompt(turns, question, room):
    prompt = f"You: {question}"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: ends with the line break
# says: Lewis:
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\n"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: no colon
# says: Lewis:
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: format_turn with an empty answer
# says: After "u: five\nLewis:", " \n\n" is too much
def chat_prompt(turns, question, room):
    prompt = format_turn(question, "")
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: format_turn with an empty answer, without the blank line
# says: space
def chat_prompt(turns, question, room):
    prompt = format_turn(question, "")[:-2]
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: Lewis: and a blank line
# says: After "u: five\nLewis:", two line breaks are too much
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:\n\n"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: without You:
# says: At the beginning, "You: " is missing
def chat_prompt(turns, question, room):
    prompt = f"{question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: no space after You:
# says: You:
# says: space
def chat_prompt(turns, question, room):
    prompt = f"You:{question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: no f
# says: f
def chat_prompt(turns, question, room):
    prompt = "You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: no line break before Lewis:
# says: After "You: " there should be "five\nLewis", and not "fiveLewis"
def chat_prompt(turns, question, room):
    prompt = f"You: {question}Lewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: a blank line before Lewis:
# says: line break
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\n\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: without the question
# says: At the beginning, "You: five\n" is missing
def chat_prompt(turns, question, room):
    prompt = "Lewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: without the turns
# says: turns
def chat_prompt(turns, question, room):
    return f"You: {question}\nLewis:"


# wrong: the turns alone
# says: At the beginning, "You: five\nLewis:" is missing
def chat_prompt(turns, question, room):
    prompt = ""
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the question first, then the turns
# says: order
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns:
        if len(prompt + format_turn(asked, said)) > room:
            break
        prompt = prompt + format_turn(asked, said)
    return prompt


# wrong: the newest turn first
# says: order
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    earlier = ""
    for asked, said in reversed(turns):
        if len(earlier + format_turn(asked, said) + end) > room:
            break
        earlier = earlier + format_turn(asked, said)
    return earlier + end


# wrong: the turns in front, in the wrong order
# says: The oldest should come first
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the oldest turns are kept
# says: last turns
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    earlier = ""
    for asked, said in turns:
        if len(earlier + format_turn(asked, said) + end) > room:
            break
        earlier = earlier + format_turn(asked, said)
    return earlier + end


# wrong: no limit
# says: room
def chat_prompt(turns, question, room):
    prompt = ""
    for asked, said in turns:
        prompt += format_turn(asked, said)
    return prompt + f"You: {question}\nLewis:"


# wrong: what fits exactly is left out
# says: exactly
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) >= room:
            break
        prompt = longer
    return prompt


# wrong: one character too many
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room + 1:
            break
        prompt = longer
    return prompt


# wrong: the turn that does not fit is taken as well
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        prompt = longer
        if len(prompt) > room:
            break
    return prompt


# wrong: does not count the question
# says: question
# says: room
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    earlier = ""
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + earlier
        if len(longer) > room:
            break
        earlier = longer
    return earlier + end


# wrong: counts the question without You: and Lewis:
# says: room
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    earlier = ""
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + earlier
        if len(longer) + len(question) > room:
            break
        earlier = longer
    return earlier + end


# wrong: counts what was said, not the whole turn
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    left = room - len(prompt)
    for asked, said in reversed(turns):
        left -= len(asked) + len(said)
        if left < 0:
            break
        prompt = format_turn(asked, said) + prompt
    return prompt


# wrong: each turn for itself
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(format_turn(asked, said)) > room:
            break
        prompt = longer
    return prompt


# wrong: room is how many turns
# says: room
# says: characters
def chat_prompt(turns, question, room):
    prompt = ""
    for asked, said in turns[-room:]:
        prompt += format_turn(asked, said)
    return prompt + f"You: {question}\nLewis:"


# wrong: counts words
# says: room
# says: characters
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer.split()) > room:
            break
        prompt = longer
    return prompt


# wrong: cuts the text at its start
# says: whole
def chat_prompt(turns, question, room):
    prompt = ""
    for asked, said in turns:
        prompt += format_turn(asked, said)
    return (prompt + f"You: {question}\nLewis:")[-room:]


# wrong: cuts the text at its end
# says: A turn is taken whole or not at all, and the question is never cut
def chat_prompt(turns, question, room):
    prompt = ""
    for asked, said in turns:
        prompt += format_turn(asked, said)
    return (prompt + f"You: {question}\nLewis:")[:room]


# wrong: leaves out a long turn, and goes on
# says: gap
# says: break
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            continue
        prompt = longer
    return prompt


# wrong: goes on behind a turn that does not fit
# says: gap
# says: break
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) <= room:
            prompt = longer
    return prompt


# wrong: all or nothing
# says: as many
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    prompt = "".join(format_turn(asked, said) for asked, said in turns) + end
    return prompt if len(prompt) <= room else end


# wrong: only the last turn
# says: last turn
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns[-1:]:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: only the first turn
# says: first turn
# says: last
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns[:1]:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: return inside the loop
# says: return
# says: inside the loop
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
        return prompt
    return prompt


# wrong: return in place of break, with what does not fit
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            return longer
        prompt = longer
    return prompt


# wrong: the oldest turn is always left out
# says: oldest
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns[1:]):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the newest turn is always left out
# says: last turn
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns[:-1]):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: a range that ends before 0
# says: oldest
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for i in range(len(turns) - 1, 0, -1):
        longer = format_turn(turns[i][0], turns[i][1]) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: pops from the turns
# says: changed
# says: turns
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    while turns:
        asked, said = turns.pop()
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: reverses the turns in place
# says: changed
# says: turns
# says: reverse
# says: reversed()
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    turns.reverse()
    for asked, said in turns:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: removes turns until it fits, in place
# says: changed
# says: turns
def chat_prompt(turns, question, room):
    while True:
        prompt = "".join(format_turn(asked, said) for asked, said in turns) + f"You: {question}\nLewis:"
        if len(prompt) <= room or not turns:
            return prompt
        del turns[0]


# wrong: adds the question to the turns
# says: changed
# says: turns
def chat_prompt(turns, question, room):
    turns.append((question, ""))
    prompt = ""
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) - 3 > room:
            break
        prompt = longer
    return prompt[:-3]


# wrong: the question's name is used again in the loop
# says: question
def chat_prompt(turns, question, room):
    earlier = ""
    for question, answer in reversed(turns):
        longer = format_turn(question, answer) + earlier
        if len(longer) + len(f"You: {question}\nLewis:") > room:
            break
        earlier = longer
    return earlier + f"You: {question}\nLewis:"


# wrong: the loop's names over the question
# says: question
def chat_prompt(turns, question, room):
    prompt = ""
    for question, answer in turns:
        prompt += format_turn(question, answer)
    prompt += f"You: {question}\nLewis:"
    return prompt


# wrong: reverse gives None
# says: TypeError
# says: None
# says: reverse
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns.reverse():
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: sorted, not reversed
# says: After "You: " there should be "hi", and not "two"
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in sorted(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the turn is not taken apart
# says: TypeError
# says: format_turn
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: question and answer changed over
# says: swapped
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(said, asked) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: twice the question of the turn
# says: answer
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, asked) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: enumerate gives the number first
# says: After "You: " there should be "hi", and not "4"
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in enumerate(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: items, as of a dictionary
# says: AttributeError
# says: list
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns.items():
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: compares a string with a number
# says: TypeError
# says: len
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if longer > room:
            break
        prompt = longer
    return prompt


# wrong: a name that is not there
# says: NameError
# says: answer
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, answers) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: format without turn
# says: format_turn
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: calls itself
# says: RecursionError
# says: itself
def chat_prompt(turns, question, room):
    return chat_prompt(turns, question, room)


# wrong: a list of turns
# says: a list
def chat_prompt(turns, question, room):
    prompt = [f"You: {question}\nLewis:"]
    for asked, said in reversed(turns):
        prompt.insert(0, format_turn(asked, said))
        if sum(map(len, prompt)) > room:
            prompt.pop(0)
            break
    return prompt


# wrong: adds a string to a list
# says: TypeError
# says: list
def chat_prompt(turns, question, room):
    prompt = []
    for asked, said in turns:
        prompt.append(format_turn(asked, said))
    return prompt + f"You: {question}\nLewis:"


# wrong: lines without the blank lines
# says: After "wis: Good day." there should be two line breaks, and not a line break
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = f"You: {asked}\nLewis: {said}\n" + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: another line break between the turns
# says: After "wis: Good day." there should be two line breaks, and not three line breaks
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + "\n" + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: joined with spaces
# says: space
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    parts = []
    for asked, said in reversed(turns):
        if len(" ".join([format_turn(asked, said), *parts, end])) > room:
            break
        parts.insert(0, format_turn(asked, said))
    return " ".join([*parts, end])


# wrong: stripped
# says: After "wis: Good day.", two line breaks are missing
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said).strip() + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: always 100 of room
# says: room
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > 100:
            break
        prompt = longer
    return prompt


# wrong: the last turn without a test
# says: IndexError
# says: empty
def chat_prompt(turns, question, room):
    prompt = format_turn(*turns[-1]) + f"You: {question}\nLewis:"
    for asked, said in reversed(turns[:-1]):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: nothing when there are no turns
# says: At the beginning, "You: five\nLewis:" is missing
def chat_prompt(turns, question, room):
    if not turns:
        return ""
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: replaced in each round
# says: last turn
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    prompt = end
    for asked, said in turns:
        if len(prompt) > room:
            break
        prompt = format_turn(asked, said) + end
    return prompt


# wrong: the question comes again after each turn
# says: After "od day.\n\nYou: ", "five\nLewis:You: " is too much
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + f"You: {question}\nLewis:" + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: turns as one string
# says: TypeError
# says: format_turn
def chat_prompt(turns, question, room):
    return "".join(turns) + f"You: {question}\nLewis:"


# wrong: a question too long is cut
# says: never cut
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt[-room:]


# wrong: the question as a turn of its own at the front
# says: After "u: five\nLewis:", " Lewis:\n\n" is too much
def chat_prompt(turns, question, room):
    text = format_turn(question, "Lewis:")
    return text


# wrong: room gets smaller, but the question is not taken off first
# says: room
def chat_prompt(turns, question, room):
    text = ""
    for asked, said in reversed(turns):
        turn = format_turn(asked, said)
        if len(turn) > room:
            break
        room -= len(turn)
        text = turn + text
    return text + f"You: {question}\nLewis:"


# wrong: Lewis: first in the last line
# says: After "You: five", "\nLewis:" is missing
def chat_prompt(turns, question, room):
    prompt = f"Lewis:\nYou: {question}"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the last turn's answer is left open
# says: After "You: hi\nLewis:", " Good day.\n\n" is missing
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = f"You: {asked}\nLewis:" + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: strip takes the blank line from the end of the history
# says: After ": four\nLewis: " there should be "4\n\nYou", and not "4You"
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    text = ""
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + text
        if len(longer + end) > room:
            break
        text = longer
    return text.strip() + end


# wrong: format_turn of the question gets None
# says: None
def chat_prompt(turns, question, room):
    prompt = format_turn(question, None).strip()
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: min of room and the number of turns
# says: wrong order
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for i in range(min(room, len(turns))):
        prompt = format_turn(*turns[i]) + prompt
    return prompt


# wrong: the generator of reversed is used twice
# says: No turns
def chat_prompt(turns, question, room):
    back = reversed(turns)
    total = sum(len(format_turn(*turn)) for turn in back)
    prompt = f"You: {question}\nLewis:"
    for asked, said in back:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: break when it fits
# says: No turns
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) <= room:
            break
        prompt = longer
    return prompt


# wrong: only two turns at most
# says: Too few turns
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns[-2:]):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: three lines of the last turn
# says: At the beginning, a line break is too much
def chat_prompt(turns, question, room):
    lines = "".join(format_turn(q, a) for q, a in turns).splitlines()
    return "\n".join(lines[-3:]) + f"\nYou: {question}\nLewis:"


# wrong: prompt set to the turn alone
# says: question
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said)
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: unpacks three things
# says: ValueError
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for number, asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: index by a turn
# says: TypeError
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for turn in turns:
        longer = format_turn(turns[turn][0], turns[turn][1]) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: len of room
# says: TypeError
# says: len
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > len(room):
            break
        prompt = longer
    return prompt


# wrong: return inside the loop alone
# says: nothing (None)
# says: inside the loop
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(*turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
        return prompt


# wrong: yield in place of return
# says: a generator
# says: return
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = format_turn(*turn) + prompt
        if len(longer) > room:
            break
        prompt = longer
    yield prompt


# wrong: the three dots of the hint left standing
# says: TypeError
# says: longer is still three dots
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for turn in reversed(turns):
        longer = ...
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# wrong: the place of a turn is looked up by its words
# says: index finds the first of them
def chat_prompt(turns, question, room):
    end = f"You: {question}\nLewis:"
    for turn in turns:
        rest = "".join(format_turn(*t) for t in turns[turns.index(turn) :])
        if len(rest + end) <= room:
            return rest + end
    return end


# right: as in the guide
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in reversed(turns):
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# right: backward with a slice
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    for asked, said in turns[::-1]:
        longer = format_turn(asked, said) + prompt
        if len(longer) > room:
            break
        prompt = longer
    return prompt


# right: how much is left
def chat_prompt(turns, question, room):
    end = "You: " + question + "\nLewis:"
    left = room - len(end)
    kept = []
    for turn in reversed(turns):
        text = format_turn(*turn)
        left -= len(text)
        if left < 0:
            break
        kept.append(text)
    return "".join(reversed(kept)) + end


# right: drops the oldest until it fits
def chat_prompt(turns, question, room):
    while True:
        prompt = "".join(format_turn(asked, said) for asked, said in turns) + f"You: {question}\nLewis:"
        if len(prompt) <= room or len(turns) == 0:
            return prompt
        turns = turns[1:]


# right: tries each start
def chat_prompt(turns, question, room):
    for start in range(len(turns) + 1):
        text = ""
        for turn in turns[start:]:
            text += format_turn(turn[0], turn[1])
        text += f"You: {question}\nLewis:"
        if len(text) <= room:
            return text
    return text


# right: recursion
def chat_prompt(turns, question, room):
    prompt = "".join([format_turn(q, a) for q, a in turns]) + "You: {}\nLewis:".format(question)
    if turns and len(prompt) > room:
        return chat_prompt(turns[1:], question, room)
    return prompt


# right: format_turn cut at its end
def chat_prompt(turns, question, room):
    prompt = format_turn(question, "").rstrip()
    i = len(turns)
    while i > 0:
        i -= 1
        longer = format_turn(turns[i][0], turns[i][1]) + prompt
        if len(longer) > room:
            return prompt
        prompt = longer
    return prompt


# right: a deque
def chat_prompt(turns, question, room):
    from collections import deque

    end = f"You: {question}\nLewis:"
    parts = deque(format_turn(asked, said) for asked, said in turns)
    while parts and sum(len(part) for part in parts) + len(end) > room:
        parts.popleft()
    return "".join(parts) + end


# right: a copy that is popped
def chat_prompt(turns, question, room):
    rest = list(turns)
    prompt = f"You: {question}\nLewis:"
    while rest:
        question, answer = rest.pop()
        if len(format_turn(question, answer)) + len(prompt) > room:
            break
        prompt = format_turn(question, answer) + prompt
    return prompt


# right: lengths added up
def chat_prompt(turns, question, room):
    from itertools import accumulate

    end = f"You: {question}\nLewis:"
    parts = [format_turn(*turn) for turn in turns]
    lengths = list(accumulate(len(part) for part in reversed(parts)))
    count = sum(length <= room - len(end) for length in lengths)
    return "".join(parts[len(parts) - count :]) + end


# right: without format_turn
def chat_prompt(turns, question, room):
    prompt = "You: %s\nLewis:" % question
    for i in range(len(turns) - 1, -1, -1):
        asked, said = turns[i]
        turn = "You: " + asked + "\nLewis: " + said + "\n\n"
        if len(turn) + len(prompt) <= room:
            prompt = turn + prompt
        else:
            break
    return prompt


# right: any over the lengths
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    fits = True
    for asked, said in list(turns)[::-1]:
        fits = fits and len(format_turn(asked, said) + prompt) <= room
        if fits:
            prompt = format_turn(asked, said) + prompt
    return prompt


# right: accumulates from the end with itertools
def chat_prompt(turns, question, room):
    from itertools import accumulate, takewhile
    end = f"You: {question}\nLewis:"
    texts = [format_turn(q, a) for q, a in turns][::-1]
    fit = takewhile(lambda total: total <= room, accumulate(map(len, texts), initial=len(end)))
    n = max(0, len(list(fit)) - 1)
    return "".join(texts[:n][::-1]) + end


# right: the while loop with an index
def chat_prompt(turns, question, room):
    prompt = "You: " + question + "\nLewis:"
    i = len(turns) - 1
    while i >= 0 and len(format_turn(turns[i][0], turns[i][1]) + prompt) <= room:
        prompt = format_turn(turns[i][0], turns[i][1]) + prompt
        i -= 1
    return prompt


# wrong: while there is room, without a look whether a turn is left
# says: IndexError
# says: it's empty
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


# wrong: counts the words of a turn without its labels and line breaks
# says: line breaks, You: and Lewis: of each turn
def chat_prompt(turns, question, room):
    prompt = f"You: {question}\nLewis:"
    used = len(prompt)
    for earlier_question, earlier_answer in reversed(turns):
        used += len(earlier_question) + len(earlier_answer)
        if used > room:
            break
        prompt = format_turn(earlier_question, earlier_answer) + prompt
    return prompt
