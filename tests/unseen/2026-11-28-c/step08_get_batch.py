# wrong: sets the seed in each call, so every batch is the same
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(seed)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: a shuffle instead of randint, which has too few places for a large batch
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randperm(len(data) - context_length)[:batch_size]
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + 1 + context_length] for i in starts])
    return x, y


# wrong: rolls each row of x by one, so the last target is the first character of the row
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.roll(x, -1, dims=1)
    return x, y


# wrong: adds 1 to the tokens instead of going one place further
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    rows = []
    for i in starts:
        rows.append(data[i : i + context_length])
    x = torch.stack(rows)
    y = x + 1
    return x, y


# wrong: a random place for every single character
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.randint(len(data) - 1, (batch_size, context_length))
    x = data[places]
    y = data[places + 1]
    return x, y


# wrong: changes context_length inside the function
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts.tolist()])
    context_length = context_length + 1
    y = torch.stack([data[i + 1 : i + context_length] for i in starts.tolist()])
    return x, y


# wrong: torch.tensor around a list of slices
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    xs = []
    ys = []
    for _ in range(batch_size):
        i = torch.randint(len(data) - context_length, (1,)).item()
        xs.append(data[i : i + context_length])
        ys.append(data[i + 1 : i + context_length + 1])
    return torch.tensor(xs), torch.tensor(ys)


# right: all windows at once with unfold
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    chosen = windows[torch.randint(len(windows), (batch_size,), device=data.device)]
    return chosen[:, :-1], chosen[:, 1:]


# right: cell by cell, with Python's own random numbers
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    x = data.new_zeros((batch_size, context_length))
    y = data.new_zeros((batch_size, context_length))
    for row in range(batch_size):
        start = random.randint(0, len(data) - context_length - 1)
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
