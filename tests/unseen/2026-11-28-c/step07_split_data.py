# wrong: int(0.9) times the length, which is 0
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    return data[:n], data[n:]


# wrong: the second slice counts from the end, but stands on the wrong side of the colon
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[:-n]
    return train_data, val_data


# wrong: cuts the training part off, then cuts the rest at the same place again
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    data = data[n:]
    val_data = data[n:]
    return train_data, val_data


# wrong: every tenth token is for validation
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    val = torch.arange(len(data), device=data.device) % 10 == 9
    return data[~val], data[val]


# wrong: nine of ten chunks, whose size is rounded up, so it is right for multiples of ten only
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    parts = data.chunk(10)
    return torch.cat(parts[:9]), parts[9]


# wrong: both slices in one pair of brackets
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data, val_data = data[:n, n:]
    return train_data, val_data


# wrong: "and" between the two results
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[:n]
    val_data = data[n:]
    return train_data and val_data


# right: two masks
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data), device=data.device)
    n = len(data) * 9 // 10
    return data[places < n], torch.masked_select(data, places >= n)


# right: counts the last tenth from the end
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    hidden = math.ceil(len(data) / 10)
    train_data, val_data = data.split([len(data) - hidden, hidden])
    return train_data, val_data
