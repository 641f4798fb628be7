# wrong: makes a start of max_new_tokens zeros and not of one, so the text begins with a long run of character 0
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: generates one token at a time but always from the same start, so each character follows token 0
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        new = model.generate(start, 1)[0, -1].item()
        text += mapping[new]
    return text

# wrong: starts from a random token, so that each text begins differently
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.randint(len(mapping), (1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: left in a line from trying it out, which makes a new model, so a trained one is never used
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    model = BigramLanguageModel(len(mapping)).to(device)
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: the start is a plain row with one token and no batch, so generate finds too few dimensions
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.tensor([0], dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens).tolist()
    return decode(tokens, mapping)

# wrong: read that 501 characters come out and asks for one more, though the start is already that one
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens + 1)
    text = decode(tokens[0].tolist(), mapping)
    return text

# wrong: calls encode in place of decode, which looks up just as well but gives a list of characters
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = encode(tokens, mapping)
    return text

# right: asks for one token at a time and hands the longer tensor back in, then looks up with map
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    so_far = next(model.parameters()).new_zeros((1, 1), dtype=torch.long)
    for _ in range(max_new_tokens):
        so_far = model.generate(so_far, 1)
    return "".join(map(mapping.__getitem__, so_far.flatten().tolist()))

# right: lets NumPy take the row out and picks the characters from an array of them, in a helper inside
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    def characters(tokens):
        for (_, _), token in np.ndenumerate(tokens):
            yield mapping[int(token)]

    (first, *_) = model.parameters()
    start = torch.full((1, 1), 0, device=first.device)
    with torch.no_grad():
        tokens = model.generate(idx=start, max_new_tokens=max_new_tokens)
    return "".join(characters(tokens.cpu().numpy()))
