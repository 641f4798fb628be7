# wrong: rounds the loss to two places, as in the docstring
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)


# wrong: nudges by hand as well, after the optimizer has done it
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        for w in model.parameters():
            w -= learning_rate * w.grad
    return loss.item()


# wrong: makes an optimizer of its own
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: shifts by one again, though y is shifted already
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x[:, :-1].contiguous(), y[:, 1:].contiguous())
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: a step for each row of the batch (no difference when there is one row)
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    total = 0.0
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i : i + 1], y[i : i + 1])
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(x)


# wrong: gives the loss to optimizer.step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step(loss)
    return loss.item()


# wrong: makes the loss a plain number before going backward
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss


# right: a closure for the optimizer
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def closure():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return optimizer.step(closure).item()


# right: the gradients from torch.autograd.grad, put into place by hand
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = list(model.parameters())
    loss = model(x, y)[-1]
    for w, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        w.grad = gradient
    optimizer.step()
    return loss.detach().tolist()
