# wrong: zero_grad without brackets, so nothing is thrown away
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: throws the gradients away just before the nudge
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    _, loss = model(x, y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()

# wrong: makes a plain number of the loss too early (a float has no backward)
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss

# wrong: takes the first of the two things for the loss (backward wants a single number)
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    loss, _ = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.mean().item()

# wrong: makes an AdamW of its own and does not use the optimizer that it got
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: returns the loss after the step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    _, loss = model(x, y)
    return loss.item()

# wrong: moves the weights by hand, and then the optimizer moves them again
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    with torch.no_grad():
        for weight in model.parameters():
            weight -= learning_rate * weight.grad
    optimizer.step()
    return loss.item()

# right: a closure, which the optimizer calls itself
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def guess_compare_blame():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return float(optimizer.step(guess_compare_blame))

# right: the gradients from autograd.grad, put into place by hand
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = list(model.parameters())
    prediction, loss = model(x, y)
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return loss.detach().cpu().tolist()
