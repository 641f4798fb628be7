# wrong: prints the text and gives nothing back
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    print(decode(tokens, mapping))

# wrong: the start is not a whole number
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: forgets to take the row out of the batch
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens).tolist()
    text = decode(tokens, mapping)
    return text

# wrong: forgets to make a list of the row
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0]
    return decode(tokens, mapping)

# wrong: calls the model in place of generate
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: encodes the start with the mapping for decoding
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.tensor([encode("\n", mapping)], device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: leaves out the character of the start
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens[1:], mapping)

# wrong: 500 as a fixed number
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens=500)[0].tolist()
    return decode(tokens, mapping)

# wrong: counts the start as one of the new tokens
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens - 1)
    return decode(tokens[0].tolist(), mapping)

# wrong: starts from token 1
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.ones((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: starts from a random token
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.randint(len(mapping), (1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: str of a list of characters
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return str([mapping[token] for token in tokens])

# wrong: tidies the text up at its ends
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(tokens, mapping)
    return text.strip()

# wrong: a start of max_new_tokens zeros
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens), dtype=torch.long, device=device)
    tokens = model.generate(start, 1)
    return decode(tokens[0].tolist(), mapping)

# wrong: one row for each character, so none of them knows the one before
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((max_new_tokens, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, 1)[:, -1].tolist()
    return mapping[0] + decode(tokens, mapping)

# wrong: the same seed for each text
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    torch.manual_seed(seed)
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: calls generate on the class
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = BigramLanguageModel.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: a loop that starts from token 0 again in each round
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    text = mapping[0]
    for _ in range(max_new_tokens):
        start = torch.zeros((1, 1), dtype=torch.long, device=device)
        tokens = model.generate(start, 1)[0].tolist()
        text += decode(tokens[-1:], mapping)
    return text

# right: one token at a time
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    idx = torch.tensor([[0]]).to(next(model.parameters()).device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
        text += mapping[idx[0, -1].item()]
    return text

# right: new_zeros, and a join by hand
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    weights = next(model.parameters())
    row = model.generate(weights.new_zeros((1, 1), dtype=torch.int64), max_new_tokens).squeeze(0)
    return "".join(mapping[int(token)] for token in row)

# right: two rows, and only one of them is used
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    where = [parameter.device for parameter in model.parameters()][0]
    both = model.generate(torch.full((2, 1), 0, device=where), max_new_tokens=max_new_tokens)
    return decode(both[1].cpu().numpy().tolist(), mapping)

# right: map and flatten
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = torch.LongTensor([0]).view(1, 1).to(next(model.parameters()).device)
    return str().join(map(mapping.get, model.generate(start, max_new_tokens).flatten().tolist()))
