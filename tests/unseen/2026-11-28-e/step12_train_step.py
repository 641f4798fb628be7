# wrong: forgets to zero the gradients
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: zeroes the gradients between backward and step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    _, loss = model(x, y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()

# wrong: the step comes before backward
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    optimizer.step()
    loss.backward()
    return loss.item()

# wrong: gives back the tensor
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss

# wrong: gives back the loss after the step
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    _, loss = model(x, y)
    return loss.item()

# wrong: step without brackets
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step
    return loss.item()

# wrong: zero_grad without brackets
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: takes the prediction for the loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    loss, _ = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: does not take the pair apart
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: makes the loss a plain number too soon
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss

# wrong: the model does not get the targets
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, loss = model(x)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: its own cross-entropy, without the long table
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, _ = model(x)
    loss = F.cross_entropy(prediction, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: x and y the wrong way round
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(y, x)
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

# wrong: a string in place of the number
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return f"{loss.item():.2f}"

# wrong: nudges the weights itself, with the learning rate from the top of the file
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    with torch.no_grad():
        for weight in model.parameters():
            weight -= learning_rate * weight.grad
    return loss.item()

# wrong: a whole loop of steps, and the last loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for step in range(10):
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()

# wrong: forward with no_grad
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    with torch.no_grad():
        _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# wrong: uphill, and the loss with a minus
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = -loss
    loss.backward()
    optimizer.step()
    return loss.item()

# right: the gradients from torch.autograd.grad, put in place of the old ones
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    weights = list(model.parameters())
    _, loss = model(x, y)
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return loss.item()

# right: the step gets a function that works out the loss
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def guess_and_blame():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss

    return optimizer.step(guess_and_blame).item()

# right: zero by hand, and the loss worked out again from the prediction
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for group in optimizer.param_groups:
        for weight in group["params"]:
            weight.grad = None
    prediction, _ = model(x)
    surprise = -F.log_softmax(prediction, dim=-1).gather(2, y.unsqueeze(2))
    loss = surprise.mean()
    torch.autograd.backward(loss)
    number = loss.tolist()
    optimizer.step()
    return number

# right: the model zeroes its gradients, after forward
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    loss = model(x, targets=y)[-1]
    before = loss.detach().cpu().numpy().item()
    model.zero_grad()
    loss.backward()
    optimizer.step()
    return before
