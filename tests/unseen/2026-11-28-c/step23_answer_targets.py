# wrong: a second name is no copy, so the tokens are changed
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens
    targets[:prompt_length] = -100
    return targets[1:]

# wrong: compares the tokens themselves, right for growing numbers as in the docstring only
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[targets < tokens[prompt_length]] = -100
    return targets

# wrong: ones times -100, which makes decimal numbers of all
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    before = -100 * torch.ones(prompt_length - 1)
    return torch.cat((before, tokens[prompt_length:]))

# wrong: all but the last, so the targets are the tokens themselves and not the next ones
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets

# wrong: a list plus a tensor
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    masked = [-100] * (prompt_length - 1)
    return masked + tokens[prompt_length:]

# wrong: a loop that runs one past the end
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens.clone()
    for i in range(len(tokens)):
        if i < prompt_length - 1:
            targets[i] = -100
        else:
            targets[i] = tokens[i + 1]
    return targets[:-1]

# right: -100 everywhere, and the answer written into it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.full_like(tokens, -100)
    targets[prompt_length:] = tokens[prompt_length:]
    return targets[1:]

# right: a list of plain numbers, made a tensor at the end
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = []
    for place, token in enumerate(tokens.tolist()):
        if place == 0:
            continue
        targets.append(token if place >= prompt_length else -100)
    return torch.tensor(targets, dtype=tokens.dtype, device=tokens.device)
