# wrong: no return line
# says: nothing (None)
# says: return
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100


# wrong: prints the targets
# says: nothing (None)
# says: print
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    print(targets)


# wrong: no copy, so the tokens change too
# says: changed
# says: clone
def answer_targets(tokens, prompt_length):
    targets = tokens[1:]
    targets[: prompt_length - 1] = -100
    return targets


# wrong: a view with view_as
# says: changed
# says: clone
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].view(-1)
    targets[: prompt_length - 1] = -100
    return targets


# wrong: writes into the tokens
# says: changed
# says: clone
def answer_targets(tokens, prompt_length):
    tokens[:prompt_length] = -100
    return tokens[1:]


# wrong: writes into the tokens, then copies
# says: changed
# says: clone
def answer_targets(tokens, prompt_length):
    tokens[1:prompt_length] = -100
    return tokens[1:].clone()


# wrong: one place too many
# says: first
# says: answer
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[:prompt_length] = -100
    return targets


# wrong: two places too many
# says: answer
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length + 1] = -100
    return targets


# wrong: one place too few
# says: prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 2] = -100
    return targets


# wrong: not shifted
# says: It's as long as the tokens, and should be one shorter
def answer_targets(tokens, prompt_length):
    targets = tokens.clone()
    targets[:prompt_length] = -100
    return targets


# wrong: not shifted, masks one too few
# says: next
def answer_targets(tokens, prompt_length):
    targets = tokens.clone()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: not shifted, the last one cut
# says: next
def answer_targets(tokens, prompt_length):
    targets = tokens[:-1].clone()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: not shifted, all of the prompt, the last one cut
# says: next
def answer_targets(tokens, prompt_length):
    targets = tokens[:-1].clone()
    targets[:prompt_length] = -100
    return targets


# wrong: shifted the wrong way
# says: next
def answer_targets(tokens, prompt_length):
    targets = tokens.roll(1)
    targets[: prompt_length - 1] = -100
    return targets


# wrong: rolled, so the first token stands at the end
# says: It's one too long: the last token has no next one, so it has no target
def answer_targets(tokens, prompt_length):
    targets = tokens.roll(-1)
    targets[: prompt_length - 1] = -100
    return targets


# wrong: shifted twice
# says: It's one too short: a place is missing at the front
def answer_targets(tokens, prompt_length):
    targets = tokens[2:].clone()
    targets[: prompt_length - 2] = -100
    return targets


# wrong: shifted in the slice and in the loop
# says: I can't tell which line it is
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    for i in range(len(targets) - 1):
        targets[i] = targets[i + 1]
    targets[: prompt_length - 1] = -100
    return targets


# wrong: the answer is masked, the prompt stays
# says: wrong way
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[prompt_length - 1 :] = -100
    return targets


# wrong: the end is masked, not the start
# says: wrong way
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[-prompt_length:] = -100
    return targets


# wrong: everything is masked
# says: everything
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[:] = -100
    return targets


# wrong: nothing is masked
# says: -100
# says: prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    return targets


# wrong: 0 in place of -100
# says: 0
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = 0
    return targets


# wrong: 100 in place of -100
# says: 100
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = 100
    return targets


# wrong: -1 in place of -100
# says: -1
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -1
    return targets


# wrong: minus infinity
# says: RuntimeError
# says: whole numbers
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = float("-inf")
    return targets


# wrong: the text -100
# says: TypeError
# says: quotes
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = "-100"
    return targets


# wrong: None in place of -100
# says: TypeError
# says: None
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = None
    return targets


# wrong: only the answer
# says: length
# says: prompt
def answer_targets(tokens, prompt_length):
    return tokens[prompt_length:]


# wrong: only the answer, with a -100 in front
# says: length
# says: prompt
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.tensor([-100]), tokens[prompt_length:]))


# wrong: one -100 too many in front
# says: It's as long as the tokens, and should be one shorter
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.full((prompt_length,), -100), tokens[prompt_length:]))


# wrong: a -100 at the end too
# says: It's one too long: the last token has no next one, so it has no target
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.full((prompt_length - 1,), -100), tokens[prompt_length:], torch.tensor([-100])))


# wrong: a list
# says: a list
# says: torch.tensor
def answer_targets(tokens, prompt_length):
    return [-100] * (prompt_length - 1) + tokens[prompt_length:].tolist()


# wrong: a list of tensors
# says: a list
def answer_targets(tokens, prompt_length):
    targets = []
    for i in range(1, len(tokens)):
        targets.append(torch.tensor(-100) if i < prompt_length else tokens[i])
    return targets


# wrong: inputs and targets
# says: a tuple
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return tokens[:-1], targets


# wrong: float numbers
# says: whole numbers
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets.float()


