# wrong: one token falls between the two parts
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[n + 1 :]
    return train_data, val_data

# wrong: a minus in the second slice, so it takes the last 90%
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[-n:]
    return train_data, val_data

# wrong: int around the 0.9 only
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    return data[:n], data[n:]

# wrong: nine times a rounded tenth, right for round lengths only
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    tenth = len(data) // 10
    train_data = data[: tenth * 9]
    val_data = data[tenth * 9 :]
    return train_data, val_data

# wrong: two lines with return
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[:n]
    val_data = data[n:]
    return train_data
    return val_data

# wrong: torch.split with the shares
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = torch.split(data, [0.9, 0.1])
    return train_data, val_data

# wrong: gives both back with and
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[n:]
    return train_data and val_data

# right: a mask of the places below 90%
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data), device=data.device)
    in_training = places < len(data) * 9 // 10
    return data[in_training], data[~in_training]

# right: narrow, with whole numbers only
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    total = data.size(0)
    val_length = -(-total // 10)
    return data.narrow(0, 0, total - val_length), data.narrow(0, total - val_length, val_length)
