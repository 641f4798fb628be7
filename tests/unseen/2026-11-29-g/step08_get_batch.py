# wrong: typed the line with the seed from the guide, too
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: takes "shifted by one" for adding one to the tokens
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = x + 1
    return x, y

# wrong: shifts x with roll, so the last target is the row's own first token
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    rows = []
    for start in starts:
        rows.append(data[start : start + context_length])
    x = torch.stack(rows)
    y = torch.roll(x, -1, dims=1)
    return x, y

# wrong: the target is only the one token that comes after the piece
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length] for i in starts])
    return x, y

# wrong: cat instead of stack, which makes one long row
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(0, len(data) - context_length, (batch_size,))
    x = torch.cat([data[i : i + context_length] for i in starts])
    y = torch.cat([data[i + 1 : i + 1 + context_length] for i in starts])
    return x, y

# wrong: a comma instead of the colon in the slices
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i, i + context_length] for i in starts])
    y = torch.stack([data[i + 1, i + context_length + 1] for i in starts])
    return x, y

# wrong: begins with an empty tensor and appends to it
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.tensor([])
    y = torch.tensor([])
    for i in torch.randint(len(data) - context_length, (batch_size,)):
        x.append(data[i : i + context_length])
        y.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(x), torch.stack(y)

# right: all the windows that there are, with unfold, and some of them drawn
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    drawn = windows[torch.randint(windows.shape[0], (batch_size,))]
    return drawn[:, :-1], drawn[:, 1:]

# right: two empty tables that are filled number by number
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.zeros((batch_size, context_length), dtype=data.dtype, device=data.device)
    y = torch.zeros_like(x)
    for row in range(batch_size):
        start = int(torch.rand(1).item() * (len(data) - context_length))
        for column in range(context_length):
            x[row, column] = data[start + column]
            y[row, column] = data[start + column + 1]
    return x, y
