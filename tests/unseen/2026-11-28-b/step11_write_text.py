# wrong: makes a decode mapping of the decode mapping
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    mapping = create_decode_mapping(mapping)
    return decode(tokens, mapping)

# wrong: does not take the row out of the batch
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    text = decode(tokens.tolist(), mapping)
    return text

# wrong: starts from token 1, the first one in a spreadsheet
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.ones((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)

# wrong: asks for one token each time, always from the same start
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)[0].tolist()
        text += decode(tokens[-1:], mapping)
    return text

# wrong: throws the start away, as it was only there to begin with
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens=max_new_tokens)[0].tolist()
    tokens = tokens[1:]
    return decode(tokens, mapping)

# wrong: makes a text of the numbers and forgets the mapping
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = ""
    for token in tokens:
        text += str(token)
    return text

# wrong: trims the text, and takes the blanks at the ends away with it
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(tokens, mapping)
    return text.strip()

# right: one token at a time, each from the one before it
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    token = torch.tensor([[0]], device=device)
    text = decode([0], mapping)
    for _ in range(max_new_tokens):
        token = model.generate(token, 1)[:, -1:]
        text += decode([token.item()], mapping)
    return text

# right: numpy and a join of its own, with the start made from the table
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    start = model.token_embedding_table.weight.new_zeros((1, 1), dtype=torch.int64)
    row = model.generate(idx=start, max_new_tokens=max_new_tokens).squeeze(0).cpu().numpy()
    return "".join(mapping[int(number)] for number in np.nditer(row))
