# wrong: draws new starting places for y
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.stack([data[i : i + context_length] for i in torch.randint(len(data) - context_length, (batch_size,))])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in torch.randint(len(data) - context_length, (batch_size,))])
    return x, y

# wrong: one random place and the rows one after the other from there, as in another video
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    start = torch.randint(len(data) - context_length, (1,)).item()
    buf = data[start : start + batch_size * context_length + 1]
    x = buf[:-1].view(batch_size, context_length)
    y = buf[1:].view(batch_size, context_length)
    return x, y

# wrong: only the one character after each piece as the target
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = []
    y = []
    for i in starts:
        x.append(data[i : i + context_length])
        y.append(data[i + context_length])
    return torch.stack(x), torch.stack(y)

# wrong: torch.tensor on a list of tensors instead of torch.stack
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.tensor([data[i : i + context_length] for i in starts])
    y = torch.tensor([data[i + 1 : i + 1 + context_length] for i in starts])
    return x, y

# wrong: sets the seed each time, so it's always the same batch
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: a random place for each single token, no pieces of text
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.randint(len(data) - 1, (batch_size, context_length))
    x = data[places]
    y = data[places + 1]
    return x, y

# wrong: Python's random.randint, which includes the upper end, so y runs past the end
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random
    x = []
    y = []
    for _ in range(batch_size):
        i = random.randint(0, len(data) - context_length)
        x.append(data[i : i + context_length])
        y.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(x), torch.stack(y)

# right: all windows with unfold, then some of them
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    chosen = torch.randint(windows.shape[0], (batch_size,), device=data.device)
    rows = windows[chosen]
    return rows[:, :-1], rows[:, 1:]

# right: number by number into empty tensors
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = data.new_empty((batch_size, context_length))
    y = torch.empty_like(x)
    for row in range(batch_size):
        start = int(torch.randint(len(data) - context_length, ()))
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
