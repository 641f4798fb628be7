# wrong: Starts from a random token and not from token 0.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.randint(len(mapping), (1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: Asks for one token after the other but always from the same start, so each pair begins with token 0 again.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = ""
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)
        text += decode(tokens[0].tolist(), mapping)
    return text

# wrong: Makes a new model in place of using the given one, so it writes as if nothing had been learned.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    model = BigramLanguageModel(len(mapping)).to(device)
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: Starts with batch_size rows and glues all of them together, so the text is several times too long.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((batch_size, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens.flatten().tolist(), mapping)

# wrong: Looks up a character in the mapping to get the start, but this mapping goes from numbers to characters.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.tensor([encode("\n", mapping)], dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    text = decode(tokens[0].tolist(), mapping)
    return text

# wrong: Makes room for all the new tokens in the start, so the text begins with hundreds of token 0.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    place = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens), dtype=torch.long, device=place)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: Takes the last position, as in generate, where it should take the one row, so the text is one character long.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    tokens = tokens[:, -1].tolist()
    return decode(tokens, mapping)

# right: Lets the model write one token at a time and looks up each character as it comes.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    idx = torch.tensor([[0]], device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
        text += mapping[int(idx[0, -1])]
    return text

# right: Makes the start from a parameter with new_zeros and takes the batch apart by unpacking, with NumPy in between.
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = next(iter(model.parameters())).new_zeros(1, 1, dtype=torch.long)
    (row,) = model.generate(idx=start, max_new_tokens=max_new_tokens).cpu().numpy()
    return decode([int(token) for token in row], mapping)
