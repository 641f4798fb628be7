# wrong: from a video of another GPT: cuts idx itself to the context length, so the start is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx = idx[:, -context_length:]
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: draws all new tokens at once, from the prediction after the last known one
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    next_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, next_tokens), dim=1)

# wrong: glues the new token on in front
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx

# wrong: a temperature of 0.8, as in somebody else's repository
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    temperature = 0.8
    for _ in range(max_new_tokens):
        logits, _ = self(idx)
        logits = logits[:, -1, :] / temperature
        probs = F.softmax(logits, dim=-1)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx

# wrong: sigmoid makes numbers between 0 and 1, too
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = torch.sigmoid(prediction[:, -1, :])
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes the last row of the batch, not the last position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[-1, :, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: slices the last position and doesn't store it
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: torch.distributions rolls the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while max_new_tokens > 0:
        die = torch.distributions.Categorical(logits=self(idx)[0][:, -1])
        idx = torch.hstack([idx, die.sample()[:, None]])
        max_new_tokens -= 1
    return idx

# right: a table of the final size, and a die by hand: in which part of the bar does a random number fall?
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    rows, known = idx.shape
    result = torch.zeros((rows, known + max_new_tokens), dtype=idx.dtype, device=idx.device)
    result[:, :known] = idx
    for place in range(known, known + max_new_tokens):
        scores = self(result[:, :place])[0][:, -1]
        parts = torch.exp(scores - scores.max(dim=1, keepdim=True).values)
        bar = torch.cumsum(parts, dim=1)
        dart = torch.rand((rows, 1), device=idx.device) * bar[:, -1:]
        result[:, place] = (bar <= dart).sum(dim=1).clamp(max=scores.shape[1] - 1)
    return result
