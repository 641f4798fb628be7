# wrong: cuts once before the loop, so what the model sees grows past the limit
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        context = torch.cat((context, new), dim=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: cuts the rows of the batch, not the time
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: shows the first context_length tokens, not the last
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, : self.context_length])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: the colon after -self.context_length is missing
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length])
        logits = logits[:, -1]
        probabilities = F.softmax(logits, dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: softmax over the time, before the last position is taken
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits, dim=1)
        new = torch.multinomial(probabilities[:, -1], num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: the context length of Day 1, not that of the model
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        last = logits[:, -1, :]
        probabilities = F.softmax(last, dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx


# wrong: makes a plain number of the drawn tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1).item()
        idx = torch.cat((idx, new), dim=1)
    return idx


# right: recursion by halves
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens > 1:
        half = max_new_tokens // 2
        return self.generate(self.generate(idx, half), max_new_tokens - half)
    length = min(idx.size(1), self.context_length)
    logits = self(idx.narrow(1, idx.size(1) - length, length))[0]
    new = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return torch.column_stack((idx, new))


# right: fills a longer tensor in place, and draws with exponential noise
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    start = idx.shape[1]
    text = F.pad(idx, (0, max_new_tokens))
    for place in range(start, start + max_new_tokens):
        seen = text[:, max(0, place - self.context_length) : place]
        logits, _ = self(seen)
        chances = logits[:, -1].softmax(dim=-1)
        text[:, place] = (chances / torch.empty_like(chances).exponential_()).argmax(dim=-1)
    return text
