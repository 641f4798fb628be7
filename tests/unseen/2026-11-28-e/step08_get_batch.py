# wrong: adds one to the tokens, not to the places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = x + 1
    return x, y


# wrong: rolls x, so the first token comes last in y
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.roll(x, -1, dims=1)
    return x, y


# wrong: draws new places for y
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = []
    y = []
    for i in torch.randint(len(data) - context_length, (batch_size,)):
        x.append(data[i : i + context_length])
    for i in torch.randint(len(data) - context_length, (batch_size,)):
        y.append(data[i + 1 : i + context_length + 1])
    return torch.stack(x), torch.stack(y)


# wrong: only one target for each row
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length] for i in starts])
    return x, y


# wrong: brackets without the comma are no tuple
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: slices with all starting places at once
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    i = torch.randint(len(data) - context_length, (batch_size,))
    x = data[i : i + context_length]
    y = data[i + 1 : i + context_length + 1]
    return x, y


# wrong: Python's randint has the last number in it, so y may be too short
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random

    x = []
    y = []
    for _ in range(batch_size):
        i = random.randint(0, len(data) - context_length)
        x.append(data[i : i + context_length])
        y.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(x), torch.stack(y)


# wrong: the places are drawn from the whole data
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data), (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the two sizes are swapped
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - batch_size, (context_length,))
    x = torch.stack([data[i : i + batch_size] for i in starts])
    y = torch.stack([data[i + 1 : i + 1 + batch_size] for i in starts])
    return x, y


# wrong: stacks along dimension 1
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts], dim=1)
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts], dim=1)
    return x, y


# wrong: cat in place of stack, one long row
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    xs = [data[i : i + context_length] for i in starts]
    ys = [data[i + 1 : i + context_length + 1] for i in starts]
    return torch.cat(xs), torch.cat(ys)


# wrong: draws single characters from all over the data, not slices
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.randint(len(data) - 1, (batch_size, context_length))
    x = data[places]
    y = data[places + 1]
    return x, y


# wrong: the seed from the example stands in the function, so it's the same batch each time
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    torch.manual_seed(1)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: one place is drawn before the loop, and all rows are the same
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    i = torch.randint(len(data) - context_length, (1,)).item()
    xs = []
    ys = []
    for row in range(batch_size):
        xs.append(data[i : i + context_length])
        ys.append(data[i + 1 : i + context_length + 1])
    return torch.stack(xs), torch.stack(ys)


# wrong: only the start of y moves, so it has one less
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length] for i in starts])
    return x, y


# wrong: y is the next piece, a whole context further on
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - 2 * context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length : i + 2 * context_length] for i in starts])
    return x, y


# wrong: the numbers 4 and 8 in the code
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - 8, (4,))
    x = torch.stack([data[i : i + 8] for i in starts])
    y = torch.stack([data[i + 1 : i + 9] for i in starts])
    return x, y


# wrong: torch.rand gives places with a decimal point
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.rand(batch_size) * (len(data) - context_length)
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: takes train_data, as in the video, which has no such name here
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(train_data) - context_length, (batch_size,))
    x = torch.stack([train_data[i : i + context_length] for i in ix])
    y = torch.stack([train_data[i + 1 : i + context_length + 1] for i in ix])
    return x, y


# right: windows with unfold, one longer than the context
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    chosen = windows[torch.randint(windows.shape[0], (batch_size,))]
    return chosen[:, :-1], chosen[:, 1:]


# right: a table of places, and one lookup for each
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = np.random.randint(0, len(data) - context_length, size=(batch_size, 1))
    places = torch.from_numpy(starts + np.arange(context_length)).to(data.device)
    return torch.take(data, places), torch.take(data, places + 1)


# right: fills two empty tables number by number
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
