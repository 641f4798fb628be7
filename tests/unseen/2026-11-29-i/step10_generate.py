# wrong: Calls the counter of the loop idx, too, so the tokens are overwritten by a number.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for idx in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: Draws all new tokens at once after the same last token, without a loop.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, _ = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    new_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, new_tokens), dim=1)

# wrong: Draws among the three best, but takes the rank that was drawn for the token itself.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        best, tokens = prediction[:, -1, :].topk(3)
        probabilities = F.softmax(best, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: Draws from the first row only and appends the same token to every row of the batch.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for step in range(max_new_tokens):
        prediction, loss = self(idx)
        probs = F.softmax(prediction[0, -1], dim=-1)
        token = torch.multinomial(probs, 1).item()
        column = torch.full((idx.shape[0], 1), token, dtype=torch.long, device=idx.device)
        idx = torch.cat([idx, column], dim=1)
    return idx

# wrong: Takes the softmax before the last position and along dim 1, so it adds up over the positions and not over the vocabulary.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: Collects only the new tokens and forgets to put the given ones in front.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    written = []
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.multinomial(probabilities, num_samples=1)
        written.append(idx)
    return torch.cat(written, dim=1)

# wrong: Divides by a temperature of 0.7, as seen on the web, so likely tokens are drawn more often than the model predicts.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    temperature = 0.7
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :] / temperature
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: Draws with the Gumbel trick: adds noise to the prediction and takes the largest.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        last = self(idx)[0][:, -1]
        noise = -torch.empty_like(last).exponential_().log()
        idx = torch.cat((idx, (last + noise).argmax(dim=-1, keepdim=True)), dim=1)
    return idx

# right: Keeps plain lists for the rows and draws with Python's random.choices.
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    import random
    rows = idx.tolist()
    for _ in range(max_new_tokens):
        prediction, _ = self(torch.tensor(rows, device=idx.device))
        chances = torch.softmax(prediction[:, -1].detach().double(), dim=-1).tolist()
        for row, weights in zip(rows, chances):
            row += random.choices(range(len(weights)), weights)
    return torch.tensor(rows, dtype=idx.dtype, device=idx.device)
