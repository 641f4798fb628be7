# wrong: takes max_new_tokens for the length of the whole text
def generate(self, idx, max_new_tokens):
    while idx.shape[1] < max_new_tokens:
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: cuts the context before the loop, so the model never sees what it wrote itself
def generate(self, idx, max_new_tokens):
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes the softmax along the places and only then the last place
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: draws for the first row only and puts that token at the end of all rows
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[0, -1], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token.expand(len(idx), 1)), dim=1)
    return idx

# wrong: the slice ends with -1, which leaves out the newest token
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length : -1])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: calls itself for the rest, but ends at 1 and not at 0, so one token is missing
def generate(self, idx, max_new_tokens):
    if max_new_tokens <= 1:
        return idx
    logits, _ = self(idx[:, -self.context_length :])
    chances = F.softmax(logits[:, -1, :], dim=-1)
    idx = torch.cat((idx, torch.multinomial(chances, num_samples=1)), dim=1)
    return self.generate(idx, max_new_tokens - 1)

# wrong: collects the new tokens in a list and returns those alone, without the beginning
def generate(self, idx, max_new_tokens):
    written = []
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
        written.append(next_token)
    return torch.cat(written, dim=1)

# right: one big tensor made beforehand and filled, with a start that max works out
def generate(self, idx, max_new_tokens):
    B, T = idx.shape
    text = torch.zeros(B, T + max_new_tokens, dtype=idx.dtype, device=idx.device)
    text[:, :T] = idx
    for end in range(T, T + max_new_tokens):
        logits = self(text[:, max(0, end - self.context_length) : end])[0]
        text[:, end] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return text

# right: draws with a race: the probability divided by a random waiting time, and the largest wins
def generate(self, idx, max_new_tokens):
    columns = list(idx.unbind(dim=1))
    for _ in range(max_new_tokens):
        seen = torch.stack(columns[-self.context_length :], dim=1)
        chances = self(seen)[0].select(1, -1).softmax(dim=1)
        waiting = torch.empty_like(chances).exponential_()
        columns.append((chances / waiting).argmax(dim=1))
    return torch.stack(columns, dim=1)
