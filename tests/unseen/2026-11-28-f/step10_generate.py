# wrong: softmax along the batch
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=0)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: forgets the softmax and rolls the die with the prediction
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        next_token = torch.multinomial(prediction, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: does not take the pair apart (a tuple has no [:, -1, :])
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: the seed from the console is copied into the function
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    torch.manual_seed(1)
    for roll in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: predicts once, before the loop
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    for _ in range(max_new_tokens):
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: draws for the first row only and gives that token to all rows
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        token = torch.multinomial(probabilities[0], num_samples=1).item()
        next_token = torch.full((idx.shape[0], 1), token, device=idx.device)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes max_new_tokens for the length of the whole row
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, _ = self(idx)
        prediction = prediction[:, -1]
        probabilities = F.softmax(prediction, dim=1)
        next_token = torch.multinomial(probabilities, 1)
        idx = torch.cat([idx, next_token], dim=1)
    return idx

# right: recursion, and a distribution of PyTorch as the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    prediction = self(idx)[0][:, -1]
    die = torch.distributions.Categorical(logits=prediction)
    longer = torch.hstack([idx, die.sample().unsqueeze(-1)])
    return self.generate(longer, max_new_tokens - 1)

# right: a tensor of the full length made beforehand, drawn with Gumbel noise and argmax
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    rows, length = idx.shape
    result = idx.new_zeros(rows, length + max_new_tokens)
    result[:, :length] = idx
    for place in range(length, length + max_new_tokens):
        prediction, _ = self(result[:, :place])
        last = prediction[:, -1, :]
        noise = -torch.log(-torch.log(torch.rand_like(last)))
        result[:, place] = (last + noise).argmax(dim=-1)
    return result
