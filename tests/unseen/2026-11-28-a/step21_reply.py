# wrong: encodes the prompt with the unknown characters in it
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
    tokens = train.encode(prompt, encode_mapping)
    if not tokens:
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


# wrong: shows the reader a number and not a list
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(known, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += to_character[token]
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(token)
    yield from held


# wrong: forgets that stop may be None
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    prompt = "".join([c for c in prompt if c in model.vocab])
    tokens = train.encode(prompt, to_token)
    if len(tokens) == 0:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if held == stop:
            return
        while held and not stop.startswith(held):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: looks at the end of the text, and has yielded the beginning of the stop by then
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in to_token)
    reader = Reader(model)
    tokens = train.encode(prompt, to_token)
    if tokens == []:
        tokens = [0]
    logits = reader.read(tokens)
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], to_character)
        text += character
        if stop and text.endswith(stop):
            return
        yield character
        logits = reader.read([token])


# wrong: lets go of all that is held at once, so a stop that begins inside it is missed
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in to_token)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, to_token) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        if not stop or not stop.startswith(held):
            yield from held
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: what is still held after the loop never comes out
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
    cleaned = ""
    for character in prompt:
        if character in encode_mapping:
            cleaned += character
    tokens = train.encode(cleaned, encode_mapping) if cleaned else [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for i in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])


# wrong: shows the reader the whole text again each time
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    tokens = [to_token[c] for c in prompt if c in to_token]
    if not tokens:
        tokens.append(0)
    reader = Reader(model)
    held = ""
    for _ in range(max_new_tokens):
        logits = reader.read(tokens)
        token = pick_next(logits, temperature, top_k)
        tokens.append(token)
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held


# right: reads only when the next token is needed, and works out how much of the end may be a stop
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = {character: i for i, character in enumerate(model.vocab)}
    reader = Reader(model)
    new = [to_token[c] for c in prompt if c in to_token] or [0]
    waiting = ""
    for _ in range(max_new_tokens):
        new = [pick_next(reader.read(new), temperature=temperature, top_k=top_k)]
        waiting += model.vocab[new[0]]
        keep = 0
        if stop:
            if waiting.endswith(stop):
                return
            keep = max(n for n in range(len(stop)) if waiting.endswith(stop[:n]))
        cut = len(waiting) - keep
        yield from waiting[:cut]
        waiting = waiting[cut:]
    yield from waiting


# right: two generators inside, the second finds the stop with a table of its own beginnings
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    there = train.create_encode_mapping(model.vocab)
    back = train.create_decode_mapping(model.vocab)

    def characters():
        reader = Reader(model)
        logits = reader.read(train.encode("".join(filter(there.__contains__, prompt)), there) or [0])
        left = max_new_tokens
        while left > 0:
            token = pick_next(logits, temperature, top_k)
            yield train.decode([token], back)
            left -= 1
            if left:
                logits = reader.read([token])

    def before_the_stop():
        shorter = [0] * len(stop)
        n = 0
        for i in range(1, len(stop)):
            while n and stop[i] != stop[n]:
                n = shorter[n - 1]
            if stop[i] == stop[n]:
                n += 1
            shorter[i] = n
        found = 0
        for character in characters():
            while found and stop[found] != character:
                rest = shorter[found - 1]
                yield from stop[: found - rest]
                found = rest
            if stop[found] != character:
                yield character
                continue
            found += 1
            if found == len(stop):
                return
        yield from stop[:found]

    return before_the_stop() if stop else characters()
