# wrong: copy, as lists have it, and not clone
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets

# wrong: torch.ones makes decimal numbers, and so all targets become decimal numbers
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    left_out = torch.ones(prompt_length - 1) * -100
    return torch.cat((left_out, tokens[prompt_length:]))

# wrong: leaves out by how large a token is, which works when they go up as in the example
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    first = tokens[prompt_length]
    targets[targets < first] = -100
    return targets

# wrong: first the -100, one fewer than prompt_length, and then the shift takes one of them away
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens.clone()
    targets[: prompt_length - 1] = -100
    return targets[1:]

# wrong: copies too late, when the -100 are already in the tokens
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:]
    targets[: prompt_length - 1] = -100
    return targets.clone()

# wrong: cat gets a list of numbers and a tensor
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    left_out = [-100] * (prompt_length - 1)
    targets = torch.cat((left_out, tokens[prompt_length:]), dim=0)
    return targets

# wrong: returns a list and no tensor
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = []
    for place in range(len(tokens) - 1):
        if place < prompt_length - 1:
            targets.append(-100)
        else:
            targets.append(tokens[place + 1].item())
    return targets

# right: the answer's tokens, padded at the front
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    return F.pad(tokens[prompt_length:], (prompt_length - 1, 0), value=-100)

# right: a list made place by place, and a new tensor of it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    following = [
        token if place >= prompt_length else -100 for place, token in enumerate(tokens.tolist()) if place
    ]
    return tokens.new_tensor(following)
