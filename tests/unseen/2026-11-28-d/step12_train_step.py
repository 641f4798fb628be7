# wrong: the five lines of the example with its own SGD, so the given optimizer never moves
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: rounds the loss, as the docstring shows 4.83
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)


# wrong: a step for each row of the batch
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    total = 0
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i : i + 1], y[i : i + 1])
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(x)


# wrong: makes a new tensor of the loss that does not remember how it was made
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    number = loss.item()
    loss = torch.tensor(number, requires_grad=True)
    loss.backward()
    optimizer.step()
    return number


# wrong: the squared distance of the example in place of the model's loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, _ = model(x, y)
    loss = (prediction - y) ** 2
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: no_grad around the forward, as in estimate_loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    with torch.no_grad():
        _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# right: autograd.grad, and the gradients put in by hand in place of the old ones
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    loss = model(x, y)[1]
    weights = [w for group in optimizer.param_groups for w in group["params"]]
    for w, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        w.grad = gradient
    optimizer.step()
    return float(loss)


# right: forward first, old gradients set to None by hand after it, and tolist for the number
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    *_, loss = model(idx=x, targets=y)
    before = loss.detach().clone()
    for w in model.parameters():
        w.grad = None
    torch.autograd.backward([loss])
    optimizer.step()
    return before.tolist()
