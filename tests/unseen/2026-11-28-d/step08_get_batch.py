# wrong: torch.tensor around a list of slices (TypeError)
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.tensor([data[i : i + context_length] for i in starts])
    y = torch.tensor([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: adds starts and places without a new dimension (RuntimeError)
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    places = starts + torch.arange(context_length)
    return data[places], data[places + 1]


# wrong: randint of Python, which may also give its end, so now and then the last y is short (RuntimeError)
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    xs = []
    ys = []
    for row in range(batch_size):
        start = random.randint(0, len(data) - context_length)
        xs.append(data[start : start + context_length])
        ys.append(data[start + 1 : start + context_length + 1])
    return torch.stack(xs), torch.stack(ys)


# wrong: rolls x for the targets, so the last target is the first of the row
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.roll(x, shifts=-1, dims=1)
    return x, y


# wrong: the seed inside the function, from the video, so it's the same batch each time
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(1337)
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in ix])
    return x, y


# wrong: fills tables of zeros, which hold numbers with a decimal point
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.zeros(batch_size, context_length)
    y = torch.zeros(batch_size, context_length)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    for row in range(batch_size):
        start = starts[row]
        x[row] = data[start : start + context_length]
        y[row] = data[start + 1 : start + 1 + context_length]
    return x, y


# wrong: adds 1 to the tokens and not to their places (the example works)
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = x + 1
    return x, y


# right: all windows with unfold, some of them picked, each cut at both ends
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    picked = windows[torch.randint(windows.size(0), (batch_size,), device=data.device)]
    return picked[:, :-1], picked[:, 1:]


# right: element by element into empty tables, with the random numbers of Python
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    x = data.new_empty((batch_size, context_length))
    y = data.new_empty((batch_size, context_length))
    for row in range(batch_size):
        start = random.randrange(len(data) - context_length)
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