# wrong: torch.Tensor with a capital T
# says: whole numbers
def answer_targets(tokens, prompt_length):
    return torch.Tensor([-100] * (prompt_length - 1) + tokens[prompt_length:].tolist())


# wrong: ones times -100.0
# says: whole numbers
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.ones(prompt_length - 1) * -100, tokens[prompt_length:]))


# wrong: an added dimension
# says: (1, 5)
# says: one row
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets.unsqueeze(0)


# wrong: a list plus a tensor
# says: TypeError
# says: torch.cat
def answer_targets(tokens, prompt_length):
    return [-100] * (prompt_length - 1) + tokens[prompt_length:]


# wrong: cat without brackets of its own
# says: TypeError
# says: one list or tuple
def answer_targets(tokens, prompt_length):
    return torch.cat(torch.full((prompt_length - 1,), -100), tokens[prompt_length:])


# wrong: full with a number as its size
# says: TypeError
# says: size
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.full(prompt_length - 1, -100), tokens[prompt_length:]))


# wrong: cat of a list
# says: TypeError
# says: tensor
def answer_targets(tokens, prompt_length):
    return torch.cat(([-100] * (prompt_length - 1), tokens[prompt_length:]))


# wrong: one past the end
# says: IndexError
# says: one too far
def answer_targets(tokens, prompt_length):
    targets = tokens.clone()
    for i in range(len(tokens)):
        targets[i] = tokens[i + 1]
    targets[: prompt_length - 1] = -100
    return targets


# wrong: the last one is forgotten in the loop
# says: last
def answer_targets(tokens, prompt_length):
    targets = torch.full((len(tokens) - 1,), -100)
    for i in range(prompt_length - 1, len(tokens) - 2):
        targets[i] = tokens[i + 1]
    return targets


# wrong: the loop begins one too late
# says: first
# says: answer
def answer_targets(tokens, prompt_length):
    targets = torch.full((len(tokens) - 1,), -100)
    for i in range(prompt_length, len(tokens) - 1):
        targets[i] = tokens[i + 1]
    return targets


# wrong: the loop takes the same place
# says: next
def answer_targets(tokens, prompt_length):
    targets = torch.full((len(tokens) - 1,), -100)
    for i in range(prompt_length, len(tokens) - 1):
        targets[i] = tokens[i]
    return targets


# wrong: one place alone is masked
# says: only one place
# says: the answer's first
# says: colon
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[prompt_length - 1] = -100
    return targets


# wrong: the last place of the prompt alone is masked
# says: prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[prompt_length - 2] = -100
    return targets


# wrong: the first place alone
# says: prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[0] = -100
    return targets


# wrong: two indices
# says: IndexError
# says: one row
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[:, : prompt_length - 1] = -100
    return targets


# wrong: a comma in place of a colon
# says: IndexError
# says: :
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[0, prompt_length - 1] = -100
    return targets


# wrong: copy, as of a list
# says: AttributeError
# says: clone
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].copy()
    targets[: prompt_length - 1] = -100
    return targets


# wrong: clone without brackets
# says: TypeError
# says: round brackets
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone
    targets[: prompt_length - 1] = -100
    return targets


# wrong: append to a tensor
# says: AttributeError
# says: append
def answer_targets(tokens, prompt_length):
    targets = torch.tensor([-100] * (prompt_length - 1))
    for token in tokens[prompt_length:]:
        targets.append(token)
    return targets


# wrong: a name before it is there
# says: UnboundLocalError
# says: targets
def answer_targets(tokens, prompt_length):
    targets[: prompt_length - 1] = -100
    targets = tokens[1:].clone()
    return targets


# wrong: prompt in place of prompt_length
# says: NameError
# says: prompt_length
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt - 1] = -100
    return targets


# wrong: -100 to the name, not to the places
# says: a whole number
# says: square brackets
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets = -100
    return targets


# wrong: two equal signs
# says: only compares
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] == -100
    return targets


# wrong: always the 3 of the example
# says: prompt_length
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: 2] = -100
    return targets


# wrong: always half
# says: prompt_length
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: len(tokens) // 2 - 1] = -100
    return targets


# wrong: the length of a number
# says: TypeError
# says: len
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: len(prompt_length) - 1] = -100
    return targets


# wrong: looks at the values of the tokens
# says: value
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[targets < targets[prompt_length - 1]] = -100
    return targets


# wrong: tokens smaller than prompt_length
# says: nothing is left out
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[targets < prompt_length] = -100
    return targets


# wrong: a mask that is one place longer
# says: RuntimeError
# says: the other has 5
def answer_targets(tokens, prompt_length):
    mask = torch.arange(len(tokens)) < prompt_length
    return tokens[1:].masked_fill(mask, -100)


