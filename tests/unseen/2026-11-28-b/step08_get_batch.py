# wrong: the shape of randint is a number and no tuple
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: Math.random without brackets around the difference, so starts are below 0
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = []
    y = []
    for _ in range(batch_size):
        start = math.floor(torch.rand(1).item() * len(data) - context_length)
        x.append(data[start : start + context_length])
        y.append(data[start + 1 : start + context_length + 1])
    return torch.stack(x), torch.stack(y)

# wrong: adds 1 to the tokens and not to their places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = x + 1
    return x, y

# wrong: draws one start for all the rows
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    start = int(torch.randint(len(data) - context_length, (1,)))
    rows_x = []
    rows_y = []
    for row in range(batch_size):
        rows_x.append(data[start : start + context_length])
        rows_y.append(data[start + 1 : start + 1 + context_length])
    return torch.stack(rows_x), torch.stack(rows_y)

# wrong: the target is only the one character after the piece
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i:i+context_length] for i in ix])
    y = torch.stack([data[i+context_length] for i in ix])
    return x, y

# wrong: a helper that draws anew, so x and y come from different places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    def pieces(shift):
        starts = torch.randint(len(data) - context_length, (batch_size,))
        return torch.stack([data[i + shift : i + shift + context_length] for i in starts])

    x = pieces(0)
    y = pieces(1)
    return x, y

# wrong: shifts x itself and fills the last column with 0
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.zeros_like(x)
    y[:, :-1] = x[:, 1:]
    return x, y

# right: all windows of one more than the context, of which it draws some
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    rows = torch.randint(len(windows), (batch_size,), device=data.device)
    chosen = windows[rows]
    return chosen[:, :-1], chosen[:, 1:]

# right: empty tables, filled cell by cell
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random
    x = torch.empty((batch_size, context_length), dtype=data.dtype, device=data.device)
    y = torch.empty_like(x)
    for row in range(batch_size):
        start = random.randrange(len(data) - context_length)
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
