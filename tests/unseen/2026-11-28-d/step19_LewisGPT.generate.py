# wrong: cuts once before the loop, so each round is shown the same old tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts the rows of the batch, not the positions
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: softmax before the last position is taken, and over dimension 1, which is still the time
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one token too few, as it leaves room for the new one
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        start = max(0, idx.shape[1] + 1 - self.context_length)
        logits, _ = self(idx[:, start:])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: takes the place context_length - 1 for the last one (an error while the text is shorter)
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        logits = logits[:, self.context_length - 1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: no colon in the brackets, so it is one token and not a slice (an error)
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: recursion, one half of the new tokens and then the other half
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens > 1:
        half = max_new_tokens // 2
        return self.generate(self.generate(idx, half), max_new_tokens - half)
    last = self(idx[:, -self.context_length :])[0][:, -1]
    return torch.hstack((idx, last.softmax(-1).multinomial(1)))


# right: fills a tensor that has its full length from the start, and draws with torch.distributions
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    result = idx.new_zeros(B, T + max_new_tokens)
    result[:, :T] = idx
    for end in range(T, T + max_new_tokens):
        start = end - self.context_length if end > self.context_length else 0
        logits, _ = self(result[:, start:end])
        result[:, end] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return result
