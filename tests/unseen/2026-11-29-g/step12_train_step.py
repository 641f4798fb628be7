# wrong: zero_grad without brackets is never called
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad
    _, loss = model(x, y)
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

# wrong: rounds the loss to two places, as the docstring shows it
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)

# wrong: a training step for each row of the batch
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    total = 0
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i : i + 1], y[i : i + 1])
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(x)

# wrong: hands the model the targets first
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(y, x)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: makes a plain number of the loss too early
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss

# wrong: with torch.no_grad(), copied from estimate_loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    with torch.no_grad():
        _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# right: asks for the gradients with torch.autograd.grad and puts them in place of the old ones
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    loss = model(x, y)[1]
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return loss.tolist()

# right: hands the optimizer a function that does the first three moves
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def guess_compare_blame():
        optimizer.zero_grad(set_to_none=False)
        prediction, loss = model(x, y)
        loss.backward()
        return loss

    return optimizer.step(guess_compare_blame).item()