# wrong: a mask that is not shifted, cut at its end
# says: first
# says: answer
def answer_targets(tokens, prompt_length):
    mask = torch.arange(len(tokens)) < prompt_length
    return tokens[1:].masked_fill(mask[:-1], -100)


# wrong: torch.where the wrong way round
# says: wrong way
def answer_targets(tokens, prompt_length):
    places = torch.arange(1, len(tokens))
    return torch.where(places < prompt_length, tokens[1:], -100)


# wrong: times -100
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] *= -100
    return targets


# wrong: minus 100
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] -= 100
    return targets


# wrong: masks the tokens, not the copy
# says: changed
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    tokens[:prompt_length] = -100
    return targets


# wrong: masked_fill, not kept
# says: -100
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets.masked_fill(torch.arange(len(targets)) < prompt_length - 1, -100)
    return targets


# wrong: -100 for the answer and the tokens for the end
# says: wrong way
def answer_targets(tokens, prompt_length):
    return torch.cat((tokens[1:prompt_length], torch.full((len(tokens) - prompt_length,), -100)))


# wrong: the prompt is left in, the -100 in front of it
# says: length
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.full((prompt_length - 1,), -100), tokens[1:]))


# wrong: a NumPy array
# says: ndarray
# says: torch.from_numpy
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets.numpy()


# wrong: backward
# says: order
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets.flip(0)


# wrong: range over the prompt, one off at its beginning
# says: prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    for i in range(1, prompt_length - 1):
        targets[i] = -100
    return targets


# wrong: deepcopy by slicing
# says: changed
# says: clone
def answer_targets(tokens, prompt_length):
    copy = tokens[:]
    copy[:prompt_length] = -100
    return copy[1:]


# wrong: round brackets in place of square ones
# says: TypeError
# says: square
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets(prompt_length - 1)
    return targets


# wrong: zip of a list, the tokens not shifted
# says: It's as long as the tokens, and should be one shorter
def answer_targets(tokens, prompt_length):
    targets = []
    for i, token in enumerate(tokens):
        targets.append(-100 if i < prompt_length else token.item())
    return torch.tensor(targets)


# wrong: torch.tensor of a generator
# says: list
def answer_targets(tokens, prompt_length):
    return torch.tensor(-100 if i < prompt_length else int(tokens[i]) for i in range(1, len(tokens)))


# wrong: torch.zeros, not filled with -100
# says: -100
def answer_targets(tokens, prompt_length):
    targets = torch.zeros(len(tokens) - 1, dtype=torch.long)
    targets[prompt_length - 1 :] = tokens[prompt_length:]
    return targets


# wrong: torch.empty_like with the length of the tokens
# says: length
def answer_targets(tokens, prompt_length):
    targets = torch.full_like(tokens, -100)
    targets[prompt_length:] = tokens[prompt_length:]
    return targets


# wrong: ones
# says: 1
# says: -100
def answer_targets(tokens, prompt_length):
    targets = torch.ones(len(tokens) - 1, dtype=torch.long)
    targets[prompt_length - 1 :] = tokens[prompt_length:]
    return targets


# wrong: slices of different lengths
# says: RuntimeError
# says: one is 2 long, and the other 3
def answer_targets(tokens, prompt_length):
    targets = torch.full((len(tokens) - 1,), -100)
    targets[prompt_length:] = tokens[prompt_length:]
    return targets


# wrong: a tuple of the two parts
# says: a tuple
def answer_targets(tokens, prompt_length):
    return torch.full((prompt_length - 1,), -100), tokens[prompt_length:]


# wrong: stack in place of cat
# says: RuntimeError
def answer_targets(tokens, prompt_length):
    return torch.stack((torch.full((prompt_length - 1,), -100), tokens[prompt_length:]))


# wrong: the answer in the middle, masked behind
# says: left out
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[prompt_length:] = -100
    targets[: prompt_length - 1] = -100
    return targets


# wrong: only every second place
# says: One too few
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1 : 2] = -100
    return targets


# wrong: a bool mask
# says: True and False
def answer_targets(tokens, prompt_length):
    return torch.arange(1, len(tokens)) >= prompt_length


# wrong: a list of the targets, then a number for a slice
# says: TypeError
# says: targets is a list
# says: clone
def answer_targets(tokens, prompt_length):
    targets = list(tokens[1:])
    targets[: prompt_length - 1] = -100
    return targets


# wrong: gives back the places of the prompt alone
# says: the prompt alone
# says: the whole row
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets[: prompt_length - 1]


# wrong: every token that is in the prompt is left out
# says: also comes in the prompt
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    for token in tokens[:prompt_length]:
        targets[targets == token] = -100
    return targets


