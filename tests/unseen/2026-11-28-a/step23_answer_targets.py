# wrong: copy, as lists and NumPy have it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: a list plus a tensor
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    left_out = [-100] * (prompt_length - 1)
    return left_out + tokens[prompt_length:]


# wrong: prompt_length places are left out, one too many
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    for i in range(prompt_length):
        targets[i] = -100
    return targets


# wrong: no copy, so the tokens change too
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:]
    targets[: prompt_length - 1] = -100
    return targets


# wrong: the -100 are floats, and so is the whole result
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    before = torch.ones(prompt_length - 1) * -100
    after = tokens[prompt_length:]
    return torch.cat((before, after))


# wrong: compares the tokens and not their places, which works for rising tokens only
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[targets < tokens[prompt_length]] = -100
    return targets


# wrong: leaves places out but does not move on by one, and drops the last token
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets


# right: torch.where with the places
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    places = torch.arange(1, len(tokens), device=tokens.device)
    return torch.where(places < prompt_length, torch.full_like(places, -100), tokens[1:])


# right: a list with a comprehension, and a tensor of it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    numbers = tokens.tolist()
    targets = [-100 if i < prompt_length else number for i, number in enumerate(numbers)]
    return torch.tensor(targets[1:], dtype=torch.long, device=tokens.device)
