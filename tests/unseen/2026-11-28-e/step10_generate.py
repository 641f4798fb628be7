# wrong: takes the last row of the batch instead of the last position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[-1, :, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: always takes the most likely token
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = probabilities.argmax(dim=-1, keepdim=True)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: softmax over the batch
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=0)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: predicts once and draws all the new tokens from that
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    new_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, new_tokens), dim=1)

# wrong: the return stands inside the loop
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
        return idx

# wrong: takes max_new_tokens for the length of the whole text
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: no softmax, the bare prediction goes to the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        next_token = torch.multinomial(prediction, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the number of the round as the position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for i in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, i, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: gives back the new tokens only
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    new_tokens = []
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        new_tokens.append(next_token)
        idx = torch.cat((idx, next_token), dim=1)
    return torch.cat(new_tokens, dim=1)

# wrong: appends to the tensor as if it were a list
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx.append(next_token)
    return idx

# wrong: softmax before the last position is taken, and along the context
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: sets the seed in each call, so it always draws the same
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    torch.manual_seed(1337)
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: draws for the first row and puts that behind every row
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[0, -1], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1).item()
        column = torch.full((idx.shape[0], 1), next_token, dtype=torch.long, device=idx.device)
        idx = torch.cat((idx, column), dim=1)
    return idx

# wrong: cat without the dimension
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token))
    return idx

# wrong: forgets that the model gives back two things
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the new token goes to the front
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx

# wrong: a temperature, as in a video
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    temperature = 0.8
    for _ in range(max_new_tokens):
        logits, _ = self(idx)
        logits = logits[:, -1, :] / temperature
        probs = F.softmax(logits, dim=-1)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=1)
    return idx

# wrong: the longer tensor gets another name and is made anew from the old idx each round
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    result = idx
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        result = torch.cat((result, next_token), dim=1)
    return result

# right: recursion by halves
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens == 1:
        prediction, _ = self(idx)
        chances = prediction[:, -1].softmax(dim=1)
        return torch.hstack([idx, chances.multinomial(1)])
    half = max_new_tokens // 2
    return self.generate(self.generate(idx, half), max_new_tokens - half)

# right: Categorical draws from the prediction itself
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction = self(idx)[0]
        die = torch.distributions.Categorical(logits=prediction[:, -1])
        idx = torch.cat([idx, die.sample().unsqueeze(1)], dim=-1)
    return idx

# right: the sides of the die laid end to end, and a random number that falls on one of them
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        powers = prediction[:, -1, :].double().exp() if prediction.device.type != "mps" else prediction[:, -1, :].exp()
        ends = torch.cumsum(powers / powers.sum(dim=1, keepdim=True), dim=1)
        roll = torch.rand((len(idx), 1), dtype=ends.dtype, device=ends.device)
        next_token = (ends <= roll).sum(dim=1, keepdim=True).clamp(max=ends.shape[1] - 1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# right: row by row, with lists and numpy
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    rows = idx.tolist()
    for row in rows:
        for _ in range(max_new_tokens):
            prediction, _ = self(torch.tensor([row], device=idx.device))
            chances = F.softmax(prediction[0, -1].detach().cpu().double(), dim=0).numpy()
            row.append(int(np.random.choice(len(chances), p=chances)))
    return torch.tensor(rows, dtype=torch.long, device=idx.device)

# right: a tensor of the full length, filled from left to right
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    result = torch.zeros((batch, context + max_new_tokens), dtype=torch.long, device=idx.device)
    result[:, :context] = idx
    for end in range(context, context + max_new_tokens):
        prediction, _ = self(result[:, :end])
        probabilities = F.softmax(prediction, dim=-1)[:, -1]
        result[:, end : end + 1] = torch.multinomial(probabilities, 1)
    return result
