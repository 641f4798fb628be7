# wrong: context_length without self
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -context_length:])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cat gets two tensors and no tuple of them
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat(idx, next_token, dim=1)
    return idx


# wrong: cuts idx itself as soon as it is too long, so the beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        if idx.shape[1] > self.context_length:
            idx = idx[:, -self.context_length :]
        logits, loss = self(idx)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the slice without the colon in front takes the last rows of the batch
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts once before the loop, so the model always sees the same
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one token too few, as the new one needs a place too
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -(self.context_length - 1) :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: softmax over the rows of the batch, so each row's chances depend on the others
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx_cond = idx[:, -self.context_length :]
        logits, loss = self(idx_cond)
        logits = logits[:, -1, :]  # becomes (B, C)
        probs = F.softmax(logits, dim=0)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx


# right: recursion in halves, and the die with cumsum and searchsorted
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens > 1:
        half = max_new_tokens // 2
        return self.generate(self.generate(idx, half), max_new_tokens - half)
    start = max(0, idx.size(1) - self.context_length)
    logits = self(idx[:, start:])[0][:, -1]
    sums = logits.double().softmax(-1).cumsum(-1)
    roll = torch.rand(len(idx), 1, dtype=sums.dtype, device=idx.device) * sums[:, -1:]
    token = torch.searchsorted(sums, roll, right=True).clamp(max=logits.shape[-1] - 1)
    return torch.hstack((idx, token))


# right: a tensor of the full length from the start, filled place by place
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    text = idx.new_zeros((B, T + max_new_tokens))
    text[:, :T] = idx
    for end in range(T, T + max_new_tokens):
        logits, _ = self(text[:, max(0, end - self.context_length) : end].clone())
        die = torch.distributions.Categorical(logits=logits[:, -1].float())
        text[:, end] = die.sample()
    return text
