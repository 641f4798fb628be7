# wrong: the continue while it holds something back skips the line in which the reader reads, so the next token is picked from old logits
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encoding)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encoding) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        if held:
            continue
        logits = reader.read([token])
    yield from held

# wrong: shows the same reader the whole text again after each token, though it remembers what it has read
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    tokens = train.encode("".join(c for c in prompt if c in encoding), encoding)
    if len(tokens) == 0:
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

# wrong: counts what it has yielded and not what the model has written, so with something held back it writes too much
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    known = [c for c in prompt if c in encoding]
    reader = Reader(model)
    logits = reader.read(train.encode("".join(known), encoding) or [0])
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

# wrong: hands the temperature and top_k to pick_next in the wrong order
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encoding)
    reader = Reader(model)
    logits = reader.read(train.encode(known, encoding) or [0])
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, top_k, temperature)
        held += train.decode([token], decoding)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held

# wrong: makes the mapping for encoding from the prompt's own characters, so its numbers are not the model's
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(train.get_vocab(prompt))
    decoding = train.create_decode_mapping(model.vocab)
    tokens = train.encode("".join(c for c in prompt if c in model.vocab), encoding)
    reader = Reader(model)
    logits = reader.read(tokens or [0])
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

# wrong: puts the token 0 in front of each prompt, and not only where nothing is left to read
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    to_number = train.create_encode_mapping(model.vocab)
    to_character = train.create_decode_mapping(model.vocab)
    tokens = [0]
    for character in prompt:
        if character in to_number:
            tokens += train.encode(character, to_number)
    reader = Reader(model)
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

# wrong: makes a new Reader for each token, so after the first one it knows nothing but the last character
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    encoding = train.create_encode_mapping(model.vocab)
    decoding = train.create_decode_mapping(model.vocab)
    known = "".join(c for c in prompt if c in encoding)
    logits = Reader(model).read(train.encode(known, encoding) or [0])
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

# right: an inner generator writes, and the outer one looks for the smallest number of characters that may go out
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

    def written():
        reader = Reader(model)
        new = train.encode("".join(filter(numbers.__contains__, prompt)), numbers) or [0]
        for _ in range(max_new_tokens):
            new = [pick_next(reader.read(new), temperature, top_k)]
            yield train.decode(new, letters)

    if not stop:
        yield from written()
        return
    held = ""
    for character in written():
        held += character
        if held == stop:
            return
        free = next(n for n in range(len(held) + 1) if stop.startswith(held[n:]))
        yield from held[:free]
        held = held[free:]
    yield from held

# right: reads the prompt one token at a time, and holds back in a deque that is compared with zip
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    from collections import deque

    numbers = train.create_encode_mapping(model.vocab)
    letters = train.create_decode_mapping(model.vocab)
    reader = Reader(model)
    tokens = [numbers[c] for c in prompt if c in numbers] or [0]
    for token in tokens[-model.context_length :]:
        logits = reader.read([token])
    held, left = deque(), max_new_tokens
    while left > 0:
        left -= 1
        token = pick_next(logits, temperature, top_k)
        held.append(letters[token])
        while held and not (stop and all(a == b for a, b in zip(held, stop))):
            yield held.popleft()
        if stop and len(held) == len(stop):
            return
        if left:
            logits = reader.read([token])
    while held:
        yield held.popleft()
