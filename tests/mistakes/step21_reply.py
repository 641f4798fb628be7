# wrong: a list of characters, no generator
# says: a list
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    characters = []
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        characters.append(train.decode([token], to_character))
        logits = reader.read([token])
    return characters


# wrong: all of the text as a string
# says: a string
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        logits = reader.read([token])
    return text


# wrong: returns the first character
# says: a string
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        return train.decode([token], to_character)


# wrong: prints the characters
# says: nothing (None)
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        print(train.decode([token], to_character), end="")
        logits = reader.read([token])


# wrong: prints the held ones
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            print(held[0], end="")
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: yield after the loop only
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        logits = reader.read([token])
    yield text


# wrong: all the text so far each time
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        yield text
        logits = reader.read([token])


# wrong: yields what is held in one piece
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield held
            held = ""
        logits = reader.read([token])
    yield held


# wrong: the rest in one piece
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield held


# wrong: yields the tokens
# says: decode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield token
        logits = reader.read([token])


# wrong: yields lists
# says: a list
# says: decode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield [token]
        logits = reader.read([token])


# wrong: yields a list of a character
# says: a list
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield [to_character[token]]
        logits = reader.read([token])


# wrong: str of the token
# says: digits of the token
# says: decode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield str(token)
        logits = reader.read([token])


# wrong: without the stop
# says: Right so far. Now comes the stop
# says: end there
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield train.decode([token], to_character)
        logits = reader.read([token])


# wrong: without the stop, with a name for what it writes
# says: Right so far. Now comes the stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    mapping = train.create_encode_mapping(model.vocab)
    back = train.create_decode_mapping(model.vocab)
    reader = Reader(model)
    clean = [character for character in prompt if character in mapping]
    logits = reader.read(train.encode("".join(clean), mapping) if clean else [0])
    while max_new_tokens > 0:
        token = pick_next(logits, temperature, top_k)
        new = train.decode([token], back)
        yield new
        logits = reader.read([token])
        max_new_tokens -= 1


# wrong: the stop is yielded, then it ends
# says: stop
# says: hold
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        text += character
        yield character
        if stop and text.endswith(stop):
            return
        logits = reader.read([token])


# wrong: the last character of the stop is not yielded, the first one is
# says: stop
# says: hold
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        text += character
        if stop and text.endswith(stop):
            return
        yield character
        logits = reader.read([token])


# wrong: compares one character with the stop
# says: stop
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        if character == stop:
            return
        yield character
        logits = reader.read([token])


# wrong: ends at any character of the stop
# says: stop
# says: too early
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        if stop and character in stop:
            return
        yield character
        logits = reader.read([token])


# wrong: ends at the first character of the stop
# says: stop
# says: too early
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held[0] == stop[0]:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: leaves out all characters of the stop
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        if not (stop and character in stop):
            yield character
        logits = reader.read([token])


# wrong: break in place of return
# says: stop
# says: return
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            break
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: continue in place of return
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            continue
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: StopIteration in place of return
# says: RuntimeError
# says: return
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            raise StopIteration
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: what is held at the end is lost
# says: what you still hold has to be yielded
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])


# wrong: gives up what it holds after one wrong guess
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield from held
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: throws away what it holds
# says: hold
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield held[-1]
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: ends as soon as it holds something as long as the stop
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and len(held) == len(stop):
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: startswith the wrong way round
# says: is true only if all of stop is there
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and held.startswith(stop)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: endswith in place of startswith
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.endswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: in place of startswith: in
# says: stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held and stop.endswith(held):
            return
        while held and not (stop and held in stop):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: holds all and never lets go
# says: hold
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        logits = reader.read([token])
    yield from held


# wrong: never cuts what it has yielded
# says: again and again
# says: cut off
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
        logits = reader.read([token])
    yield from held


# wrong: yields the last of what it holds first
# says: order
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[-1]
            held = held[:-1]
        logits = reader.read([token])
    yield from held


# wrong: new characters in front
# says: order
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held = train.decode([token], to_character) + held
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: no test for a stop that is None
# says: AttributeError
# says: None
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not stop.startswith(held):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: len of a stop that is None
# says: TypeError
# says: None
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if held[-len(stop) :] == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: looks for the stop in the prompt too
# says: stop
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = known
    out = len(known)
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        if stop and stop in text:
            return
        held = len(stop) - 1 if stop else 0
        while out < len(text) - held:
            yield text[out]
            out += 1
        logits = reader.read([token])
    yield from text[out:]


