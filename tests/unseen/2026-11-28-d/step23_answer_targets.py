# wrong: writes the -100 before it shifts, with the number for after it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens.clone()
    targets[: prompt_length - 1] = -100
    return targets[1:]


# wrong: [:] as a copy, as with lists, so the tokens change
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:]
    targets[:prompt_length] = -100
    return targets[1:]


# wrong: compares the tokens themselves with prompt_length, not their places
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[targets < prompt_length] = -100
    return targets


# wrong: roll, so there is one target too many, and the last one is the first token
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.roll(tokens, -1)
    targets[: prompt_length - 1] = -100
    return targets


# wrong: the right numbers, but with decimals (float), which cross_entropy does not take as targets
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.ones(len(tokens) - 1) * -100
    targets[prompt_length - 1 :] = tokens[prompt_length:]
    return targets


# wrong: a loop that asks for the token after the last one (an error)
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = []
    for i in range(len(tokens)):
        if i + 1 < prompt_length:
            targets.append(-100)
        else:
            targets.append(tokens[i + 1].item())
    return torch.tensor(targets)


# wrong: torch.full with a plain number as the shape (an error)
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    left_out = torch.full(prompt_length - 1, -100)
    return torch.cat((left_out, tokens[prompt_length:]))


# right: torch.where, with the place of each token
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    places = torch.arange(len(tokens), device=tokens.device)
    return torch.where(places < prompt_length, torch.full_like(tokens, -100), tokens)[1:]


# right: a Python list, popped from the front, and made into a tensor of the same kind
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = [token if place >= prompt_length else -100 for place, token in enumerate(tokens.tolist())]
    targets.pop(0)
    return tokens.new_tensor(targets)
