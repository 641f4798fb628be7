# wrong: trims the text
# says: white space
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(tokens, mapping)
    return text.strip()


# wrong: cuts at 80 characters
# says: [:80]
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    return decode(model.generate(start, max_new_tokens)[0].tolist(), mapping)[:80]


# wrong: a dot at the end
# says: too much
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping) + "."


# wrong: keeps the last character only
# says: the one before is lost
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = ""
    for t in tokens:
        text = decode([t], mapping)
    return text


# wrong: forgets to return
# says: nothing (None)
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    text = decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: prints it
# says: nothing (None)
# says: print
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    print(decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping))


# wrong: the tokens, not decoded
# says: a list
# says: decode
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return model.generate(idx, max_new_tokens)[0].tolist()


# wrong: the tensor
# says: a tensor
# says: decode
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return model.generate(idx, max_new_tokens)


# wrong: str of the tokens
# says: tokens
# says: decode
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return str(model.generate(idx, max_new_tokens)[0].tolist())


# wrong: decodes the batch, not its row
# says: TypeError
# says: [0]
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens).tolist(), mapping)


# wrong: decodes a tensor
# says: KeyError
# says: tolist
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens)[0], mapping)


# wrong: always 500
# says: max_new_tokens
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(idx, 500)[0].tolist(), mapping)


# wrong: one character too few
# says: 96 new characters
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens - 1)[0].tolist(), mapping)


# wrong: the first character is dropped
# says: first character
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens)[0].tolist()[1:], mapping)


# wrong: begins with token 1
# says: token 0
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.ones((1, 1), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: begins with a row of zeros
# says: one token
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, max_new_tokens), dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: zeros that are no whole numbers
# says: RuntimeError
# says: torch.long
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1))
    return decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: one dimension only
# says: IndexError
# says: idx (batch, context)
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros(1, dtype=torch.long)
    return decode(model.generate(idx, max_new_tokens).tolist(), mapping)


# wrong: a plain number as start
# says: TypeError
# says: idx
def write_text(model, mapping, max_new_tokens=500):
    return decode(model.generate(0, max_new_tokens)[0].tolist(), mapping)


# wrong: calls the model instead of generating
# says: never uses max_new_tokens
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    prediction, loss = model(idx)
    return decode(prediction[0, 0].argsort().tolist(), mapping)


# wrong: the places of generate's arguments swapped
# says: TypeError
# says: right order
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(model.generate(max_new_tokens, idx)[0].tolist(), mapping)


# wrong: generate as a plain function
# says: NameError
# says: model
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return decode(generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: a space between the characters
# says: between the characters
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    return " ".join(decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping))


