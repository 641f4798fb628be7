# wrong: makes a new Reader for each token, so it knows nothing but the last character
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encoding)
    tokens = train.encode(known, encoding) or [0]
    logits = Reader(model).read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = Reader(model).read([token])
    yield from held

# wrong: shows the same reader the whole text again in each round, as generate did
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    tokens = train.encode([c for c in prompt if c in encoding], encoding)
    if not tokens:
        tokens = [0]
    reader = Reader(model)
    held = ""
    for _ in range(max_new_tokens):
        logits = reader.read(tokens)
        token = pick_next(logits, temperature, top_k)
        tokens.append(token)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held

# wrong: writes everything first and splits it at the stop afterwards, and split(None) cuts at the first space
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    stoi = train.create_encode_mapping(model.vocab)
    itos = train.create_decode_mapping(model.vocab)
    prompt = "".join(filter(lambda c: c in stoi, prompt))
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, stoi) or [0])
    text = ""
    for i in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text = text + train.decode([token], itos)
        logits = reader.read([token])
    for character in text.split(stop)[0]:
        yield character

# wrong: takes the stop for a collection of characters and ends at any one of them
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    tokens = [encoding[c] for c in prompt if c in encoding]
    reader = Reader(model)
    logits = reader.read(tokens or [0])
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = decoding[token]
        if stop and character in stop:
            return
        yield character
        logits = reader.read([token])

# wrong: counts what it has yielded, not what it has written, so it writes on while something is held
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    tokens = train.encode("".join(c for c in prompt if c in encoding), encoding)
    reader = Reader(model)
    logits = reader.read(tokens if tokens else [0])
    held = ""
    count = 0
    while count < max_new_tokens:
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
            count += 1
        logits = reader.read([token])
    yield from held

# wrong: asks whether the prompt is empty before the unknown characters are left out, so a lone emoji leaves nothing to read
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    if prompt == "":
        tokens = [0]
    else:
        tokens = train.encode([c for c in prompt if c in encoding], encoding)
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held

# wrong: makes the vocabulary out of the prompt, as on Day 1 out of the text, and not from the model
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    vocab = train.get_vocab(prompt)
    encoding = train.create_encode_mapping(vocab)
    decoding = train.create_decode_mapping(vocab)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encoding) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held

# right: an inner generator writes, and the outer one works out how long a beginning of the stop the end of the text is
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    numbers = train.create_encode_mapping(model.vocab)
    letters = train.create_decode_mapping(model.vocab)

    def write():
        reader = Reader(model)
        new = [numbers[letter] for letter in prompt if letter in numbers] or [0]
        for _ in range(max_new_tokens):
            new = [pick_next(reader.read(new), temperature, top_k)]
            yield letters[new[0]]

    stop = stop or ""
    text, out = "", 0
    for letter in write():
        text += letter
        if stop and text.endswith(stop):
            return
        maybe = next((n for n in range(len(stop) - 1, 0, -1) if text.endswith(stop[:n])), 0)
        while out < len(text) - maybe:
            yield text[out]
            out += 1
    yield from text[out:]

# right: a queue that is compared with slices of the stop, and iter with islice in place of a loop with range
def reply(model, prompt, temperature=0.8, top_k=None, stop=None, max_new_tokens=500):
    from collections import deque
    from itertools import islice

    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    reader = Reader(model)
    known = "".join(filter(encoding.__contains__, prompt))
    state = {"logits": reader.read(train.encode(known, encoding) or [0])}

    def one_more():
        token = pick_next(state["logits"], temperature, top_k)
        state["logits"] = reader.read([token])
        return train.decode([token], decoding)

    queue = deque()
    for character in islice(iter(one_more, None), max_new_tokens):
        queue.append(character)
        if stop and list(queue) == list(stop):
            return
        while queue and (not stop or list(queue) != list(stop[: len(queue)])):
            yield queue.popleft()
    while queue:
        yield queue.popleft()
