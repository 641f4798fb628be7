# wrong: no brackets behind step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step
    return loss.item()

# wrong: a step for each row of the batch
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i : i + 1], y[i : i + 1])
        loss.backward()
        optimizer.step()
    return loss.item()

# wrong: makes an optimizer of its own
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: rounds the loss to two places, as in the example
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)

# wrong: zeroes the gradients after working them out
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    _, loss = model(x, y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()

# wrong: no_grad around the forward pass, taken for zero_grad
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    with torch.no_grad():
        _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: makes the plain number before going backward
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss

# right: hands a closure to the optimizer
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def closure():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return optimizer.step(closure).item()

# right: autograd.grad, and puts the gradients in place by hand
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = [weight for group in optimizer.param_groups for weight in group["params"]]
    _, loss = model(x, y)
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return loss.tolist()
