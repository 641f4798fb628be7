# wrong: rolls the tokens around, so there is one target too many, and the last one is the first token
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.roll(tokens, -1)
    targets[: prompt_length - 1] = -100
    return targets

# wrong: fills up with -100 behind the answer and not before it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    only_answer = tokens[prompt_length:]
    return F.pad(only_answer, (0, prompt_length - 1), value=-100)

# wrong: masks by value and not by place, so a character of the answer that is also in the prompt doesn't count
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    prompt = tokens[:prompt_length]
    targets = tokens[1:].clone()
    targets[torch.isin(targets, prompt)] = -100
    return targets

# wrong: the loop ends one too early, so the last line break stays at -100
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = torch.full((len(tokens) - 1,), -100)
    for i in range(prompt_length - 1, len(tokens) - 2):
        targets[i] = tokens[i + 1]
    return targets

# wrong: torch.ones makes numbers with a point, so all targets become such numbers and the loss won't take them
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    hidden = torch.ones(prompt_length - 1) * -100
    return torch.cat((hidden, tokens[prompt_length:]))

# wrong: forgot the colon, so a single target becomes -100 and not all before it
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[prompt_length - 1] = -100
    return targets

# wrong: counts from the end with a minus, so all but the last prompt_length targets are hidden
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    next_tokens = tokens[1:].clone()
    next_tokens[:-prompt_length] = -100
    return next_tokens

# right: torch.where with a row of places, on the tokens rolled around and cut
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    places = torch.arange(1, len(tokens), device=tokens.device)
    return torch.where(places >= prompt_length, tokens.roll(-1)[:-1], -100)

# right: goes through a Python list with enumerate and makes a new tensor of the same kind
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    following = [token if place >= prompt_length else -100 for place, token in enumerate(tokens.tolist())]
    return tokens.new_tensor(following[1:])
