# wrong: prompt_length places, one too many
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[:prompt_length] = -100
    return targets

# wrong: no copy, so the tokens are changed too
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:]
    targets[: prompt_length - 1] = -100
    return targets

# wrong: all but the last instead of all but the first
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets

# wrong: copy() as with lists and dictionaries
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets

# wrong: a list of -100 plus a tensor
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    masked = [-100] * (prompt_length - 1)
    return masked + tokens[prompt_length:]

# wrong: the -100 come as decimals, so the targets are floats
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    front = torch.ones(prompt_length - 1) * -100
    return torch.cat((front, tokens[prompt_length:]))

# wrong: counts the end of the slice from the back, leaves out the answer
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[-prompt_length + 1 :] = -100
    return targets

# right: torch.where over the places
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    places = torch.arange(1, len(tokens), device=tokens.device)
    return torch.where(places < prompt_length, -100, tokens[1:])

# right: a list, one by one
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    result = []
    for place, token in enumerate(tokens.tolist()):
        if place == 0:
            continue
        result.append(token if place >= prompt_length else -100)
    return torch.tensor(result, dtype=tokens.dtype, device=tokens.device)
