# wrong: softmax over the positions, before taking the last one
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes max_new_tokens for the whole length
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: predicts once, before the loop
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    for _ in range(max_new_tokens):
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: a temperature copied from another GPT
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    temperature = 0.7
    for _ in range(max_new_tokens):
        logits, _loss = self(idx)
        logits = logits[:, -1, :] / temperature
        probs = F.softmax(logits, dim=-1)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx

# wrong: puts the new token in front
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx

# wrong: does not take the pair of prediction and loss apart
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the last row of the batch in place of the last position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[-1, :, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: a full table from the start, and Categorical
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    result = torch.zeros((batch, context + max_new_tokens), dtype=idx.dtype, device=idx.device)
    result[:, :context] = idx
    for place in range(context, context + max_new_tokens):
        prediction, _ = self(result[:, :place])
        die = torch.distributions.Categorical(logits=prediction[:, place - 1])
        result[:, place] = die.sample()
    return result

# right: adds Gumbel noise and takes the largest
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    parts = [idx]
    for _ in range(max_new_tokens):
        last = self(torch.hstack(parts))[0].select(1, -1)
        noise = -torch.log(-torch.log(torch.rand_like(last)))
        parts.append((last + noise).argmax(dim=-1, keepdim=True))
    return torch.hstack(parts)