# wrong: encode without train
# says: NameError
# says: train.encode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: decode without train
# says: NameError
# says: train.decode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: vocab without model
# says: NameError
# says: put model and a dot
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(vocab)
    to_character = train.create_decode_mapping(vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the vocabulary of the prompt
# says: model.vocab
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(train.get_vocab(prompt))
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: both from the prompt
# says: model.vocab
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    vocab = train.get_vocab(prompt)
    to_token = train.create_encode_mapping(vocab)
    to_character = train.create_decode_mapping(vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: unknown characters are not left out
# says: KeyError
# says: model.vocab
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: filters, but encodes the prompt
# says: KeyError
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: asks whether the whole prompt is known
# says: Leave out of the prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = prompt if all(c in to_token for c in prompt) else ""
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: stops at the first unknown character
# says: Leave out of the prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = ""
    for character in prompt:
        if character not in to_token:
            break
        known += character
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: a token 0 for unknown characters
# says: Leave out of the prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read([to_token.get(character, 0) for character in prompt] or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: keeps only the unknown ones
# says: starts over
# says: model.vocab
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character not in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: an empty prompt is not thought of
# says: token 0
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token))
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: an empty prompt, tested before the unknown ones are left out
# says: token 0
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    if not prompt:
        prompt = model.vocab[0]
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token))
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: nothing comes after an empty prompt
# says: When nothing of the prompt is left to read, the token 0 should be read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    if not known:
        return
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token))
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: yields the prompt first
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    yield from known
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: yields the prompt, held
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = known
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: one character too few
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens - 1):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: one character too many
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens + 1):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: goes on for ever
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    while True:
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: always 500
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(500):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: counts the prompt as well
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens - len(prompt)):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: as many as the prompt has
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(len(prompt)):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: loops over a number
# says: TypeError
# says: range
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in max_new_tokens:
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: never reads the new token
# says: read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held


# wrong: does not keep the new logits
# says: logits
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        reader.read([token])
    yield from held


# wrong: reads all again with the same reader
# says: new
# says: again
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    tokens = train.encode(known, to_token) or [0]
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        tokens.append(token)
        logits = reader.read(tokens)
    yield from held


# wrong: a new reader each time, for all again
# says: new
# says: again
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    tokens = train.encode(known, to_token) or [0]
    logits = Reader(model).read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        tokens.append(token)
        logits = Reader(model).read(tokens)
    yield from held


# wrong: a new reader each time, for the new token
# says: Reader
# says: forget
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = Reader(model).read([token])
    yield from held


# wrong: the model itself, without a reader
# says: Reader
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    tokens = train.encode(known, to_token) or [0]
    logits = model(torch.tensor([tokens[-model.context_length :]]))[0][0, -1]
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        tokens.append(token)
        logits = model(torch.tensor([tokens[-model.context_length :]]))[0][0, -1]
    yield from held


# wrong: the text of generate
# says: A Reader remembers what it has read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    idx = torch.tensor([train.encode(known, to_token) or [0]])
    text = train.decode(model.generate(idx, max_new_tokens)[0].tolist(), to_character)
    yield from text[len(known) :]


# wrong: reads only the end of the prompt
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read((train.encode(known, to_token) or [0])[-1:])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: reads the start of the prompt only
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read((train.encode(known, to_token) or [0])[:1])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: never reads the prompt
# says: prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read([0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: reads the prompt twice
# says: twice
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    tokens = train.encode(known, to_token) or [0]
    reader.read(tokens)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the temperature is not handed on
# says: temperature
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, top_k=top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: top_k is not handed on
# says: top_k
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: neither is handed on
# says: temperature
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: temperature and top_k changed over
# says: order
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, top_k, temperature)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: a fixed temperature
# says: temperature
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, 0.8, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: argmax in place of pick_next
# says: pick_next
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = logits.argmax().item()
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: multinomial in place of pick_next
# says: temperature
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = torch.multinomial(F.softmax(logits, dim=-1), 1).item()
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: pick_next gets the model
# says: AttributeError
# says: logits
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(model, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: shows the reader a string
# says: encode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(known)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: shows the reader a number
# says: TypeError
# says: list
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(token)
    yield from held


# wrong: the class, not an object of it
# says: TypeError
# says: round brackets
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: a Reader without a model
# says: TypeError
# says: without 'model'
# says: it takes model
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader()
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: calls the reader
# says: TypeError
# says: .read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader([token])
    yield from held


# wrong: decodes a number
# says: TypeError
# says: list
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode(token, to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: decodes with the mapping of encode
# says: KeyError
# says: mapping
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_token)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: forgets the mapping
# says: TypeError
# says: mapping
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token])
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: adds the token to the text
# says: TypeError
# says: look the character up
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += token
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: held is never set
# says: UnboundLocalError
# says: held
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: yield from a function that is not called
# says: TypeError
# says: round brackets
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield from train.decode
        logits = reader.read([token])


