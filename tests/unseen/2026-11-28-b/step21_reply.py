# wrong: the reader gets all tokens again each time, though it remembers
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_number = train.create_encode_mapping(model.vocab)
    to_char = train.create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in to_number)
    tokens = train.encode(prompt, to_number) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], to_char)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        tokens.append(token)
        logits = reader.read(tokens)
    yield from held

# wrong: what is not the stop is yielded in one piece, so it can miss a stop that begins in the middle
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
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        if not (stop and stop.startswith(held)):
            yield held
            held = ""
        logits = reader.read([token])
    yield from held

# wrong: reads the token without a list
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
    reader = Reader(model)
    logits = reader.read(train.encode(prompt, encode_mapping) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(token)
    yield from held

# wrong: looks for the stop with endswith after everything is out already
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
        if c in model.vocab:
            known += c
    tokens = train.encode(known, encode_mapping)
    if len(tokens) == 0:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    text = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        char = train.decode([token], decode_mapping)
        text += char
        yield char
        if stop and text.endswith(stop):
            return
        logits = reader.read([token])

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
    tokens = train.encode(prompt, encode_mapping)
    if tokens == []:
        tokens = [0]
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

# wrong: what is held at the end never comes out
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
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    return held

# wrong: one unknown character in the prompt and the whole prompt becomes token 0
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
    tokens = []
    for c in prompt:
        if c in encode_mapping:
            tokens.append(encode_mapping[c])
        else:
            tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature)
        held += train.decode([token], decode_mapping)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held

# right: a deque, a counter and a generator inside
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    from collections import deque

    def written():
        vocab = list(model.vocab)
        numbers = [vocab.index(c) for c in prompt if c in vocab]
        reader = Reader(model)
        new = numbers if numbers else [0]
        while True:
            new = [pick_next(reader.read(new), temperature=temperature, top_k=top_k)]
            yield vocab[new[0]]

    if not max_new_tokens:
        return
    held = deque()
    for number, char in enumerate(written(), start=1):
        held.append(char)
        if stop and "".join(held) == stop:
            return
        while held and not (stop or "").startswith("".join(held)):
            yield held.popleft()
        if number == max_new_tokens:
            break
    while held:
        yield held.popleft()

# right: keeps the whole text and counts what is out already
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
    tokens = train.encode("".join(filter(there.__contains__, prompt)), there)
    reader = Reader(model)
    logits = reader.read(tokens if len(tokens) > 0 else [0])
    text, out = "", 0
    while len(text) < max_new_tokens:
        token = pick_next(logits, temperature, top_k)
        text = text + train.decode([token], back)
        if stop and text[out:] == stop:
            return
        keep = 0
        if stop:
            for n in range(1, len(stop)):
                if n <= len(text) - out and text.endswith(stop[:n]):
                    keep = n
        while out < len(text) - keep:
            yield text[out]
            out += 1
        logits = reader.read([token])
    for c in text[out:]:
        yield c
