# wrong: idx itself is cut, so the beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx = idx[:, -self.context_length :]
        logits, _ = self(idx)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the first context_length tokens and not the last
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, : self.context_length])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the comma for the batch is missing, so it cuts rows
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the name from the top of train.py in place of self.context_length
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -context_length:])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the colon is forgotten, so it is one token of each row, without its dimension
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: half renamed, prediction is still there from Day 1
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, -self.context_length :])
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the window is taken once before the loop and never moves
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    window = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(window)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: recursion
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    seen = idx[:, max(0, idx.shape[1] - self.context_length) :]
    probabilities = self(seen)[0][:, -1].softmax(-1)
    return self.generate(torch.hstack([idx, torch.multinomial(probabilities, 1)]), max_new_tokens - 1)

# right: a table made beforehand, the die is a Categorical
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    text = idx.new_zeros(B, T + max_new_tokens)
    text[:, :T] = idx
    with torch.no_grad():
        for end in range(T, T + max_new_tokens):
            logits = self(text[:, max(0, end - self.context_length) : end])[0][:, -1]
            text[:, end] = torch.distributions.Categorical(logits=logits).sample()
    return text
