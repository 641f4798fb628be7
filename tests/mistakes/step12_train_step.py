# wrong: weight decay by hand
# says: 0.01
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss + 0.01 * sum((p**2).sum() for p in model.parameters())
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: twice the loss
# says: loss * 2
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    (loss * 2).backward()
    optimizer.step()
    return loss.item()


# wrong: sets a learning rate of its own
# says: yourself
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.param_groups[0]["lr"] = 0.3
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: goes on until the loss is small
# says: loss > 1
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    loss = torch.tensor(9.0)
    while loss > 1:
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()


# wrong: clips the gradients
# says: clip_grad_norm_
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 0.1)
    optimizer.step()
    return loss.item()


# wrong: seven rounds for a batch
# says: range(7)
def train_step(model, optimizer, x: Tensor, y: Tensor) -> float:
    for epoch in range(7):
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()


# wrong: gives nothing back
# says: nothing (None)
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()


# wrong: returns the tensor, and with it the graph
# says: tensor
# says: item()
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss


# wrong: never zeroes the gradients
# says: still there
# says: zero_grad
def train_step(model, optimizer, x, y):
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: zero_grad without its brackets
# says: still there
# says: zero_grad
def train_step(model, optimizer, x, y):
    optimizer.zero_grad
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: no backward
# says: backward
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    optimizer.step()
    return loss.item()


# wrong: no step
# says: optimizer never took its step
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    return loss.item()


# wrong: step without its brackets
# says: optimizer never took its step
# says: brackets
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step
    return loss.item()


# wrong: zeroed between backward and step
# says: zero_grad
# says: between
def train_step(model, optimizer, x, y):
    _, loss = model(x, y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()


# wrong: the step before backward
# says: before
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    optimizer.step()
    loss.backward()
    return loss.item()


# wrong: x and y swapped
# says: x and y are swapped
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(y, x)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: no targets
# says: AttributeError
# says: loss is nothing (None)
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: the two results not taken apart
# says: AttributeError
# says: loss is a tuple
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: backward on the plain number
# says: AttributeError
# says: loss is a number
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss.item()
    loss.backward()
    optimizer.step()
    return loss


# wrong: backward on the prediction
# says: RuntimeError
# says: single number
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    prediction, loss = model(x, y)
    prediction.backward()
    optimizer.step()
    return loss.item()


# wrong: uphill
# says: wrong direction
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    (-loss).backward()
    optimizer.step()
    return loss.item()


# wrong: two steps at once
# says: more than one step
def train_step(model, optimizer, x, y):
    for _ in range(2):
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()


# wrong: the step twice
# says: called 2 times
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()


# wrong: backward twice
# says: RuntimeError
# says: backward
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: no gradients at all
# says: RuntimeError
# says: no_grad
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    with torch.no_grad():
        _, loss = model(x, y)
        loss.backward()
    optimizer.step()
    return loss.item()


# wrong: a number from the prediction instead of the loss
# says: the loss of this batch
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    prediction, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return prediction.mean().item()


# wrong: the loss after the step
# says: before the step
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    _, loss = model(x, y)
    return loss.item()


# wrong: the loss rounded to a whole number
# says: a whole number
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return int(loss)


# wrong: a model of its own
# says: weights as they were
def train_step(model, optimizer, x, y):
    model = BigramLanguageModel(5)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: a batch of its own
# says: x and y
def train_step(model, optimizer, x, y):
    x, y = x.flip(0, 1), y
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: the whole loop from the guide
# says: more than one step
def train_step(model, optimizer, x, y):
    for step in range(3):
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        optimizer.step()
    return loss.item()


# wrong: rounds the loss
# says: rounded
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)


# wrong: makes an optimizer of its own
# says: optimizer that you're given
def train_step(model, optimizer, x, y):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: return before the step
# says: never took its step
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    return loss.item()
    optimizer.step()


# wrong: hands the loss to step
# says: needs nothing there
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step(loss)
    return loss.item()


# wrong: shifts once more, though y is shifted already
# says: shifted already
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x[:, :-1].contiguous(), y[:, 1:].contiguous())
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: backward of the optimizer
# says: AttributeError
# says: belongs to the loss
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    optimizer.backward()
    optimizer.step()
    return loss.item()


