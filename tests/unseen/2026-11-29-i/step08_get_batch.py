# wrong: Adds 1 to the tokens of x instead of moving one place further in the data.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = x + 1
    return x, y

# wrong: Fills in tables made with torch.zeros, which hold numbers with a decimal point and not tokens.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.zeros((batch_size, context_length), device=data.device)
    y = torch.zeros((batch_size, context_length), device=data.device)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    for row, start in enumerate(starts):
        x[row] = data[start : start + context_length]
        y[row] = data[start + 1 : start + 1 + context_length]
    return x, y

# wrong: Gives as the target only the one character after each piece.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    pieces = []
    targets = []
    for i in starts:
        pieces.append(data[i : i + context_length])
        targets.append(data[i + context_length])
    return torch.stack(pieces), torch.stack(targets)

# wrong: Draws only one random place and takes the rows one after the other from there.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    size = batch_size * context_length
    start = torch.randint(len(data) - size, (1,)).item()
    x = data[start : start + size].view(batch_size, context_length)
    y = data[start + 1 : start + 1 + size].view(batch_size, context_length)
    return x, y

# wrong: Draws a random place for each single character, so a row is no slice of the text.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.randint(len(data) - 1, (batch_size, context_length))
    x = data[places]
    y = data[places + 1]
    return x, y

# wrong: Stacks the slices as columns, with dim=1, so the table is (context_length, batch_size).
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,)).tolist()
    x = torch.stack([data[s : s + context_length] for s in starts], dim=1)
    y = torch.stack([data[s + 1 : s + context_length + 1] for s in starts], dim=1)
    return x, y

# wrong: Tries to cut all the slices at once with a tensor of starting places, without a loop.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = data[starts : starts + context_length]
    y = data[starts + 1 : starts + context_length + 1]
    return x, y

# right: Lets unfold lay out all windows that are one longer than the context, and takes both x and y from the drawn ones.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    chosen = windows[torch.randint(windows.shape[0], (batch_size,), device=data.device)]
    return chosen[:, :-1].contiguous(), chosen[:, 1:].contiguous()

# right: Draws the starts with Python's own random and gathers token by token with index_select on a flat list of places.
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random
    places = []
    for _ in range(batch_size):
        first = random.randrange(len(data) - context_length)
        places.extend(range(first, first + context_length))
    places = torch.tensor(places, device=data.device)
    x, y = (data.index_select(0, places + shift).reshape(batch_size, context_length) for shift in (0, 1))
    return x, y
