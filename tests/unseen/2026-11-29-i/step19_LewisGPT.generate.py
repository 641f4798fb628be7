# wrong: cuts once before the loop, and then lets what the model sees grow beyond the limit
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    seen = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(seen)
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        seen = torch.cat((seen, new), dim=1)
        idx = torch.cat((idx, new), dim=1)
    return idx

# wrong: forgot the colon for the batch, so the slice takes the last rows and not the last tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[-self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: softmax along dimension 0, so it compares the rows of the batch and not the characters
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        last = logits[:, -1]
        probabilities = F.softmax(last, dim=0)
        drawn = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, drawn), dim=1)
    return idx

# wrong: saves the loop, and draws all new tokens at once from the first prediction
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    logits, _ = self(idx[:, -self.context_length :])
    probabilities = F.softmax(logits[:, -1], dim=-1)
    new_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, new_tokens), dim=1)

# wrong: cuts at the context length of Day 1, which is another number than the model's own
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, token), dim=1)
    return idx

# wrong: the slice ends at -1, so the model never sees the newest token (and nothing at all when there is only one)
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        context = idx[:, -self.context_length : -1]
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1], dim=-1)
        idx = torch.cat([idx, torch.multinomial(probabilities, 1)], dim=1)
    return idx

# wrong: takes max_new_tokens for the length of the whole text
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new_one = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new_one), dim=1)
    return idx

# right: makes the whole table first and fills it in, and draws with torch.distributions
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    whole = F.pad(idx, (0, max_new_tokens))
    for end in range(T, T + max_new_tokens):
        logits, _ = self(whole[:, max(0, end - self.context_length) : end])
        whole[:, end] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return whole

# right: draws with Gumbel noise and argmax, and keeps the text as a list of columns
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    columns = list(idx.unbind(dim=1))
    for _ in range(max_new_tokens):
        logits = self(torch.stack(columns[-self.context_length :], dim=1))[0][:, -1]
        noise = -torch.empty_like(logits).exponential_().log()
        columns.append((logits + noise).argmax(dim=-1))
    return torch.stack(columns, dim=1)
