# wrong: a comma in 0.9, so int gets two things
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0,9 * len(data))
    return data[:n], data[n:]

# wrong: slice as a method, as in JavaScript
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data.slice(0, n)
    val_data = data.slice(n)
    return train_data, val_data

# wrong: counts from 1, so the first token is lost and the cut moves on
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[1:n + 1]
    val_data = data[n + 1:]
    return train_data, val_data

# wrong: makes 0.9 whole before it multiplies, so the cut is at 0
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    train_data = data[:n]
    val_data = data[n:]
    return train_data, val_data

# wrong: shuffles the tokens first, as in the video about houses
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    order = torch.randperm(len(data))
    shuffled = data[order]
    n = int(0.9 * len(data))
    return shuffled[:n], shuffled[n:]

# wrong: each tenth token is for validation, the others are for training
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data), device=data.device)
    train_data = data[places % 10 != 9]
    val_data = data[places % 10 == 9]
    return train_data, val_data

# wrong: the validation data are the last n, so nearly all of the data
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[:n]
    val_data = data[-n:]
    return train_data, val_data

# right: tensor_split at one place
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    cut = len(data) * 9 // 10
    return torch.tensor_split(data, (cut,))

# right: the size of the last tenth, and a filter of true and false
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    last = math.ceil(len(data) / 10)
    is_train = torch.ones(len(data), dtype=torch.bool, device=data.device)
    if last:
        is_train[-last:] = False
    return data[is_train], data[~is_train]
