# wrong: torch.chunk in two
# says: chunk
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = torch.chunk(data, 2)
    return train_data, val_data


# wrong: three parts, as for a test set
# says: in neither part
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n1 = int(0.8 * len(data))
    n2 = int(0.9 * len(data))
    return data[:n1], data[n2:]


# wrong: the second part begins 8 numbers earlier
# says: 8 are in both
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    return data[:n], data[n - 8 :]


# wrong: forgets to return
# says: nothing (None)
def split_data(data):
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[n:]


# wrong: swapped
# says: wrong way round
def split_data(data):
    n = int(0.9 * len(data))
    return data[n:], data[:n]


# wrong: 10% for training
# says: at 0.1 times
def split_data(data):
    n = int(0.1 * len(data))
    return data[:n], data[n:]


# wrong: the last 90% for training
# says: last 90%
def split_data(data):
    n = int(0.1 * len(data))
    return data[n:], data[:n]


# wrong: half and half
# says: first 90%
def split_data(data):
    n = len(data) // 2
    return data[:n], data[n:]


# wrong: one lost between the parts
# says: in neither part
def split_data(data):
    n = int(0.9 * len(data))
    return data[:n], data[n + 1 :]


# wrong: the last one lost
# says: in neither part
# says: 49
def split_data(data):
    n = int(0.9 * len(data))
    return data[:n], data[n:-1]


# wrong: the first one lost
# says: begins too late
def split_data(data):
    n = int(0.9 * len(data))
    return data[1:n], data[n:]


# wrong: one number in both parts
# says: in both parts
def split_data(data):
    n = int(0.9 * len(data))
    return data[: n + 1], data[n:]


# wrong: everything for training
# says: in both parts
def split_data(data):
    n = int(0.9 * len(data))
    return data, data[n:]


# wrong: right for 50 numbers only
# says: 87
# says: 0.9 times the length of data
def split_data(data):
    return data[:45], data[45:]


# wrong: only the training part
# says: two things
def split_data(data):
    return data[: int(0.9 * len(data))]


# wrong: the sizes instead of the parts
# says: a whole number
def split_data(data):
    n = int(0.9 * len(data))
    return n, len(data) - n


# wrong: a float as the end of a slice
# says: TypeError
# says: n is the number 45.0
# says: whole number
def split_data(data):
    n = 0.9 * len(data)
    return data[:n], data[n:]


# wrong: shuffled before
# says: order
# says: shuffle
def split_data(data):
    data = data[torch.randperm(len(data))]
    n = int(0.9 * len(data))
    return data[:n], data[n:]


# wrong: a comma where a colon belongs
# says: IndexError
# says: colon
def split_data(data):
    n = int(0.9 * len(data))
    return data[0, n], data[n, -1]


# wrong: one element each
# says: a single number
def split_data(data):
    n = int(0.9 * len(data))
    return data[n], data[-1]


# wrong: lists
# says: a list
def split_data(data):
    n = int(0.9 * len(data))
    return data[:n].tolist(), data[n:].tolist()


# wrong: every tenth for validation
# says: every tenth
def split_data(data):
    keep = torch.arange(len(data)) % 10 != 9
    return data[keep], data[~keep]


# wrong: len without its argument
# says: TypeError
def split_data(data):
    n = int(0.9 * len())
    return data[:n], data[n:]


# wrong: int of 0.9 alone is 0
# says: Multiply with the length first
def split_data(data):
    n = int(0.9) * len(data)
    return data[:n], data[n:]


# wrong: cuts the rest from the part that was cut off already
# says: the next cut is made in it
def split_data(data):
    n = int(0.9 * len(data))
    data = data[:n]
    val_data = data[n:]
    return data, val_data


# wrong: two returns, the second is never reached
# says: two things
def split_data(data):
    n = int(0.9 * len(data))
    return data[:n]
    return data[n:]


# wrong: cuts by what the tokens are, not where they stand (right for 0, 1, 2, ...)
# says: by how large a number is
def split_data(data):
    n = int(len(data) * 0.9)
    train_data = data[data < n]
    val_data = data[data >= n]
    return train_data, val_data


