# wrong: takes the first column out of the batch instead of the first row
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[:, 0].tolist()
    return decode(tokens, mapping)


# wrong: one token at a time, always from the start again
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)[0].tolist()
        text += mapping[tokens[-1]]
    return text


# wrong: starts with a whole context of zeros
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, context_length), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: cuts the start off, so one character is missing
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens[-max_new_tokens:], mapping)


# wrong: a list of characters, not joined
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = [mapping[token] for token in tokens]
    return text


# wrong: no tolist, so the mapping is asked for tensors
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0], mapping)


# wrong: parameters without brackets
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(tokens, mapping)
    return text


# right: goes on one token at a time, and looks the letters up by itself
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    tokens = model.token_embedding_table.weight.new_zeros(1, 1, dtype=torch.int64)
    for _ in range(max_new_tokens):
        tokens = model.generate(tokens, max_new_tokens=1)
    return "".join(mapping[int(token)] for token in tokens.flatten())


# right: numpy: an array of letters, taken by the tokens and added up
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    for weights in model.parameters():
        start = torch.tensor([[0]]).to(weights.device)
    row = model.generate(idx=start, max_new_tokens=max_new_tokens).squeeze(0).cpu().numpy()
    letters = np.array([mapping[i] for i in range(len(mapping))], dtype=object)
    return str(letters[row].sum())
