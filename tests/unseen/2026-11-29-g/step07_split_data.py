# wrong: int closes too early, and int(0.9) is 0
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    return data[:n], data[n:]

# wrong: counts the cut from the end for the second part
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[-n:]
    return train_data, val_data

# wrong: hands torch.split fractions instead of lengths
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = torch.split(data, [0.9, 0.1])
    return train_data, val_data

# wrong: every tenth token for validation
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    is_val = torch.arange(len(data)) % 10 == 9
    return data[~is_val.to(data.device)], data[is_val.to(data.device)]

# wrong: 0,9 with a comma
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0,9 * len(data))
    return data[:n], data[n:]

# wrong: returns "both" with the word and
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[:n]
    val_data = data[n:]
    return train_data and val_data

# wrong: ten pieces, and the first nine are never glued together
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    pieces = torch.chunk(data, 10)
    train_data = pieces[:-1]
    val_data = pieces[-1]
    return train_data, val_data

# right: torch.tensor_split with the place of the cut, in whole numbers
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    cut = len(data) * 9 // 10
    return torch.tensor_split(data, [cut])

# right: asks of each place on which side of the cut it is
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(data.numel(), device=data.device)
    first = places < int(data.numel() * 0.9)
    return data[first], data[torch.logical_not(first)]
