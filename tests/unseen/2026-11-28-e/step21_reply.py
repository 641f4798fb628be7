# wrong: everything that is held goes out at once, so an overlapping stop is missed
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
        if not (stop and stop.startswith(held)):
            yield from held
            held = ""
        logits = reader.read([token])
    yield from held


# wrong: yields at once and looks for the stop afterwards
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
        if char in model.vocab:
            known += char
    tokens = train.encode(known, encode_mapping)
    if len(tokens) == 0:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    text = ""
    for i in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        char = train.decode([token], decode_mapping)
        text += char
        if stop and text.endswith(stop):
            return
        yield char
        logits = reader.read([token])


# wrong: shows the reader a token without a list round it
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
    prompt = "".join([c for c in prompt if c in to_number])
    tokens = train.encode(prompt, to_number)
    if not tokens:
        tokens = [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += to_char[token]
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read(token)
    yield from held


# wrong: the reader gets the whole text again in each round
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
    prompt = "".join(c for c in prompt if c in encoding)
    tokens = train.encode(prompt, encoding) or [0]
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


# wrong: what is still held at the end is lost, and a stop of None is not thought of
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    mapping = train.create_encode_mapping(model.vocab)
    back = train.create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in mapping)
    tokens = train.encode(prompt, mapping) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], back)
        if held == stop:
            return
        while held and not stop.startswith(held):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])


# wrong: the vocabulary made of the prompt
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    vocab = train.get_vocab(prompt)
    encode_mapping = train.create_encode_mapping(vocab)
    decode_mapping = train.create_decode_mapping(model.vocab)
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


# wrong: break in place of return, so the stop is yielded after the loop
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
    held = ""
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        held += train.decode([token], itos)
        if stop and held == stop:
            break
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
        logits = reader.read([token])
    yield from held


# wrong: nothing for a prompt of which nothing is left
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
    if prompt is None:
        tokens = [0]
    else:
        tokens = train.encode(prompt, stoi)
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
        logits = reader.read([token])
    yield from held


# wrong: a new Reader in each round, which has read nothing but the last character
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
    tokens = train.encode("".join(c for c in prompt if c in stoi), stoi) or [0]
    held = ""
    for _ in range(max_new_tokens):
        reader = Reader(model)
        logits = reader.read(tokens)
        token = pick_next(logits, temperature, top_k)
        tokens = [token]
        held += train.decode(tokens, itos)
        if stop and held == stop:
            return
        while held and not (stop and stop.startswith(held)):
            yield held[0]
            held = held[1:]
    yield from held


# wrong: the functions of Day 1 without `train.`
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    stoi = create_encode_mapping(model.vocab)
    itos = create_decode_mapping(model.vocab)
    prompt = "".join(c for c in prompt if c in stoi)
    tokens = encode(prompt, stoi) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    for _ in range(max_new_tokens):
        token = pick_next(logits, temperature, top_k)
        yield decode([token], itos)
        logits = reader.read([token])


# wrong: collects a list and returns it, without the stop and with the knobs forgotten
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
    tokens = train.encode("".join(c for c in prompt if c in stoi), stoi) or [0]
    reader = Reader(model)
    logits = reader.read(tokens)
    characters = []
    for _ in range(max_new_tokens):
        token = pick_next(logits)
        characters.append(itos[token])
        logits = reader.read([token])
    return characters


# wrong: looks for the stop in the prompt as well
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


# right: two generators, the inner one writes and the outer one watches for the stop
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

    def write():
        reader = Reader(model)
        new = [numbers[c] for c in prompt if c in numbers]
        if not new:
            new = [0]
        for _ in range(max_new_tokens):
            new = [pick_next(reader.read(new), temperature, top_k)]
            yield letters[new[0]]

    if not stop:
        yield from write()
        return
    text, sent = "", 0
    for letter in write():
        text += letter
        if text.endswith(stop):
            return
        keep = max(n for n in range(len(stop)) if text.endswith(stop[:n]))
        while sent < len(text) - keep:
            yield text[sent]
            sent += 1
    yield from text[sent:]


# right: no generator itself, but gives one back
def reply(
    model: gpt.LewisGPT,
    prompt: str,
    temperature: float = 0.8,
    top_k: int | None = None,
    stop: str | None = None,
    max_new_tokens: int = 500,
) -> Iterator[str]:
    def characters(tokens, held, reader):
        left = max_new_tokens
        while left > 0:
            left -= 1
            token = pick_next(reader.read(tokens), temperature=temperature, top_k=top_k)
            held.append(model.vocab[token])
            tokens = [token]
            if stop and "".join(held) == stop:
                return
            while held:
                if stop and stop.startswith("".join(held)):
                    break
                yield held.pop(0)
        for character in held:
            yield character

    start = [model.vocab.index(c) for c in prompt if c in model.vocab]
    return characters(start if start else [0], [], Reader(model))