# wrong: index of the last prompt token
# says: looked up by a token
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    numbers = tokens.tolist()
    last = numbers.index(numbers[prompt_length - 1])
    targets[:last] = -100
    return targets


# right: as in the guide
def answer_targets(tokens, prompt_length):
    targets = tokens[1:].clone()
    targets[: prompt_length - 1] = -100
    return targets


# right: cat
def answer_targets(tokens, prompt_length):
    return torch.cat((torch.full((prompt_length - 1,), -100), tokens[prompt_length:]))


# right: a list, then a tensor
def answer_targets(tokens, prompt_length):
    return torch.tensor([-100] * (prompt_length - 1) + tokens[prompt_length:].tolist())


# right: a list comprehension
def answer_targets(tokens, prompt_length):
    return torch.tensor([tokens[i] if i >= prompt_length else -100 for i in range(1, len(tokens))])


# right: torch.where
def answer_targets(tokens, prompt_length):
    places = torch.arange(1, len(tokens))
    return torch.where(places < prompt_length, -100, tokens[1:])


# right: masked_fill
def answer_targets(tokens, prompt_length):
    return tokens[1:].masked_fill(torch.arange(len(tokens) - 1) < prompt_length - 1, -100)


# right: full_like
def answer_targets(tokens, prompt_length):
    targets = torch.full_like(tokens[1:], -100)
    targets[prompt_length - 1 :] = tokens[prompt_length:]
    return targets


# right: a loop
def answer_targets(tokens, prompt_length):
    targets = torch.zeros(len(tokens) - 1, dtype=torch.long)
    for i in range(len(targets)):
        if i + 1 < prompt_length:
            targets[i] = -100
        else:
            targets[i] = tokens[i + 1]
    return targets


# right: a copy of all, masked, then cut
def answer_targets(tokens, prompt_length):
    targets = tokens.clone()
    targets[:prompt_length] = -100
    return targets[1:]


# right: roll
def answer_targets(tokens, prompt_length):
    targets = torch.roll(tokens, -1)
    for i in range(prompt_length - 1):
        targets[i] = -100
    return targets[:-1]


# right: NumPy
def answer_targets(tokens, prompt_length):
    import numpy as np

    targets = np.array(tokens[1:])
    targets[: prompt_length - 1] = -100
    return torch.from_numpy(targets)


# right: fill_ and split
def answer_targets(tokens, prompt_length):
    prompt, answer = tokens.split([prompt_length, len(tokens) - prompt_length])
    return torch.hstack((prompt.clone().fill_(-100)[1:], answer))


# right: counted from the end
def answer_targets(tokens, prompt_length):
    answer = tokens.shape[0] - prompt_length
    return F.pad(tokens[-answer:], (prompt_length - 1, 0), value=-100)


# right: append, then a tensor
def answer_targets(tokens, prompt_length):
    targets = []
    for place, token in enumerate(tokens.tolist()):
        if place == 0:
            continue
        targets.append(-100 if place < prompt_length else token)
    return torch.LongTensor(targets)


# right: pad
def answer_targets(tokens, prompt_length):
    return F.pad(tokens[prompt_length:], (prompt_length - 1, 0), value=-100)


# right: index_fill
def answer_targets(tokens, prompt_length):
    return tokens[1:].index_fill(0, torch.arange(prompt_length - 1), -100)


# right: new_full and stack of ints
def answer_targets(tokens, prompt_length):
    return torch.stack([t if i >= prompt_length else t.new_tensor(-100) for i, t in enumerate(tokens)][1:])


# right: where over arange from 1
def answer_targets(tokens, prompt_length):
    place = torch.arange(1, len(tokens))
    return torch.where(place < prompt_length, -100, tokens[1:])


# wrong: compares the tokens themselves with prompt_length, not their places
# says: compares the tokens themselves
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    targets[targets < prompt_length] = -100
    return targets


# wrong: a loop that asks for the token after the last one
# says: that's one too far
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = []
    for i in range(len(tokens)):
        if i + 1 < prompt_length:
            targets.append(-100)
        else:
            targets.append(tokens[i + 1].item())
    return torch.tensor(targets)


# wrong: range(1, ...) leaves place 0 as it was
# says: begins at place 1
def answer_targets(tokens: Tensor, prompt_length: int) -> Tensor:
    targets = tokens[1:].clone()
    for i in range(1, prompt_length):
        targets[i - 1 + 1] = -100
    return targets


# wrong: F.pad takes the left side first, and here the two numbers are the wrong way round
# says: have gone to the end
def answer_targets(tokens, prompt_length):
    return F.pad(tokens[prompt_length:], (0, prompt_length - 1), value=-100)
