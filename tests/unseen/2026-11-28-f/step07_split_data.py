# wrong: starts the second part at n + 1, so one token is lost
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[n + 1:]
    return train_data, val_data

# wrong: data[:-n] for the second part, which is the beginning again
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[:-n]
    return train_data, val_data

# wrong: // 1 still leaves a float
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = len(data) * 0.9 // 1
    return data[:n], data[n:]

# wrong: int() around the 0.9 only, so the cut is at 0
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    train_data = data[:n]
    val_data = data[n:]
    return train_data, val_data

# wrong: the first 10% for validation, the rest for training
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.1)
    val_data = data[:n]
    train_data = data[n:]
    return train_data, val_data

# wrong: ten chunks, and the first nine stay a tuple of tensors
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    chunks = torch.chunk(data, 10)
    train_data = chunks[:9]
    val_data = chunks[9]
    return train_data, val_data

# wrong: gives torch.split shares instead of lengths
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = torch.split(data, [0.9, 0.1])
    return train_data, val_data

# right: Tensor.split with both lengths, in whole numbers
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    first = len(data) * 9 // 10
    return data.split([first, len(data) - first])

# right: a mask of True and False for each place
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    count = torch.arange(1, len(data) + 1, device=data.device)
    early = count * 10 <= len(data) * 9
    return data[early], data[~early]