# wrong: starts with context_length zeros
# says: one token
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    start = torch.zeros((1, context_length), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: starts from a random token
# says: token 0
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    start = torch.randint(len(mapping), (1, 1), device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: the start is always on the graphics card
# says: no graphics card
def write_text(model, mapping, max_new_tokens=500):
    start = torch.zeros((1, 1), dtype=torch.long, device="cuda")
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: makes a new model
# says: gives model another value
def write_text(model, mapping, max_new_tokens=500):
    model = BigramLanguageModel(len(mapping))
    start = torch.zeros((1, 1), dtype=torch.long)
    out = model.generate(start, max_new_tokens)
    return decode(out[0].tolist(), mapping)


# wrong: calls the model instead of generate
# says: call generate
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# wrong: the arguments of decode swapped
# says: look at the order
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    text = decode(mapping, tokens)
    return text


# wrong: always goes on from the start, never from what is written
# says: back to the start
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = ""
    for _ in range(max_new_tokens):
        tokens = model.generate(start, 1)
        text += decode(tokens[0].tolist(), mapping)
    return text


# wrong: model.device, which only models from other libraries have
# says: has no device
def write_text(model, mapping, max_new_tokens=500):
    start = torch.zeros((1, 1), dtype=torch.long, device=model.device)
    tokens = model.generate(start, max_new_tokens)
    return decode(tokens[0].tolist(), mapping)


# wrong: wraps the lines, so line breaks and spaces change
# says: white space
def write_text(model, mapping, max_new_tokens=500):
    import textwrap
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return textwrap.fill(decode(tokens, mapping), width=80)


# wrong: tolist without its brackets
# says: TypeError
# says: brackets after it
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long)
    tokens = model.generate(idx, max_new_tokens)[0].tolist
    return decode(tokens, mapping)


# right: as in the guide
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    idx = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(idx, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)


# right: the start moved to the device
def write_text(model, mapping, max_new_tokens=500):
    start = torch.zeros((1, 1), dtype=torch.long).to(model.token_embedding_table.weight.device)
    return decode(model.generate(start, max_new_tokens).squeeze(0).tolist(), mapping)


# right: torch.tensor
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.tensor([[0]], device=next(model.parameters()).device)
    with torch.no_grad():
        out = model.generate(idx, max_new_tokens=max_new_tokens)
    return decode([int(t) for t in out[0]], mapping)


# right: decoded by hand
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros(1, 1, dtype=torch.int64, device=device)
    text = ""
    for token in model.generate(idx, max_new_tokens)[0]:
        text += mapping[token.item()]
    return text


# right: token by token
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((1, 1), dtype=torch.long, device=next(model.parameters()).device)
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
    return decode(idx.flatten().tolist(), mapping)


# right: two rows, of which one is read
def write_text(model, mapping, max_new_tokens=500):
    idx = torch.zeros((2, 1)).long().to(next(model.parameters()).device)
    return decode(model.generate(idx, max_new_tokens)[1].cpu().numpy().tolist(), mapping)


# right: one token at a time
def write_text(model, mapping, max_new_tokens=500):
    tokens = torch.zeros((1, 1), dtype=torch.long, device=next(model.parameters()).device)
    for _ in range(max_new_tokens):
        tokens = model.generate(tokens, 1)
    return decode(tokens[0].tolist(), mapping)


# right: a new tensor like the weights, and join in place of decode
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    weights = next(model.parameters())
    start = weights.new_zeros((1, 1), dtype=torch.long)
    with torch.no_grad():
        tokens = model.generate(start, max_new_tokens)
    return "".join(mapping[token.item()] for token in tokens.flatten())


# right: the first character from the mapping, the rest decoded
def write_text(model, mapping, max_new_tokens=500):
    where = [parameter.device for parameter in model.parameters()][0]
    start = torch.tensor([[0]]).to(where)
    new = model.generate(start, max_new_tokens)[:, 1:]
    return mapping[0] + decode(new.tolist()[0], mapping)


# right: a list of one list, taken apart
def write_text(model, mapping, max_new_tokens=500):
    start = torch.tensor([0]).unsqueeze(0).to(next(model.parameters()).device)
    (tokens,) = model.generate(idx=start, max_new_tokens=max_new_tokens).cpu().numpy().tolist()
    return decode(tokens, mapping)


# wrong: a seed so that it can be compared
# says: seed
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    torch.manual_seed(1337)
    device = next(model.parameters()).device
    idx = torch.zeros((1, 1), dtype=torch.long, device=device)
    return decode(model.generate(idx, max_new_tokens)[0].tolist(), mapping)


# wrong: generates one at a time from token 0
# says: once more
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    idx = torch.zeros((1, 1), dtype=torch.long, device=device)
    text = ""
    for _ in range(max_new_tokens):
        idx = model.generate(idx, 1)
        text += decode(idx[0].tolist(), mapping)
    return text


# right: several rows, the first counts
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    idx = torch.zeros(3, 1, dtype=torch.long, device=next(model.parameters()).device)
    return decode([int(t) for t in model.generate(idx, max_new_tokens)[2]], mapping)


# right: first character by hand
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    idx = torch.zeros((1, 1), dtype=torch.int64, device=next(model.parameters()).device)
    new = model.generate(idx, max_new_tokens)[0, 1:].tolist()
    return mapping[0] + decode(new, mapping)


# wrong: makes the mapping of the book again and does not use the one that was given
# says: gives mapping another value
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    vocab = get_vocab(load_text())
    mapping = create_decode_mapping(vocab)
    device = next(model.parameters()).device
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    text = decode(tokens[0].tolist(), mapping)
    return text


# wrong: a start as long as the text, as a page to be filled, and then the first part of it
# says: holds more than one token
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((1, max_new_tokens + 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)
    tokens = tokens[0].tolist()[: max_new_tokens + 1]
    return decode(tokens, mapping)


# wrong: one row for each character, so none of them knows the one before
# says: holds more than one token to begin with
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    start = torch.zeros((max_new_tokens, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, 1)[:, -1].tolist()
    return mapping[0] + decode(tokens, mapping)


# wrong: generate doesn't change what it is given
# says: its result isn't used
def write_text(model, mapping, max_new_tokens=500):
    device = next(model.parameters()).device
    idx = torch.zeros((1, 1), dtype=torch.long, device=device)
    model.generate(idx, max_new_tokens)
    return decode(idx[0].tolist(), mapping)


# wrong: left in a line from trying it out, which makes a new model, so a trained one is never used
# says: makes a new model
def write_text(model: BigramLanguageModel, mapping: dict[int, str], max_new_tokens: int = 500) -> str:
    device = next(model.parameters()).device
    model = BigramLanguageModel(len(mapping)).to(device)
    start = torch.zeros((1, 1), dtype=torch.long, device=device)
    tokens = model.generate(start, max_new_tokens)[0].tolist()
    return decode(tokens, mapping)
