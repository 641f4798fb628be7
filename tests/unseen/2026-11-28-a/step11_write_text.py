# wrong: leaves out the start, as the model has not written it
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens[1:], mapping)

# wrong: takes the first column in place of the first row
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    tokens = tokens[:, 0].tolist()
    return decode(tokens, mapping)

# wrong: starts with a whole context of zeros
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, context_length), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: writes 500 tokens whatever it is asked for
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens=500)[0].tolist()
    text = decode(tokens, mapping)
    return text

# wrong: one token is read as the token 1
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.ones((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: decodes a tensor, without tolist
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0]
    return decode(tokens, mapping)

# wrong: a start with one pair of brackets only
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.tensor([0], dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# right: asks for one token at a time
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    idx = torch.tensor([[0]]).to(next(model.parameters()).device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
        text += mapping[idx[0, -1].item()]
    return text

# right: new_zeros from the weights, and numpy for the list
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = model.token_embedding_table.weight.new_zeros(1, 1, dtype=torch.int64)
    with torch.inference_mode():
        row = model.generate(idx=start, max_new_tokens=max_new_tokens).flatten().cpu().numpy()
    return "".join(mapping[int(token)] for token in row)
