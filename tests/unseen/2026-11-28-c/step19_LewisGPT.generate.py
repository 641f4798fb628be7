# wrong: the context_length of train.py, which is that of the bigram
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: cut once before the loop, so the model never sees the new tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    idx_cond = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(idx_cond)
        probs = F.softmax(logits[:, -1, :], dim=-1)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx

# wrong: the slice cuts the rows of the batch and not the tokens
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        probabilities = F.softmax(logits[:, -1], dim=-1)
        new = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, new), dim=1)
    return idx

# wrong: softmax along the places (dim=1), and the last one taken after that
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits, dim=1)
        last = probabilities[:, -1, :]
        next_token = torch.multinomial(last, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: forgets that the model gives a pair
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits = self(idx[:, -self.context_length :])
        logits = logits[:, -1, :]
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: append, as if it was a list
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for i in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        logits = logits[:, -1]
        probabilities = F.softmax(logits, dim=-1)
        idx.append(torch.multinomial(probabilities, 1))
    return idx

# right: Python's own die for each row
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    import random

    for _ in range(max_new_tokens):
        start = max(0, idx.shape[1] - self.context_length)
        logits = self(idx[:, start:])[0][:, -1]
        drawn = []
        for row in torch.softmax(logits, dim=1).tolist():
            drawn.append(random.choices(range(len(row)), weights=row))
        idx = torch.hstack([idx, torch.tensor(drawn, dtype=idx.dtype, device=idx.device)])
    return idx

# right: an empty table that is filled, drawn with Categorical
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    B, T = idx.shape
    text = idx.new_zeros(B, T + max_new_tokens)
    text[:, :T] = idx
    for end in range(T, T + max_new_tokens):
        seen = text[:, max(0, end - self.context_length) : end].clone()
        logits, _ = self.forward(seen)
        text[:, end] = torch.distributions.Categorical(logits=logits[:, -1]).sample()
    return text
