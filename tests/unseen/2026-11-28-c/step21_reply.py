# wrong: shows the reader the whole text each time, though it remembers
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
    tokens = train.encode(prompt, stoi) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], itos)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        tokens.append(token)
        logits = reader.read(tokens)
    yield from held

# wrong: nothing is held back, so the beginning of the stop comes out
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
    known = ""
    for char in prompt:
        if char in encode_mapping:
            known += char
    tokens = train.encode(known, encode_mapping)
    if tokens == []:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        char = train.decode([token], decode_mapping)
        text += char
        if stop is not None and text.endswith(stop):
            return
        yield char
        logits = reader.read([token])

# wrong: lets go of all that it holds, and so misses a stop that begins inside of it
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
    prompt = "".join([c for c in prompt if c in encode_mapping])
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

# wrong: generates all of it first, without temperature and top_k, and hands it out after that
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
    tokens = train.encode([c for c in prompt if c in stoi], stoi)
    if not tokens:
        tokens = [0]
    idx = torch.tensor([tokens], device=model.head.weight.device)
    out = model.generate(idx, max_new_tokens)[0].tolist()
    text = train.decode(out[len(tokens) :], itos)
    if stop:
        text = text.split(stop)[0]
    for char in text:
        yield char

# wrong: reads the bare number and not a list of one
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
        token = pick_next(logits, temperature, top_k)
        held += decode_mapping[token]
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(token)
    yield from held

# wrong: held[1] for held[1:]
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
            held = held[1]
        logits = reader.read([token])
    yield from held

# right: keeps the whole text, and works out how much of its end may become the stop
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_token = train.create_encode_mapping(model.vocab)
    to_char = train.create_decode_mapping(model.vocab)
    tokens = train.encode("".join(filter(to_token.__contains__, prompt)), to_token)
    reader = Reader(model)
    to_read = tokens or [0]
    text, sent, end = "", 0, stop or ""
    while len(text) < max_new_tokens:
        token = pick_next(reader.read(to_read), temperature=temperature, top_k=top_k)
        to_read = [token]
        text += train.decode(to_read, to_char)
        waiting = max(n for n in range(len(end) + 1) if text.endswith(end[:n]))
        while sent < len(text) - waiting:
            yield text[sent]
            sent += 1
        if end and waiting == len(end):
            return
    yield from text[sent:]

# right: not a generator itself, but gives back one
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

    def written():
        known = [train.encode(c, encode_mapping)[0] for c in prompt if c in model.vocab]
        reader = Reader(model)
        logits = reader.read(known if known else [0])
        for number in range(max_new_tokens):
            if number:
                logits = reader.read([token])
            token = pick_next(logits, temperature, top_k)
            yield train.decode([token], decode_mapping)

    def without_stop(characters):
        held = []
        for char in characters:
            held.append(char)
            if held == list(stop):
                return
            while held and list(stop)[: len(held)] != held:
                yield held.pop(0)
        for char in held:
            yield char

    return without_stop(written()) if stop else written()
