# wrong: sets the seed each time, so it is always the same batch
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: adds one to the tokens in place of the places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = []
    for i in starts:
        x.append(data[i : i + context_length])
    x = torch.stack(x)
    y = x + 1
    return x, y

# wrong: one target for a piece, the character behind it
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length] for i in starts])
    return x, y

# wrong: rolls x, so the first character comes back as the last target
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.roll(x, shifts=-1, dims=1)
    return x, y

# wrong: draws new starting places for y
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    high = len(data) - context_length
    x = []
    y = []
    for i in torch.randint(high, (batch_size,)):
        x.append(data[i : i + context_length])
    for i in torch.randint(high, (batch_size,)):
        y.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(x), torch.stack(y)

# wrong: one start too many, where y runs past the end
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length + 1, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: torch.tensor of a list of slices
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = []
    y = []
    for start in starts:
        x.append(data[start : start + context_length])
        y.append(data[start + 1 : start + context_length + 1])
    return torch.tensor(x), torch.tensor(y)

# right: all windows at once with unfold, then some of them
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    rows = windows[torch.randint(len(windows), (batch_size,))]
    return rows[:, :-1], rows[:, 1:]

# right: fills two empty tables place by place, with Python's random
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    x = torch.empty((batch_size, context_length), dtype=data.dtype, device=data.device)
    y = torch.empty_like(x)
    for row in range(batch_size):
        start = random.randint(0, len(data) - context_length - 1)
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
