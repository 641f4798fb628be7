# wrong: writes -100 into the tokens with the number for the targets, and cuts the first one off afterwards
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens.clone()
    targets[: prompt_length - 1] = -100
    return targets[1:]


# wrong: all but the last token, so they aren't the next ones
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: roll, so that the first token comes back at the end
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.roll(tokens, -1)
    targets[: prompt_length - 1] = -100
    return targets


# wrong: copy as for a list
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: starts with -100 everywhere, and puts the answer one place too late
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.full((len(tokens) - 1,), -100)
    targets[prompt_length:] = tokens[prompt_length:]
    return targets


# wrong: compares the token with prompt_length, not its place
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    for i in range(len(targets)):
        if targets[i] < prompt_length:
            targets[i] = -100
    return targets


# wrong: ones times -100 are floats, and so are all targets
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    left_out = torch.ones(prompt_length - 1) * -100
    return torch.cat((left_out, tokens[prompt_length:]))


# right: where, by the places
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    places = torch.arange(1, len(tokens), device=tokens.device)
    return torch.where(places < prompt_length, -100, tokens[1:])


# right: a plain list, place by place
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    result = []
    for place, token in enumerate(tokens.tolist()):
        if place == 0:
            continue
        result.append(token if place >= prompt_length else -100)
    return torch.tensor(result, dtype=tokens.dtype, device=tokens.device)
