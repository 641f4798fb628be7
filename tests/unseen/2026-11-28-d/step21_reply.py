# wrong: shows the reader the whole text each time, though it remembers
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
    known = "".join(c for c in prompt if c in encoder)
    tokens = train.encode(known, encoder) or [0]
    reader = Reader(model)
    held = ""
    for _ in range(max_new_tokens):
        logits = reader.read(tokens)
        token = pick_next(logits, temperature, top_k)
        tokens.append(token)
        held += train.decode([token], decoder)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held


# wrong: lets go of all that it holds at once, so it misses the stop "fg" in "ffg"
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
    tokens = train.encode("".join(c for c in prompt if c in encoder), encoder)
    reader = Reader(model)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoder)
        if stop and held == stop:
            return
        if not stop or not stop.startswith(held):
            yield from held
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: break at the stop, and then the stop comes out after the loop
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
    prompt = "".join(c for c in prompt if c in model.vocab)
    tokens = train.encode(prompt, encoder)
    if not tokens:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoder)
        if stop and held == stop:
            break
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: no generator, gives back the finished text
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
    tokens = train.encode("".join(c for c in prompt if c in encoder), encoder)
    reader = Reader(model)
    logits = reader.read(tokens or [0])
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], decoder)
        if stop and text.endswith(stop):
            return text[: -len(stop)]
        logits = reader.read([token])
    return text


# wrong: startswith the wrong way round, so nothing is ever held back
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


# wrong: makes the mappings of the prompt's own characters (an error as soon as another one is drawn)
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    prompt = "".join(c for c in prompt if c in model.vocab)
    vocab = train.get_vocab(prompt)
    encoder = train.create_encode_mapping(vocab)
    decoder = train.create_decode_mapping(vocab)
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encoder) or [0])
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


# wrong: looks whether the prompt is empty before it leaves characters out (an error when none is left)
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


# right: keeps the longest end of the text that may become the stop
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
    reader = Reader(model)
    new = train.encode("".join(filter(encoder.__contains__, prompt)), encoder) or [0]
    stop = stop or ""
    pending = ""
    while max_new_tokens > 0:
        max_new_tokens -= 1
        new = [pick_next(reader.read(new), temperature, top_k)]
        pending += train.decode(new, decoder)
        if stop and pending.endswith(stop):
            return
        keep = max((n for n in range(1, len(stop)) if pending.endswith(stop[:n])), default=0)
        sure = len(pending) - keep
        yield from pending[:sure]
        pending = pending[sure:]
    yield from pending


# right: gives back an inner generator, uses the vocabulary as the mapping, counts how much of the stop has come
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    def written():
        reader = Reader(model)
        logits = reader.read([model.vocab.index(c) for c in prompt if c in model.vocab] or [0])
        for left in range(max_new_tokens, 0, -1):
            token = pick_next(logits, temperature, top_k)
            yield model.vocab[token]
            if left > 1:
                logits = reader.read([token])

    def up_to_the_stop():
        held = 0  # so many characters of the stop
        for character in written():
            while character != stop[held]:
                if held == 0:
                    yield character
                    break
                shorter = max(n for n in range(held) if stop[:held].endswith(stop[:n]))
                yield from stop[: held - shorter]
                held = shorter
            else:
                held += 1
                if held == len(stop):
                    return
        yield from stop[:held]

    return up_to_the_stop() if stop else written()
