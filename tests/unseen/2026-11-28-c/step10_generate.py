# wrong: the last number of the vocabulary instead of the last position
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, :, -1]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: no loop: draws all new tokens at once from the same die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    next_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, next_tokens), dim=1)


# wrong: takes max_new_tokens for the length of the whole result
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: rolls the die for the first row only, and gives its token to every row
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[0, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token.expand(len(idx), 1)), dim=1)
    return idx


# wrong: softmax over the batch, as in the hint's experiment
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=0)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: + to put the token at the end, as with lists
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = idx + next_token
    return idx


# wrong: log_softmax before the draw
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.log_softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: a race of exponential clocks instead of multinomial, written into a tensor of the full length
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    result = idx.new_zeros((batch, context + max_new_tokens))
    result[:, :context] = idx
    for place in range(context, context + max_new_tokens):
        prediction = self(result[:, :place])[0][:, -1]
        probabilities = prediction.softmax(1)
        result[:, place] = (probabilities / torch.empty_like(probabilities).exponential_()).argmax(1)
    return result


# right: recursion by halves, with Categorical
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens == 1:
        prediction, _ = self.forward(idx)
        die = torch.distributions.Categorical(logits=prediction[:, -1, :])
        return torch.hstack([idx, die.sample().reshape(-1, 1)])
    half = max_new_tokens // 2
    return self.generate(self.generate(idx, half), max_new_tokens - half)