# wrong: an optimizer as in the example of the guide
# says: TypeError
# says: the one that you're given
def train_step(model, optimizer, x, y):
    optimizer = torch.optim.SGD([model], lr=0.1)
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# right: as in the guide
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.item()


# right: zeroed after the step
def train_step(model, optimizer, x, y):
    prediction, loss = model(x, y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return float(loss)


# right: zeroed just before backward
def train_step(model, optimizer, x, y):
    loss = model.forward(x, y)[1]
    optimizer.zero_grad(set_to_none=False)
    loss.backward()
    optimizer.step()
    return loss.detach().item()


# right: zeroed through the model
def train_step(model, optimizer, x, y):
    model.zero_grad()
    model.train()
    _, loss = model(idx=x, targets=y)
    value = loss.item()
    loss.backward()
    optimizer.step()
    return value


# right: the gradient by autograd.grad
def train_step(model, optimizer, x, y):
    _, loss = model(x, y)
    parameters = list(model.parameters())
    for parameter, gradient in zip(parameters, torch.autograd.grad(loss, parameters)):
        parameter.grad = gradient
    optimizer.step()
    return loss.tolist()


# right: a closure
def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()


# right: a number of NumPy
def train_step(model, optimizer, x, y):
    for parameter in model.parameters():
        parameter.grad = None
    _, loss = model(x, y)
    loss.backward()
    optimizer.step()
    return loss.detach().numpy().item()


# right: a closure, and step gives the loss back
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def closure():
        optimizer.zero_grad()
        _, loss = model(x, y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()


# right: takes the gradients directly
def train_step(model, optimizer, x, y):
    *_, loss = model(x, y)
    weights = list(model.parameters())
    for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
        weight.grad = gradient
    optimizer.step()
    return float(loss)


# right: zeroes after the forward pass, by hand
def train_step(model, optimizer, x, y):
    loss = model(x, y)[1]
    number = loss.detach().tolist()
    for weight in model.parameters():
        weight.grad = None
    loss.backward()
    optimizer.step()
    return number


# right: zeroes before and after
def train_step(model, optimizer, x, y):
    model.train()
    model.zero_grad(set_to_none=False)
    with torch.enable_grad():
        prediction, loss = model.forward(x, targets=y)
        loss.mean().backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.cpu().detach().numpy().item()


# wrong: loss divided by rows
# says: number of rows
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss = loss / len(x)
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: trains on the first row
# says: first row alone
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x[0:1], y[0:1])
    loss.backward()
    optimizer.step()
    return loss.item()


# wrong: row by row
# says: one for each row
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    for i in range(len(x)):
        optimizer.zero_grad()
        _, loss = model(x[i:i+1], y[i:i+1])
        loss.backward()
        optimizer.step()
    return loss.item()


# wrong: updates by hand with the global learning rate
# says: lr=0.1
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= learning_rate * p.grad
    return loss.item()


# right: closure
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    def closure():
        optimizer.zero_grad()
        loss = model(x, y)[1]
        loss.backward()
        return loss
    return optimizer.step(closure).item()


# right: autograd.grad
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    loss = model(x, y)[1]
    parameters = list(model.parameters())
    for p, g in zip(parameters, torch.autograd.grad(loss, parameters)):
        p.grad = g
    optimizer.step()
    return loss.detach().item()


# right: row by row, gradients added
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    total = 0.0
    for row in range(len(x)):
        loss = model(x[row : row + 1], y[row : row + 1])[1] / len(x)
        loss.backward()
        total += loss.item()
    optimizer.step()
    return total


# wrong: makes a new tensor of the loss that does not remember how it was made
# says: that's cut off
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    _, loss = model(x, y)
    number = loss.item()
    loss = torch.tensor(number, requires_grad=True)
    loss.backward()
    optimizer.step()
    return number


# wrong: the squared distance of the example in place of the model's loss
# says: The model works the loss out by itself
def train_step(model: BigramLanguageModel, optimizer: torch.optim.Optimizer, x: Tensor, y: Tensor) -> float:
    optimizer.zero_grad()
    prediction, _ = model(x, y)
    loss = (prediction - y) ** 2
    loss.backward()
    optimizer.step()
    return loss.item()
