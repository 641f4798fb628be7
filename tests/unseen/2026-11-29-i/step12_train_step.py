# wrong: Takes a step for every row of the batch, not one for the whole batch.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i : i + 1], y[i : i + 1])
        loss.backward()
        optimizer.step()
    return loss.item()

# wrong: Moves the weights by hand with the learning rate from the top of the file and ignores the optimizer's own.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    with torch.no_grad():
        for weights in model.parameters():
            weights -= learning_rate * weights.grad
    return loss.item()

# wrong: Keeps what backward() returns as the loss, and that's None.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, loss = model(x, y)
    loss = loss.backward()
    optimizer.step()
    return loss.item()

# wrong: Learns from the last position of each row only, copied from generate.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, _ = model(x)
    loss = F.cross_entropy(prediction[:, -1, :], y[:, -1])
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: The brackets after optimizer.step are missing, so it's named and never called.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step
    return loss.item()

# wrong: Shortens the gradients to a size of 0.1, as a tutorial does for large models, so the step is too small.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 0.1)
    optimizer.step()
    return loss.item()

# wrong: Returns the loss times the number of rows, copied from estimate_loss, although it's an average already.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    total = 0.0
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    total += loss.item() * len(x)
    return total

# right: Hands the optimizer a closure that cleans up, guesses and blames, and takes the loss from what step returns.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def guess_and_blame():
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        return loss

    return float(optimizer.step(guess_and_blame))

# right: Gets fresh gradients from torch.autograd.grad and stores them itself, so there is nothing to zero.
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    loss = model(x, y)[-1]
    weights = [w for group in optimizer.param_groups for w in group["params"]]
    for w, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        w.grad = gradient
    optimizer.step()
    return loss.tolist()