# wrong: a split by chance, and no tensors
# says: Slice the tensor
def split_data(data):
    from torch.utils.data import random_split

    train_data, val_data = random_split(data, [0.9, 0.1])
    return train_data, val_data


# wrong: multiplies the tensor itself (RuntimeError or ValueError, by the PyTorch version)
# says: look up len()
def split_data(data: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    n = int(0.9 * data)
    return data[:n], data[n:]


# wrong: round with 0 places is still a float (TypeError: slice indices must be integers)
# says: n is the number 45.0
def split_data(data):
    n = round(len(data) * 0.9, 0)
    return data[:n], data[n:]


# wrong: ten pieces, but they are equally long only when 10 fits (right for 50, not for 87)
# says: 0.9 times the length
def split_data(data):
    parts = torch.chunk(data, 10)
    return torch.cat(parts[:9]), parts[9]


# wrong: divides first and so rounds too early (right for 50, not for 87)
# says: 0.9 times the length
def split_data(data):
    n = len(data) // 10 * 9
    return data[:n], data[n:]


# right: int
def split_data(data):
    n = int(0.9 * len(data))
    return data[:n], data[n:]


# right: whole numbers only
def split_data(data):
    n = len(data) * 9 // 10
    train_data, val_data = data[:n], data[n:]
    return train_data, val_data


# right: rounded
def split_data(data):
    n = round(len(data) * 0.9)
    return (data[:n], data[n:])


# right: rounded up
def split_data(data):
    n = math.ceil(len(data) * 0.9)
    return data[0:n], data[n : len(data)]


# right: split of torch, as a list
def split_data(data):
    n = int(data.shape[0] * 0.9)
    return torch.split(data, [n, len(data) - n])


# right: from the end
def split_data(data):
    val_size = len(data) // 10
    return data[:-val_size], data[-val_size:]


# right: a list of two
def split_data(data):
    cut = int(len(data) - len(data) / 10)
    return [data[:cut], data[cut:]]


# right: cut at one place
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    return torch.tensor_split(data, [int(0.9 * len(data))])


# right: narrow
def split_data(data):
    n = len(data) * 9 // 10
    return data.narrow(0, 0, n), data.narrow(0, n, len(data) - n)


# right: chosen by their places
def split_data(data):
    places = torch.arange(len(data), device=data.device)
    is_train = places < int(0.9 * len(data))
    return data[is_train], data[~is_train]


# right: counts the last tenth
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n_val = len(data) // 10
    n_train = len(data) - n_val
    train_data, val_data = data.split([n_train, n_val])
    return train_data, val_data


# wrong: validation is the last 10% of train
# says: cut from the training part
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = train_data[int(0.9 * len(train_data)):]
    return train_data, val_data


# wrong: cuts one too late
# says: place 46
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data)) + 1
    return data[:n], data[n:]


# wrong: percent with integers, too early
# says: rounded down
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = len(data) // 100 * 90
    return data[:n], data[n:]


# right: tensor_split
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    return data.tensor_split([len(data) * 9 // 10])


# right: narrow
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = math.floor(data.numel() * 0.9)
    return data.narrow(0, 0, n), data.narrow(0, n, len(data) - n)


# right: mask
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    first = torch.arange(len(data), device=data.device) < int(0.9 * len(data))
    return data[first], data[~first]


# wrong: takes 90 for 90 percent
# says: 0.9 times the length of data
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data = data[:90]
    val_data = data[90:]
    return train_data, val_data


# wrong: nine chunks glued with +
# says: adds the numbers
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    tenth = len(data) // 10
    train_data = data[:tenth]
    for i in range(1, 9):
        train_data = train_data + data[i * tenth : (i + 1) * tenth]
    return train_data, data[9 * tenth :]


# wrong: the two slices are swapped
# says: your return has the right order
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[n:]
    val_data = data[:n]
    return train_data, val_data