# wrong: decodes the whole list each time
# says: one character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    tokens = []
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        tokens.append(token)
        yield train.decode(tokens, to_character)
        logits = reader.read([token])


# wrong: a generator that is already used up
# says: nothing
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    characters = iter("")
    return characters


# wrong: yields from a recursion
# says: RecursionError
# says: itself
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    yield from reply(model, prompt, temperature, top_k, stop, max_new_tokens)


# wrong: join of the generator
# says: a string
# says: yield
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])

    def parts(logits):
        for _ in range(max_new_tokens):
            token = pick_next(logits, temperature, top_k)
            yield train.decode([token], to_character)
            logits = reader.read([token])

    return "".join(parts(logits))


# wrong: the function of a generator, not called
# says: a function
# says: round brackets
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])

    def parts():
        yield "a"

    return parts


# wrong: strips the prompt of its last character
# says: last one of the prompt
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt[:-1] if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: asks whether it is a letter
# says: Only the letters of the prompt were read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character.isalpha())
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: set of the prompt, so the order is lost
# says: I can't tell which line it is
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in sorted(set(prompt), reverse=True) if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the stop is cut off at the end
# says: hold everything
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        logits = reader.read([token])
    if stop:
        text = text.split(stop)[0]
    yield from text


# wrong: stop counts from max_new_tokens
# says: max_new_tokens
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens - len(stop or '')):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: two characters a round
# says: every second
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
        logits = reader.read([pick_next(logits, temperature, top_k)])
    yield from held


# wrong: reads the character, not the token
# says: encode
# says: string
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(train.decode([token], to_character))
    yield from held


# wrong: reads what is held, encoded
# says: I can't tell which line it is
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(train.encode(held, to_token) or [token])
    yield from held


# wrong: empty prompt reads the last token of the vocabulary
# says: token 0
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [len(model.vocab) - 1])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the empty prompt becomes a space
# says: When nothing of the prompt is left to read, the token 0 should be read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    known = known or " "
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token))
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: generate without grad in one go
# says: A Reader remembers what it has read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    idx = torch.tensor([train.encode(known, to_token) or [0]])
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
        yield train.decode(idx[0, -1:].tolist(), to_character)


# wrong: encode of gpt
# says: AttributeError
# says: write train.encode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    tokens = gpt.encode(known, encode_mapping)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: encode of the model
# says: AttributeError
# says: write train.encode
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    tokens = model.encode(known, encode_mapping)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the token 0 before each prompt
# says: It's for an empty one
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    tokens = train.encode(known, encode_mapping)
    logits = reader.read([0] + tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: break in place of cutting
# says: again and again
# says: cut off
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    tokens = train.encode(known, encode_mapping)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            break
        logits = reader.read([token])
    yield from held


# wrong: the three dots of the hint for the logits
# says: AttributeError
# says: three dots (...) as logits
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in encode_mapping)
    reader = Reader(model)
    tokens = train.encode(known, encode_mapping)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = ...
    yield from held


# wrong: the vocabulary of the text, as on Day 1
# says: tokens that it doesn't have
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    vocab = train.get_vocab(train.load_text("input.txt"))
    encode_mapping = train.create_encode_mapping(vocab)
    decode_mapping = train.create_decode_mapping(vocab)
    known = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the stop is compared with blanks stripped
# says: they were stripped
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held.strip() == stop.strip():
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: it counts what it yields, so held ones are not counted
# says: it's max_new_tokens rounds
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    held = ""
    count = 0
    while count < max_new_tokens:
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
            count += 1
        logits = reader.read([token])
    yield from held


# wrong: held is replaced by the new character
# says: with +=
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held = train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: the prompt is stripped of its blanks
# says: The prompt was stripped
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    prompt = prompt.strip()
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: one new reader in each round, which reads the new token only
# says: A new Reader forgets everything
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    e = train.create_encode_mapping(model.vocab)
    d = train.create_decode_mapping(model.vocab)
    logits = Reader(model).read(train.encode("".join(c for c in prompt if c in e), e) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], d)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = Reader(model).read([token])
    yield from held


# right: as in the guide
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# right: keeps back len(stop) - 1 characters
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    done = 0
    keep = len(stop) - 1 if stop else 0
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], to_character)
        if stop and text.endswith(stop):
            yield from text[done : len(text) - len(stop)]
            return
        while len(text) - done > keep:
            yield text[done]
            done += 1
        logits = reader.read([token])
    yield from text[done:]


