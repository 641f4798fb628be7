# wrong: "one row, one token" made with ones, so it starts from token 1
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.ones((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: makes the mapping of the book again and does not use the one that was given
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    vocab = get_vocab(load_text())
    mapping = create_decode_mapping(vocab)
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    text = decode(tokens[0].tolist(), mapping)
    return text


# wrong: generates one token at a time, but always from the start again
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)
        text = text + decode(tokens[0].tolist()[1:], mapping)
    return text


# wrong: a start as long as the text, as a page to be filled, and then the first part of it
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens + 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    tokens = tokens[0].tolist()[: max_new_tokens + 1]
    return decode(tokens, mapping)


# wrong: calls the model itself, not its generate
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model(start, max_new_tokens)
    text = decode(tokens[0].tolist(), mapping)
    return text


# wrong: the start is a row and not a batch of one row
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.tensor([0], dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens.tolist(), mapping)


# right: new_zeros makes the start where the weights are, and join with map decodes
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = next(model.parameters()).new_zeros((1, 1), dtype=torch.int64)
    (row,) = model.generate(idx=start, max_new_tokens=max_new_tokens).cpu().numpy()
    return "".join(map(mapping.__getitem__, row))


# right: one token at a time, each from the row so far
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    idx = torch.tensor([[0]]).to(device)
    text = mapping[0]
    while len(text) < 1 + max_new_tokens:
        idx = model.generate(idx, 1)
        text += mapping[int(idx[0, -1])]
    return text
