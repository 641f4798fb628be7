# wrong: gives the loss to step, which takes it for a function
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step(loss)
    return loss.item()

# wrong: makes a plain number of the loss before it goes backward
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss

# wrong: makes an optimizer of its own, as in the video
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    logits, loss = model(x, y)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: trains on the batch many times in one step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for i in range(100):
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()

# wrong: zero_grad and step without brackets, so neither is called
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad
    _, loss = model(x, y)
    loss.backward()
    optimizer.step
    return loss.item()

# wrong: zeroes the gradients between backward and step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    _, loss = model(x, y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()

# wrong: rounds the loss to two places, as in the example
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)

# right: the optimizer calls a closure and hands its loss on
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def closure():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return float(optimizer.step(closure))

# right: asks autograd for the gradients and lays them down by hand
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = list(model.parameters())
    loss = model(x, y)[-1]
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient.clone()
    optimizer.step()
    return loss.tolist()