# right: reads the prompt token by token
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = {character: token for token, character in enumerate(model.vocab)}
    reader = Reader(model)
    logits = None
    for character in prompt:
        if character in to_token:
            logits = reader.read([to_token[character]])
    if logits is None:
        logits = reader.read([0])
    held = ""
    count = 0
    while count < max_new_tokens:
        token = pick_next(logits, temperature=temperature, top_k=top_k)
        held = held + model.vocab[token]
        count += 1
        if held == stop:
            return
        while held != "" and (stop is None or not stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    for character in held:
        yield character


# right: a deque
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    from collections import deque

    to_token = train.create_encode_mapping(model.vocab)
    reader = Reader(model)
    logits = reader.read([to_token[c] for c in prompt if c in model.vocab] or [0])
    queue = deque()
    for i in range(max_new_tokens):
        if i > 0:
            logits = reader.read([token])
        token = pick_next(logits, temperature, top_k)
        queue.append(model.vocab[token])
        if stop is None:
            yield queue.popleft()
            continue
        if "".join(queue) == stop:
            return
        while queue and not stop.startswith("".join(queue)):
            yield queue.popleft()
    while queue:
        yield queue.popleft()


# right: two generators, one inside the other
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    def characters():
        to_token = train.create_encode_mapping(model.vocab)
        to_character = train.create_decode_mapping(model.vocab)
        reader = Reader(model)
        tokens = train.encode([c for c in prompt if c in to_token], to_token) if prompt else []
        if len(tokens) == 0:
            tokens = [0]
        for _ in range(max_new_tokens):
            token = pick_next(reader.read(tokens), temperature, top_k)
            tokens = [token]
            yield train.decode(tokens, to_character)

    if not stop:
        return (character for character in characters())

    def until_the_stop():
        held = ""
        for character in characters():
            held += character
            if held.endswith(stop):
                yield from held[: -len(stop)]
                return
            if len(held) >= len(stop):
                yield held[0]
                held = held[1:]
        yield from held

    return until_the_stop()


# right: if in place of while
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# right: reads before it yields
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    text = ""
    sent = 0
    for number in range(1, max_new_tokens + 1):
        token = pick_next(logits, temperature, top_k)
        logits = reader.read([token])
        text += train.decode([token], to_character)
        if stop is not None and stop in text:
            text = text[: text.index(stop)]
            break
        ready = len(text)
        if stop is not None:
            for length in range(1, len(stop)):
                if text.endswith(stop[:length]):
                    ready = len(text) - length
        while sent < ready:
            yield text[sent]
            sent += 1
    while sent < len(text):
        yield text[sent]
        sent += 1


# right: return at the end, and a loop over a list
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    if stop is None:
        for _ in range(max_new_tokens):
            token = pick_next(logits, temperature, top_k)
            for character in train.decode([token], to_character):
                yield character
            logits = reader.read([token])
        return
    held = []
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held.append(train.decode([token], to_character))
        if held == list(stop):
            return
        while held != list(stop)[: len(held)]:
            yield held.pop(0)
        logits = reader.read([token])
    yield from held
    return "done"


# right: recursion for the stop
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    def settle(held):
        if not held or (stop and stop.startswith(held)):
            return "", held
        out, rest = settle(held[1:])
        return held[0] + out, rest

    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        ready, held = settle(held + train.decode([token], to_character))
        yield from ready
        if held and held == stop:
            return
        logits = reader.read([token])
    yield from held


# right: iter and next
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    from itertools import islice

    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    def one():
        nonlocal logits
        token = pick_next(logits, temperature, top_k)
        logits = reader.read([token])
        return to_character[token]

    source = iter(one, None)
    held = ""
    for character in islice(source, max_new_tokens):
        held += character
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held


# right: prompt as a list of tokens with a try
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    tokens = []
    for character in prompt:
        try:
            tokens.append(model.vocab.index(character))
        except ValueError:
            pass
    reader = Reader(model)
    logits = reader.read(tokens if tokens else [0])
    held = ""
    while max_new_tokens:
        max_new_tokens -= 1
        token = pick_next(logits, temperature, top_k)
        held += model.vocab[token]
        if stop:
            if held[-len(stop) :] == stop:
                yield from held[: -len(stop)]
                return
            while len(held) >= len(stop):
                yield held[0]
                held = held[1:]
        else:
            yield held
            held = ""
        logits = reader.read([token])
    yield from held


# right: asks for the stop after the loop that yields
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(character for character in prompt if character in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        if stop and held == stop:
            return
        logits = reader.read([token])
    yield from held


# right: keeps all the text, and gives out what is safe
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    reader = Reader(model)
    tokens = [model.vocab.index(c) for c in prompt if c in model.vocab]
    logits = reader.read(tokens if tokens else [0])
    text, given = "", 0
    for i in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += model.vocab[token]
        if stop and text.endswith(stop) and len(text) - len(stop) >= 0:
            yield from text[given : len(text) - len(stop)]
            return
        safe = len(text)
        if stop:
            safe = max(given, len(text) - len(stop) + 1)
        while given < safe:
            yield text[given]
            given += 1
        if i < max_new_tokens - 1:
            logits = reader.read([token])
    yield from text[given:]


# right: an inner generator of characters
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)

    def characters():
        reader = Reader(model)
        known = [c for c in prompt if c in encode_mapping]
        logits = reader.read(train.encode(known, encode_mapping) or [0])
        for _ in range(max_new_tokens):
            token = pick_next(logits, temperature=temperature, top_k=top_k)
            yield decode_mapping[token]
            logits = reader.read([token])

    if not stop:
        yield from characters()
        return
    held = ""
    for character in characters():
        held += character
        if held.endswith(stop):
            yield from held[: -len(stop)]
            return
        while held and not stop.startswith(held):
            yield held[0]
            held = held[1:]
    yield from held


# right: the prompt is read token by token
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    e, d = train.create_encode_mapping(model.vocab), train.create_decode_mapping(model.vocab)
    reader = Reader(model)
    for token in [e[c] for c in prompt if c in e] or [0]:
        logits = reader.read([token])
    held = []
    stop = list(stop or "")
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held.append(d[token])
        if stop and held == stop:
            return
        while held and held != stop[: len(held)]:
            yield held.pop(0)
        logits = reader.read([token])
    yield from held


# right: get_vocab of model.vocab once more
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    vocab = train.get_vocab("".join(model.vocab))
    e, d = train.create_encode_mapping(vocab), train.create_decode_mapping(vocab)
    reader = Reader(model)
    logits = reader.read(train.encode("".join(c for c in prompt if c in vocab), e) or [0])
    held = ""
    left = max_new_tokens
    while left > 0:
        left -= 1
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], d)
        if stop is not None and held == stop:
            break
        while held != "" and (stop is None or not stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    else:
        yield from held


# right: iterator over tokens, with a list as the prompt and contextlib
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    e, d = train.create_encode_mapping(model.vocab), train.create_decode_mapping(model.vocab)
    prompt = list(filter(e.__contains__, prompt))[-model.context_length :]
    reader, held, n = Reader(model), "", 0
    logits = reader.read([e[c] for c in prompt] if prompt else [0])
    while n < max_new_tokens:
        token = pick_next(logits, temperature, top_k)
        logits = reader.read([token])
        held, n = held + d[token], n + 1
        if held == stop:
            return
        for size in range(len(held) + 1):
            if not held[size:] or stop and stop.startswith(held[size:]):
                yield from held[:size]
                held = held[size:]
                break
    yield from held


# wrong: startswith the wrong way round, so nothing is ever held back
# says: is true only if all of stop is there
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoder = train.create_encode_mapping(model.vocab)
    decoder = train.create_decode_mapping(model.vocab)
    tokens = train.encode([c for c in prompt if c in encoder], encoder)
    reader = Reader(model)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoder)
        if stop and held == stop:
            return
        while held and not (stop and held.startswith(stop)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: looks whether the prompt is empty before it leaves characters out (an error when none is left)
# says: Your [0] isn't used here
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoder = train.create_encode_mapping(model.vocab)
    decoder = train.create_decode_mapping(model.vocab)
    if prompt == "":
        tokens = [0]
    else:
        tokens = train.encode("".join(c for c in prompt if c in encoder), encoder)
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoder)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: looks for the stop in the prompt as well
# says: found in the prompt
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    stoi = train.create_encode_mapping(model.vocab)
    itos = train.create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in stoi)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, stoi) or [0])
    text = prompt
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        char = train.decode([token], itos)
        text += char
        held += char
        if stop and stop in text:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: replace without keeping what it returns, so an unknown character is a KeyError
# says: changes nothing in prompt
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encode_mapping = train.create_encode_mapping(model.vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
    for c in prompt:
        if c not in model.vocab:
            prompt.replace(c, "")
    tokens = train.encode(prompt, encode_mapping)
    if tokens == []:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held
