# wrong: the new token is put behind the cut text, so the beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        context = idx[:, -self.context_length :]
        logits, _ = self(context)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((context, next_token), dim=1)
    return idx

# wrong: cuts the rows of the batch and not the places
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the cut is made once, before the loop, and the model never sees what it wrote
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    last = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(last)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the context_length of Day 1, and not the model's own
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the pair that the model returns isn't taken apart
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits = self(idx[:, -self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: no colon after context_length, so that's one column and not the last ones
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes max_new_tokens for the length of the whole text
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        logits, _ = self(idx[:, -self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: fills a table that is made beforehand, and draws with Categorical
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    text = idx.new_zeros((B, T + max_new_tokens))
    text[:, :T] = idx
    for now in range(T, T + max_new_tokens):
        first = max(0, now - self.context_length)
        logits = self.forward(text[:, first:now])[0]
        text[:, now] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return text

# right: a list of columns, and a race of exponential random numbers for the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    columns = list(idx.split(1, dim=1))
    while max_new_tokens > 0:
        seen = torch.cat(columns[-self.context_length :], dim=1)
        logits, nothing = self(seen)
        probabilities = logits.select(1, seen.shape[1] - 1).softmax(dim=1)
        race = probabilities / torch.empty_like(probabilities).exponential_()
        columns.append(race.argmax(dim=1, keepdim=True))
        max_new_tokens -= 1
    return torch.hstack(columns)
