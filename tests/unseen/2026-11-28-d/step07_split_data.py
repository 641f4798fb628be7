# wrong: 0.9 times the data itself and not its length (ValueError)
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * data)
    return data[:n], data[n:]


# wrong: size() is a shape, not a number (TypeError)
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(data.size() * 0.9)
    train_data = data[:n]
    val_data = data[n:]
    return train_data, val_data


# wrong: a comma in the slice and not a colon (IndexError)
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[0, n]
    val_data = data[n, len(data)]
    return train_data, val_data


# wrong: picks by the value of the tokens and not by their place (the example works)
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[data < n]
    val_data = data[data >= n]
    return train_data, val_data


# wrong: // 10 first and then * 9, so the rest is lost (the example works)
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = len(data) // 10 * 9
    return data[:n], data[n:]


# wrong: [:-n] for the last part, which is the beginning without the last n
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[:n]
    val_data = data[:-n]
    return train_data, val_data


# wrong: cuts the validation part out of the training part, where nothing is left
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    data = data[:n]
    val_data = data[n:]
    return data, val_data


# right: tensor_split at one place
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    return torch.tensor_split(data, (9 * len(data) // 10,))


# right: a mask by the places, in whole numbers
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data), device=data.device)
    early = 10 * places < 9 * len(data)
    return data[early], data[~early]
