# wrong: float numbers
# says: float
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix]).float()
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in ix]).float()
    return x, y


# wrong: rows that begin one after the other
# says: begins 1 after the row before
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    s = torch.randint(len(data) - context_length - batch_size, (1,)).item()
    x = torch.stack([data[s + i : s + i + context_length] for i in range(batch_size)])
    y = torch.stack([data[s + i + 1 : s + i + context_length + 1] for i in range(batch_size)])
    return x, y


# wrong: forgets to return
# says: nothing (None)
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])


# wrong: only x
# says: two things
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    return torch.stack([data[i : i + context_length] for i in starts])


# wrong: lists of tensors
# says: a list
# says: torch.stack
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = [data[i : i + context_length] for i in starts]
    y = [data[i + 1 : i + context_length + 1] for i in starts]
    return x, y


# wrong: cat for stack
# says: torch.stack
# says: one long row
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.cat([data[i : i + context_length] for i in starts])
    y = torch.cat([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: stacked along the other dimension
# says: rows and columns
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts], dim=1)
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts], dim=1)
    return x, y


# wrong: one row only
# says: one slice
def get_batch(data):
    i = torch.randint(len(data) - context_length, (1,)).item()
    return data[i : i + context_length], data[i + 1 : i + context_length + 1]


# wrong: the number 4 in place of batch_size
# says: 4 rows
# says: batch_size
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (4,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the number 8 in place of context_length
# says: context_length
def get_batch(data):
    starts = torch.randint(len(data) - 8, (batch_size,))
    x = torch.stack([data[i : i + 8] for i in starts])
    y = torch.stack([data[i + 1 : i + 9] for i in starts])
    return x, y


# wrong: not shifted
# says: the same as x
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i : i + context_length] for i in starts])
    return x, y


# wrong: shifted back
# says: wrong way
def get_batch(data):
    starts = torch.randint(1, len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i - 1 : i + context_length - 1] for i in starts])
    return x, y


# wrong: shifted by two
# says: too far
# says: by 2
def get_batch(data):
    starts = torch.randint(len(data) - context_length - 1, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 2 : i + context_length + 2] for i in starts])
    return x, y


# wrong: shifted by a whole context
# says: too far
def get_batch(data):
    starts = torch.randint(len(data) - 2 * context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length : i + 2 * context_length] for i in starts])
    return x, y


# wrong: x and y swapped
# says: swapped
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return y, x


# wrong: different starts for x and y
# says: different places
def get_batch(data):
    x = torch.stack([data[i : i + context_length] for i in torch.randint(len(data) - context_length, (batch_size,))])
    starts = torch.randint(len(data) - context_length, (batch_size,))
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: only the last target of each row
# says: each of them
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + context_length] for i in starts])
    return x, y


# wrong: runs past the end by one, now and then
# says: RuntimeError
# says: run past the end
def get_batch(data):
    starts = torch.randint(len(data) - context_length + 1, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: starts anywhere
# says: RuntimeError
# says: run past the end
def get_batch(data):
    starts = torch.randint(len(data), (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: Python's random numbers go up to the end and include it
# says: run past the end
def get_batch(data):
    import random

    starts = [random.randint(0, len(data) - context_length) for _ in range(batch_size)]
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: goes round to the beginning at the end
# says: from the end of data to its beginning
def get_batch(data):
    starts = torch.randint(len(data), (batch_size,))
    places = (starts[:, None] + torch.arange(context_length + 1)) % len(data)
    return data[places[:, :-1]], data[places[:, 1:]]


# wrong: the last target is made up, with a zero
# says: filled in
def get_batch(data):
    data = torch.cat([data, torch.zeros(1, dtype=torch.long)])
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the same row in each place
# says: rows
# says: the same
def get_batch(data):
    i = torch.randint(len(data) - context_length, (1,)).item()
    x = torch.stack([data[i : i + context_length] for _ in range(batch_size)])
    y = torch.stack([data[i + 1 : i + context_length + 1] for _ in range(batch_size)])
    return x, y


# wrong: always the beginning of the data
# says: isn't random
def get_batch(data):
    x = torch.stack([data[i : i + context_length] for i in range(batch_size)])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in range(batch_size)])
    return x, y


# wrong: a seed inside, so that each batch is the same
# says: same batch
# says: seed
def get_batch(data):
    torch.manual_seed(1337)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the places instead of the tokens
# says: places
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([torch.arange(i, i + context_length) for i in starts])
    y = x + 1
    return x, y


# wrong: random characters from everywhere, no slices
# says: one slice of data
def get_batch(data):
    places = torch.randint(len(data) - 1, (batch_size, context_length))
    return data[places], data[places + 1]


# wrong: counts the targets up instead of reading them
# says: counted
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    return x, x + 1


# wrong: uses the global train_data instead of its argument
# says: NameError
# says: data
def get_batch(data):
    starts = torch.randint(len(train_data) - context_length, (batch_size,))
    x = torch.stack([train_data[i : i + context_length] for i in starts])
    y = torch.stack([train_data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the size of randint is a number, not a tuple
# says: TypeError
# says: tuple
def get_batch(data):
    starts = torch.randint(len(data) - context_length, batch_size)
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: slices with all the starts at once
# says: TypeError
# says: starts
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = data[starts : starts + context_length]
    y = data[starts + 1 : starts + context_length + 1]
    return x, y


# wrong: a row in x is one too long
# says: 9
# says: shape
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length + 1] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: return stands inside the loop
# says: inside the loop
def get_batch(data):
    x = []
    y = []
    starts = torch.randint(len(data) - context_length, (batch_size,))
    for start in starts:
        x.append(data[start : start + context_length])
        y.append(data[start + 1 : start + context_length + 1])
        return torch.stack(x), torch.stack(y)


# wrong: moves only the beginning of the slice for y
# says: where the slice ends
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length] for i in starts])
    return x, y


