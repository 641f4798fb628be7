# wrong: what is still held at the end never comes out
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
        held += train.decode([token], to_character)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])


# wrong: lets go of all that it holds at once
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
    prompt = "".join(c for c in prompt if c in encode_mapping)
    tokens = train.encode(prompt, encode_mapping)
    if len(tokens) == 0:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield from held
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: collects the whole text and returns it
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
    prompt = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encode_mapping) or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], decode_mapping)
        if stop and text.endswith(stop):
            return text[: -len(stop)]
        logits = reader.read([token])
    return text


# wrong: unknown characters of the prompt become token 0 and are not left out
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
    tokens = [encode_mapping.get(c, 0) for c in prompt]
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


# wrong: counts what it has yielded, not what it has written, so it may write too much
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
    prompt = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encode_mapping) or [0])
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


# wrong: forgets that stop may be None
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
    prompt = "".join(c for c in prompt if c in encode_mapping)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if held == stop:
            return
        while held and not stop.startswith(held):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: hands top_k and the temperature over in the wrong order
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
    prompt = "".join(c for c in prompt if c in model.vocab)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, top_k, temperature)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# right: keeps the whole text and counts how much of it is out
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    numbers = train.create_encode_mapping(model.vocab)
    letters = train.create_decode_mapping(model.vocab)
    tokens = train.encode("".join(filter(numbers.__contains__, prompt)), numbers)
    reader = Reader(model)
    logits = reader.read(tokens if tokens else [0])
    text, out = "", 0
    while len(text) < max_new_tokens:
        token = pick_next(logits, temperature=temperature, top_k=top_k)
        text += train.decode([token], letters)
        unsure = 0
        if stop:
            if text[out:] == stop:
                return
            for length in range(1, len(stop)):
                if text[out:].endswith(stop[:length]):
                    unsure = length
        while out < len(text) - unsure:
            yield text[out]
            out += 1
        logits = reader.read([token])
    for character in text[out:]:
        yield character


# right: an inner generator writes, the outer one holds back; it reads only when asked again
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    from collections import deque

    def write():
        to_number = train.create_encode_mapping(model.vocab)
        to_letter = train.create_decode_mapping(model.vocab)
        unread = train.encode("".join(c for c in prompt if c in to_number), to_number) or [0]
        reader = Reader(model)
        for _ in range(max_new_tokens):
            unread = [pick_next(reader.read(unread), temperature, top_k)]
            yield train.decode(unread, to_letter)

    held = deque()
    for letter in write():
        held.append(letter)
        if stop and "".join(held) == stop:
            return
        while held and (not stop or "".join(held) != stop[: len(held)]):
            yield held.popleft()
    while held:
        yield held.popleft()
