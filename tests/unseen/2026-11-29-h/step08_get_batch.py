# wrong: draws only one place and folds one long piece into rows, so the rows follow each other and are not from random places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    n = batch_size * context_length
    start = torch.randint(len(data) - n, (1,)).item()
    x = data[start : start + n].view(batch_size, context_length)
    y = data[start + 1 : start + n + 1].view(batch_size, context_length)
    return x, y

# wrong: fills tables of zeros, which hold numbers with a decimal point and no whole ones
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.zeros(batch_size, context_length)
    y = torch.zeros(batch_size, context_length)
    for row in range(batch_size):
        i = torch.randint(len(data) - context_length, (1,)).item()
        x[row] = data[i : i + context_length]
        y[row] = data[i + 1 : i + context_length + 1]
    return x, y

# wrong: puts the sizes into the line with def as default values, so they stay what they were when the file was loaded
def get_batch(data: Tensor, batch_size=batch_size, context_length=context_length) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[s : s + context_length] for s in starts])
    y = torch.stack([data[s + 1 : s + 1 + context_length] for s in starts])
    return x, y

# wrong: randint from Python's random includes the upper end, so now and then a piece of y is one too short
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    xs, ys = [], []
    for _ in range(batch_size):
        i = random.randint(0, len(data) - context_length)
        xs.append(data[i : i + context_length])
        ys.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(xs), torch.stack(ys)

# wrong: takes the tokens at the random places and uses those tokens as the starting places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = data[torch.randint(len(data) - context_length, (batch_size,))]
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y

# wrong: the second name is the same tensor, and += changes it for both, so x is as far on as y
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x_starts = torch.randint(len(data) - context_length, (batch_size,))
    y_starts = x_starts
    y_starts += 1
    x = [data[i : i + context_length] for i in x_starts]
    y = [data[i : i + context_length] for i in y_starts]
    return torch.stack(x), torch.stack(y)

# wrong: shuffles all places and takes the first few, so with a short text there are fewer rows than batch_size
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randperm(len(data) - context_length)[:batch_size].tolist()
    x = torch.stack([data[a : a + context_length] for a in starts])
    y = torch.stack([data[a + 1 : a + context_length + 1] for a in starts])
    return x, y

# right: lets unfold lay out all pieces of context_length + 1, draws from those and cuts x and y out of them
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    chosen = windows[torch.randint(windows.shape[0], (batch_size,), device=data.device)]
    return chosen[:, :-1], chosen[:, 1:]

# right: adds a column of starts and a row of steps with NumPy, and takes all the places at once
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = np.random.randint(0, len(data) - context_length, size=(batch_size, 1))
    places = torch.from_numpy(starts + np.arange(context_length)).long().to(data.device)
    return torch.take(data, places), torch.take(data, places + 1)
