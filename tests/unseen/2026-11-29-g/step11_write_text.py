# wrong: "the one from Step 4": makes the mapping anew from the book
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    mapping = create_decode_mapping(get_vocab(load_text(INPUT_PATH)))
    return decode(tokens, mapping)

# wrong: a start that has as many zeros as there should be characters
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens), dtype=torch.long, device=device)
    tokens = model.generate(start, 1)[0].tolist()
    return decode(tokens, mapping)

# wrong: thinks that generate makes the start longer in place
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    idx = torch.zeros((1, 1), dtype=torch.long, device=device)
    model.generate(idx, max_new_tokens)
    text = decode(idx[0].tolist(), mapping)
    return text

# wrong: starts from a random token, for more variety
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.randint(len(mapping), (1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# wrong: generates one token after the other, each time from the start
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = mapping[0]
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)[0].tolist()
        text += decode(tokens[1:], mapping)
    return text

# wrong: forgets tolist, so tensors are looked up in the mapping
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0]
    return decode(tokens, mapping)

# wrong: calls the model, as in generate, with the number where the targets go
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens, _ = model(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)

# right: makes it longer by one token each time, on the table's device, and joins by hand
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    tokens = model.token_embedding_table.weight.new_zeros(1, 1, dtype=torch.long)
    for _ in range(max_new_tokens):
        tokens = model.generate(tokens, 1)
    text = ""
    for token in tokens.squeeze(0):
        text += mapping[token.item()]
    return text

# right: two rows, of which one is thrown away, through numpy
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    place = model.token_embedding_table.weight.device
    start = torch.tensor([[0], [0]]).to(place)
    table = model.generate(start, max_new_tokens=max_new_tokens).cpu().numpy()
    return "".join(map(mapping.get, table[1].tolist()))
