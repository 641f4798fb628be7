# wrong: rolls the tokens round, so the first one comes back at the end and there is one target too many
def answer_targets(tokens, prompt_length):
    targets = torch.roll(tokens, -1)
    targets[: prompt_length - 1] = -100
    return targets

# wrong: compares the tokens by their size, which works only in the example, where they are in order
def answer_targets(tokens, prompt_length):
    next_tokens = tokens[1:]
    first = tokens[prompt_length]
    return torch.where(next_tokens < first, -100, next_tokens)

# wrong: leaves out every token that also stands in the prompt, so letters are missing in the answer
def answer_targets(tokens, prompt_length):
    prompt = tokens[:prompt_length].tolist()
    targets = []
    for token in tokens[1:].tolist():
        if token in prompt:
            targets.append(-100)
        else:
            targets.append(token)
    return torch.tensor(targets)

# wrong: starts from -100.0, so the targets are numbers with a point and no tokens
def answer_targets(tokens, prompt_length):
    targets = torch.full((len(tokens) - 1,), -100.0)
    targets[prompt_length - 1 :] = tokens[prompt_length:]
    return targets

# wrong: the loop takes the token at the place itself, not the next one
def answer_targets(tokens, prompt_length):
    targets = []
    for i in range(len(tokens) - 1):
        if i < prompt_length - 1:
            targets.append(-100)
        else:
            targets.append(tokens[i].item())
    return torch.tensor(targets)

# wrong: leaves out the last place as well, as "nothing comes after it"
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    targets[-1] = -100
    return targets

# wrong: F.pad takes the left side first, and here the two numbers are the wrong way round
def answer_targets(tokens, prompt_length):
    return F.pad(tokens[prompt_length:], (0, prompt_length - 1), value=-100)

# right: looks at the place of each next token and chooses with where
def answer_targets(tokens, prompt_length):
    places = torch.arange(1, tokens.numel(), device=tokens.device)
    return torch.where(places < prompt_length, torch.full_like(places, -100), tokens.index_select(0, places))

# right: a list of the prompt's places and one of the answer, glued together and made a tensor of the same kind
def answer_targets(tokens, prompt_length):
    left_out = [-100 for _ in range(prompt_length - 1)]
    return tokens.new_tensor(left_out + tokens.tolist()[prompt_length:])
