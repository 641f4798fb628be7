# wrong: looks whether the text ends with the stop, when its first characters are already out
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
    tokens = train.encode(prompt, encode_mapping) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        character = train.decode([token], decode_mapping)
        text += character
        if stop and text.endswith(stop):
            return
        yield character
        logits = reader.read([token])

# wrong: throws out all that it holds at once, and so misses aab in aaab
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

# wrong: the temperature and top_k aren't handed on to pick_next
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
    for c in prompt:
        if c in encode_mapping:
            known += c
    tokens = train.encode(known, encode_mapping)
    if not tokens:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held

# wrong: shows the reader the whole text again each time, as generate did
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
    tokens = train.encode(prompt, encode_mapping)
    if not tokens:
        tokens = [0]
    reader = Reader(model)
    held = ""
    for _ in range(max_new_tokens):
        logits = reader.read(tokens)
        token = pick_next(logits, temperature, top_k)
        tokens.append(token)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held

# wrong: asks None whether it starts with something, when there is no stop
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
    tokens = train.encode(prompt, encode_mapping) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
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

# wrong: replace without keeping what it returns, so an unknown character is a KeyError
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

# wrong: no generator, it writes everything first and returns one string
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
    tokens = train.encode(prompt, encode_mapping) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        text += train.decode([token], decode_mapping)
        if stop and text.endswith(stop):
            return text[: -len(stop)]
        logits = reader.read([token])
    return text

# right: keeps all that's written, and holds back the longest end of it that begins the stop
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    stop = stop or ""
    reader = Reader(model)
    logits = reader.read([model.vocab.index(c) for c in prompt if c in model.vocab] or [0])
    written, sent = "", 0
    while len(written) < max_new_tokens:
        token = pick_next(logits, temperature=temperature, top_k=top_k)
        written += model.vocab[token]
        hold = 0
        for size in range(1, min(len(stop), len(written) - sent) + 1):
            if written.endswith(stop[:size]):
                hold = size
        if stop and hold == len(stop):
            return
        for character in written[sent : len(written) - hold]:
            yield character
        sent = len(written) - hold
        logits = reader.read([token])
    for character in written[sent:]:
        yield character

# right: one generator inside of another, and nothing is read before it's needed
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_number = train.create_encode_mapping(model.vocab)
    to_letter = train.create_decode_mapping(model.vocab)

    def letters():
        reader = Reader(model)
        unread = train.encode("".join(filter(to_number.__contains__, prompt)), to_number)
        if not unread:
            unread.append(0)
        for _ in range(max_new_tokens):
            unread = [pick_next(reader.read(unread), temperature, top_k)]
            yield train.decode(unread, to_letter)

    if not stop:
        yield from letters()
        return
    held = ""
    for letter in letters():
        held += letter
        if held == stop:
            return
        out = 0
        while not stop.startswith(held[out:]):  # at the very end, "" starts everything
            out += 1
        yield from held[:out]
        held = held[out:]
    yield from held