# wrong: torch.tensor around a list of slices
# says: torch.stack
def get_batch(data):
    x, y = [], []
    for _ in range(batch_size):
        i = np.random.randint(len(data) - context_length)
        x.append(data[i : i + context_length])
        y.append(data[i + 1 : i + context_length + 1])
    return torch.tensor(x), torch.tensor(y)


# wrong: round brackets make a generator, which is used up after x
# says: used up
def get_batch(data):
    starts = (np.random.randint(0, len(data) - context_length) for _ in range(batch_size))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + 1 + context_length] for i in starts])
    return x, y


# wrong: rolled, so the last target is the first character of the row
# says: rolled
def get_batch(data):
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix])
    y = torch.roll(x, -1, dims=1)
    return x, y


# wrong: range of the tensor with the starts
# says: range wants a number
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in range(starts)])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in range(starts)])
    return x, y


# wrong: stacks x and y on each other
# says: TypeError
# says: one list
def get_batch(data):
    i = torch.randint(len(data) - context_length, (1,)).item()
    x = data[i : i + context_length]
    y = data[i + 1 : i + context_length + 1]
    return torch.stack(x, y)


# wrong: round brackets only around the loop in stack
# says: TypeError
# says: square brackets
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack(data[i : i + context_length] for i in starts)
    y = torch.stack(data[i + 1 : i + context_length + 1] for i in starts)
    return x, y


# wrong: stacks onto an empty stack
# says: RuntimeError
# says: empty list
def get_batch(data):
    x = torch.stack([])
    y = torch.stack([])
    return x, y


# right: stack and slices
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# right: fancy indexing
def get_batch(data):
    starts = torch.randint(0, len(data) - context_length, (batch_size, 1))
    places = starts + torch.arange(context_length)
    return data[places], data[places + 1]


# right: Python's random numbers
def get_batch(data):
    import random

    xs, ys = [], []
    for _ in range(batch_size):
        i = random.randrange(len(data) - context_length)
        xs.append(data[i : i + context_length])
        ys.append(data[i + 1 : i + 1 + context_length])
    return torch.stack(xs), torch.stack(ys)


# right: NumPy's random numbers
def get_batch(data):
    starts = np.random.randint(0, len(data) - context_length, size=batch_size)
    rows = torch.stack([data[i : i + context_length + 1] for i in starts])
    return rows[:, :-1], rows[:, 1:]


# right: filled in
def get_batch(data):
    x = torch.zeros((batch_size, context_length), dtype=torch.long)
    y = torch.zeros((batch_size, context_length), dtype=torch.long)
    for row in range(batch_size):
        start = int(torch.randint(high=len(data) - context_length, size=(1,)))
        x[row] = data[start : start + context_length]
        y[row] = data[start + 1 : start + context_length + 1]
    return x, y


# right: never the very last start
def get_batch(data):
    starts = torch.randint(len(data) - context_length - 1, (batch_size,))
    x = torch.stack([data[s : s + context_length] for s in starts.tolist()])
    y = torch.stack([data[s + 1 : s + context_length + 1] for s in starts.tolist()])
    return [x, y]


# right: unfold
def get_batch(data):
    rows = data.unfold(0, context_length + 1, 1)
    rows = rows[torch.randint(len(rows), (batch_size,))]
    return rows[:, :context_length], rows[:, 1:]


# right: every start once
def get_batch(data):
    import random

    possible = range(len(data) - context_length)
    starts = random.choices(possible, k=batch_size)
    x = torch.cat([data[i : i + context_length] for i in starts]).view(batch_size, context_length)
    y = torch.cat([data[i + 1 : i + context_length + 1] for i in starts]).view(batch_size, -1)
    return x, y


