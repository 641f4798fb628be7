# wrong: round with 0 digits still gives a float
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = round(0.9 * len(data), 0)
    return data[:n], data[n:]


# wrong: int around 0.9 only, so n is 0
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9) * len(data)
    return data[:n], data[n:]


# wrong: starts the second part one too late
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train_data = data[0:n]
    val_data = data[n + 1 :]
    return train_data, val_data


# wrong: cuts the validation part out of the training part
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    data = data[:n]
    val_data = data[n:]
    return data, val_data


# wrong: the last n in place of from n on
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    return data[:n], data[-n:]


# wrong: takes 90 for 90 percent
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data = data[:90]
    val_data = data[90:]
    return train_data, val_data


# wrong: 0.9 times the tensor, not its length
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * data)
    return data[:n], data[n:]


# wrong: shape is no number
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(data.shape * 0.9)
    return data[:n], data[n:]


# wrong: validation first, out of the first tenth
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.1 * len(data))
    val_data = data[:n]
    train_data = data[n:]
    return train_data, val_data


# wrong: shuffles first, as in a course on pictures
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    order = torch.randperm(len(data))
    data = data[order]
    n = int(0.9 * len(data))
    return data[:n], data[n:]


# wrong: every tenth token for validation
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data))
    val_data = data[places % 10 == 9]
    train_data = data[places % 10 != 9]
    return train_data, val_data


# wrong: gives back lists
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data = []
    val_data = []
    n = int(0.9 * len(data))
    for i in range(len(data)):
        if i < n:
            train_data.append(data[i])
        else:
            val_data.append(data[i])
    return train_data, val_data


# wrong: ten chunks, the first nine stay apart
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    chunks = torch.chunk(data, 10)
    return chunks[:9], chunks[9]


# wrong: nine chunks glued with +
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    tenth = len(data) // 10
    train_data = data[:tenth]
    for i in range(1, 9):
        train_data = train_data + data[i * tenth : (i + 1) * tenth]
    return train_data, data[9 * tenth :]


# wrong: the two slices are swapped
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[n:]
    val_data = data[:n]
    return train_data, val_data


# wrong: wants a length of the tensor as a method
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(data.length() * 0.9)
    return data[:n], data[n:]


# wrong: leaves the last token out with -1
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    return data[:n], data[n:-1]


# wrong: divides by 0.9
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) / 0.9)
    return data[:n], data[n:]


# right: tensor_split at the cut
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    return torch.tensor_split(data, [len(data) * 9 // 10])


# right: by the truth of where each stands
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = math.floor(0.9 * data.numel())
    early = torch.arange(data.numel(), device=data.device) < n
    return data[early], data[~early]


# right: counted from the end, with narrow
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    size = data.size(0)
    last = size - int(size * 0.9)
    return data.narrow(0, 0, size - last), data.narrow(0, size - last, last)
