# wrong: the slice cuts the rows of the batch, not the time
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[-self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: the first context_length tokens, not the last
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, : self.context_length])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat([idx, next_token], dim=1)
    return idx


# wrong: the context_length of Day 1 in place of the model's
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        probs = F.softmax(logits[:, -1, :], dim=-1)
        token = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, token), dim=1)
    return idx


# wrong: cut once before the loop, and never looked at again
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    seen = idx[:, -self.context_length :]
    for i in range(max_new_tokens):
        logits, loss = self(seen)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: the minus is missing
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: idx itself is cut, so the beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx = idx[:, -self.context_length :]
        logits, loss = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: softmax over the rows of the batch
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, -self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=0)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: forgets that the model gives back two things
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: stops when the whole text has max_new_tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        logits, loss = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: draws from the logits without a softmax
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, -self.context_length :])
        new = torch.multinomial(logits[:, -1, :], num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: shows one token too few
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        start = max(0, idx.shape[1] - self.context_length + 1)
        logits, loss = self(idx[:, start:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: the limit cuts the number of rounds
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(min(max_new_tokens, self.context_length)):
        logits, loss = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# right: a tensor of the full size, filled place by place
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    text = torch.zeros(B, T + max_new_tokens, dtype=idx.dtype, device=idx.device)
    text[:, :T] = idx
    for t in range(T, T + max_new_tokens):
        begin = 0 if t < self.context_length else t - self.context_length
        logits, _ = self(text[:, begin:t].clone())
        text[:, t] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return text


# right: one row after the other
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    rows = []
    for row in idx:
        for _ in range(max_new_tokens):
            logits = self(row[-self.context_length :].unsqueeze(0))[0]
            p = (logits[0, -1] - logits[0, -1].max()).exp()
            row = torch.cat((row, torch.multinomial(p, 1)))
        rows.append(row)
    return torch.stack(rows)


# right: recursion by halves
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens > 1:
        half = max_new_tokens // 2
        return self.generate(self.generate(idx, half), max_new_tokens - half)
    length = min(self.context_length, idx.size(1))
    logits, _ = self(idx.narrow(1, idx.size(1) - length, length))
    p = logits[:, -1].softmax(1)
    return torch.hstack((idx, p.multinomial(1)))