# right: all windows, then some of them
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    windows = data.unfold(0, context_length + 1, 1)
    rows = windows[torch.randint(len(windows), (batch_size,), device=data.device)]
    return rows[:, :-1], rows[:, 1:]


# right: a table of places
def get_batch(data):
    starts = torch.randint(len(data) - context_length, (batch_size, 1), device=data.device)
    places = starts + torch.arange(context_length, device=data.device)
    return data[places], data[places + 1]


# right: empty tables, filled row by row
def get_batch(data):
    x = torch.zeros((batch_size, context_length), dtype=data.dtype, device=data.device)
    y = torch.zeros_like(x)
    for row in range(batch_size):
        start = np.random.randint(len(data) - context_length)
        x[row] = data[start : start + context_length]
        y[row] = data[start + 1 : start + 1 + context_length]
    return x, y


# right: pairs of slices, then zip
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    import random
    examples = []
    for start in random.choices(range(len(data) - context_length), k=batch_size):
        piece = data[start:][: context_length + 1]
        examples.append((piece[:-1], piece[1:]))
    x, y = zip(*examples)
    return torch.vstack(x), torch.vstack(y)


# wrong: starts next to each other
# says: only at places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    start = torch.randint(len(data) - context_length - batch_size, (1,)).item()
    x = torch.stack([data[start + i : start + i + context_length] for i in range(batch_size)])
    y = torch.stack([data[start + i + 1 : start + i + context_length + 1] for i in range(batch_size)])
    return x, y


# wrong: always from the first tokens
# says: only at places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in ix])
    return x, y


# wrong: the rows of y in another order
# says: another row of x
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in ix.flip(0)])
    return x, y


# wrong: fills tensors of zeros, which hold numbers with a point
# says: dtype
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.zeros(batch_size, context_length)
    y = torch.zeros(batch_size, context_length)
    for r, i in enumerate(ix):
        x[r] = data[i : i + context_length]
        y[r] = data[i + 1 : i + context_length + 1]
    return x, y


# right: unfold
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    pieces = data.unfold(0, context_length + 1, 1)
    rows = pieces[torch.randint(len(pieces), (batch_size,))]
    return rows[:, :-1], rows[:, 1:]


# right: a bit careful at the end
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    ix = torch.randint(len(data) - context_length - 1, (batch_size,))
    x = torch.stack([data[i : i + context_length] for i in ix])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in ix])
    return x, y


# right: a list of two, without repetition where there are enough
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    possible = len(data) - context_length
    starts = torch.randperm(possible)[:batch_size] if possible >= batch_size else torch.randint(possible, (batch_size,))
    return [torch.stack([data[i + k : i + k + context_length] for i in starts.tolist()]) for k in (0, 1)]


# wrong: randperm, which gives each place once
# says: each place only once
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.randperm(len(data) - context_length)[:batch_size]
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + 1 + context_length] for i in starts])
    return x, y


# wrong: fills tables of zeros, which hold numbers with a decimal point
# says: if it isn't told a dtype
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x = torch.zeros(batch_size, context_length)
    y = torch.zeros(batch_size, context_length)
    starts = torch.randint(len(data) - context_length, (batch_size,))
    for row in range(batch_size):
        start = starts[row]
        x[row] = data[start : start + context_length]
        y[row] = data[start + 1 : start + 1 + context_length]
    return x, y


# wrong: torch.rand gives places with a decimal point
# says: TypeError
# says: has a decimal point
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = torch.rand(batch_size) * (len(data) - context_length)
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: puts the sizes into the line with def as default values, so they stay what they were when the file was loaded
# says: Your first line says =batch_size
def get_batch(data: Tensor, batch_size=batch_size, context_length=context_length) -> tuple[Tensor, Tensor]:
    starts = torch.randint(len(data) - context_length, (batch_size,))
    x = torch.stack([data[s : s + context_length] for s in starts])
    y = torch.stack([data[s + 1 : s + 1 + context_length] for s in starts])
    return x, y


# wrong: takes the tokens at the random places and uses those tokens as the starting places
# says: takes what stands there, and not the places
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    starts = data[torch.randint(len(data) - context_length, (batch_size,))]
    x = torch.stack([data[i : i + context_length] for i in starts])
    y = torch.stack([data[i + 1 : i + context_length + 1] for i in starts])
    return x, y


# wrong: the second name is the same tensor, and += changes it for both, so x is as far on as y
# says: both are names for the same tensor
def get_batch(data: Tensor) -> tuple[Tensor, Tensor]:
    x_starts = torch.randint(len(data) - context_length, (batch_size,))
    y_starts = x_starts
    y_starts += 1
    x = [data[i : i + context_length] for i in x_starts]
    y = [data[i : i + context_length] for i in y_starts]
    return torch.stack(x), torch.stack(y)
