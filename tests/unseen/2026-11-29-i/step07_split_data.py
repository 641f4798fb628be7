# wrong: Cuts the data into ten chunks, but chunk rounds their size up, so the last one is too small when the length isn't a multiple of 10.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    parts = torch.chunk(data, 10)
    train_data = torch.cat(parts[:-1])
    val_data = parts[-1]
    return train_data, val_data

# wrong: The bracket of int closes too early: int(0.9) is 0, so the training data is empty.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    return data[:n], data[n:]

# wrong: Compares the tokens themselves with the place of the cut, not their positions.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    cut = int(len(data) * 0.9)
    return data[data < cut], data[data >= cut]

# wrong: Cuts the validation part from the training part, behind its end, so it's empty.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = train_data[n:]
    return train_data, val_data

# wrong: Puts a minus before the cut, which counts the 90% from the end, so training gets 10% and validation 90%.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    return data[:-n], data[-n:]

# wrong: Gives torch.split the shares 0.9 and 0.1, but it wants whole lengths.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = torch.split(data, [0.9, 0.1])
    return train_data, val_data

# wrong: Divides with // before multiplying, so the rounding is multiplied by 9 and up to 8 tokens too few go to training.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    tenth = len(data) // 10
    n = tenth * 9
    return data[:n], data[n:]

# right: Gives torch.split the two lengths, which it turns into a tuple of two tensors.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    total = data.numel()
    n = total * 9 // 10
    return tuple(data.split([n, total - n]))

# right: Numbers the positions and picks both parts with masks that say which positions are in front of the cut.
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    position = torch.arange(len(data), device=data.device)
    front = position < math.floor(len(data) * 0.9)
    return data[front], data[~front]
