# wrong: rounds the loss to two places, as the example in the docstring has two
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)

# wrong: hands x and y over in the wrong order, so the model learns to guess the character before
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, loss = model(y, x)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: copied the line that makes an optimizer from the console, so the one it was given is never used
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: no brackets after zero_grad, so it is never called and the gradients add up
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: nudges the weights by hand as in the text on SGD, and then the optimizer nudges them once more
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    with torch.no_grad():
        for weight in model.parameters():
            weight -= learning_rate * weight.grad
    optimizer.step()
    return loss.item()

# wrong: takes the two results of the model in the wrong order, so it goes backward from the prediction
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    loss, _ = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: takes a step after each row, so one batch makes several steps and the later rows meet a changed model
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    total = 0.0
    for row in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[row : row + 1], y[row : row + 1])
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(x)

# right: puts three of the moves into a function inside and lets the optimizer call it before it steps
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def look():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return float(optimizer.step(look))

# right: works out the gradients with autograd.grad and puts them in place of the old ones itself
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = [weight for group in optimizer.param_groups for weight in group["params"]]
    loss = model(x, y)[-1]
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return loss.detach().cpu().numpy().item()
