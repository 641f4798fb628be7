# wrong: one too many is left out
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[:prompt_length] = -100
    return targets


# wrong: no copy, so the tokens change
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:]
    targets[: prompt_length - 1] = -100
    return targets


# wrong: copy() as with a list
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: the colon is missing, so one place only
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[prompt_length - 1] = -100
    return targets


# wrong: all but the last in place of all but the first
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: gives back a plain list
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    return [-100] * (prompt_length - 1) + tokens[prompt_length:].tolist()


# wrong: cat gets lists
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    masked = [-100 for _ in range(prompt_length - 1)]
    return torch.cat((masked, tokens[prompt_length:]))


# wrong: looks at the tokens' values, not at their places
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    for i in range(len(targets)):
        if targets[i] < prompt_length:
            targets[i] = -100
    return targets


# wrong: masks before it shifts, so place 0 of the tokens eats one
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens.clone()
    targets[: prompt_length - 1] = -100
    return targets[1:]


# wrong: -100.0 from torch.full makes decimal numbers of all
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    mask = torch.full((prompt_length - 1,), -100.0)
    return torch.cat((mask, tokens[prompt_length:]))


# wrong: range(1, ...) leaves place 0 as it was
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    for i in range(1, prompt_length):
        targets[i - 1 + 1] = -100
    return targets


# wrong: torch.full with a number where the shape belongs
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    masked = torch.full(prompt_length - 1, -100)
    return torch.cat((masked, tokens[prompt_length:]))


# wrong: keeps the length with a -100 at the end
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.roll(tokens, -1)
    targets[: prompt_length - 1] = -100
    targets[-1] = -100
    return targets


# right: pad in front
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    return F.pad(tokens[prompt_length:], (prompt_length - 1, 0), value=-100)


# right: where, with the place of each target in the turn
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    place = torch.arange(len(tokens), device=tokens.device)
    hidden = torch.where(place < prompt_length, torch.full_like(tokens, -100), tokens)
    return hidden[1:]


# right: a plain list, and a tensor of it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = []
    for i, token in enumerate(tokens.tolist()):
        if i == 0:
            continue
        targets.append(token if i >= prompt_length else -100)
    return torch.tensor(targets, dtype=tokens.dtype, device=tokens.device)
