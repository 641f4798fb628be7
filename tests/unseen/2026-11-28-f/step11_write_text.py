# wrong: strips the text, so the line break at the start is lost
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(tokens, mapping)
    return text.strip()

# wrong: leaves out the start token
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    new_tokens = tokens[0, 1:].tolist()
    return decode(new_tokens, mapping)

# wrong: a list of characters, not joined
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = []
    for token in tokens:
        text.append(mapping[token])
    return text

# wrong: forgets the dtype, so the start is a float (error in the embedding)
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: does not take the row out of the batch (a list in a list cannot be looked up)
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    tokens = tokens.tolist()
    text = decode(tokens, mapping)
    return text

# wrong: one token at a time, but always from the start again
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)
        text += mapping[tokens[0, -1].item()]
    return text

# wrong: as many start tokens as new tokens
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# right: lets the row grow by one token at a time
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    row = torch.tensor([[0]], device=next(model.parameters()).device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        row = model.generate(row, 1)
        text += mapping[int(row[0, -1])]
    return text

# right: through numpy, without decode
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = next(model.parameters()).new_zeros(1).long().unsqueeze(0)
    (row,) = model.generate(start, max_new_tokens=max_new_tokens).cpu().numpy()
    return "".join(map(mapping.__getitem__, row.tolist()))
