# wrong: cuts into pieces of 10% each and expects two of them, but ten come back
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    train_data, val_data = data.split(int(0.1 * len(data)))
    return train_data, val_data

# wrong: takes 90% for the number 90, so the cut is always after 90 tokens
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = 90
    return data[:n], data[n:]

# wrong: cuts into ten chunks and puts nine together, but chunk rounds their size up, so it is only right when ten goes into the length
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    chunks = torch.chunk(data, 10)
    return torch.cat(chunks[:9]), torch.cat(chunks[9:])

# wrong: compares the tokens themselves with the place of the cut, as in the example both are the same
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(0.9 * len(data))
    train_data = data[data < n]
    val_data = data[data >= n]
    return train_data, val_data

# wrong: a minus for "from the end" in front of the same n, so the validation data is the last 90%
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    n = int(len(data) * 0.9)
    train = data[:n]
    val = data[-n:]
    return train, val

# wrong: the bracket of int closes too early, so int(0.9) is 0 and all of the data is validation data
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    cut = int(0.9) * len(data)
    return data[:cut], data[cut:]

# wrong: uses random_split from PyTorch, which shuffles the tokens and gives no tensors
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    from torch.utils.data import random_split

    train_data, val_data = random_split(data, [0.9, 0.1])
    return train_data, val_data

# right: numbers the places and picks each part with a mask of places
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    places = torch.arange(len(data), device=data.device)
    late = places >= len(data) * 9 // 10
    return data[~late], data[late]

# right: lets torch.split cut at two given lengths
def split_data(data: Tensor) -> tuple[Tensor, Tensor]:
    held_out = math.ceil(len(data) / 10)
    return torch.split(data, [len(data) - held_out, held_out])
