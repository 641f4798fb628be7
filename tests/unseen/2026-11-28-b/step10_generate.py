# wrong: takes the last row of the batch for the last position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[-1]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: pushes the token onto the tensor
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx.push(next_token)
    return idx

# wrong: multiplies each probability by a random number and takes the largest
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        dice = torch.rand_like(probabilities)
        next_token = torch.argmax(probabilities * dice, dim=-1, keepdim=True)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: draws all the new tokens at once from the first prediction
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    next_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, next_tokens), dim=1)

# wrong: puts the new token in front, where the next round does not look
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx

# wrong: stops when the whole is max_new_tokens long
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: sigmoid in place of softmax
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx)
        logits = logits[:, -1, :]
        probs = torch.sigmoid(logits)  # between 0 and 1
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx

# right: adds the probabilities up and looks where a random number falls
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        running = F.softmax(prediction[:, -1, :], dim=-1).cumsum(dim=-1)
        ball = torch.rand(len(idx), 1, device=idx.device) * running[:, -1:]
        next_token = (running <= ball).sum(dim=1, keepdim=True).clamp(max=running.shape[1] - 1)
        idx = torch.hstack([idx, next_token])
    return idx

# right: a race of exponential times, in a table made beforehand
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    result = torch.zeros((batch, context + max_new_tokens), dtype=idx.dtype, device=idx.device)
    result[:, :context] = idx
    for place in range(context, context + max_new_tokens):
        last = self(result[:, :place])[0][:, -1]
        chances = (last - last.max(dim=1, keepdim=True).values).exp()
        times = torch.empty_like(chances).exponential_()
        result[:, place] = (chances / times).argmax(dim=1)
    return result
