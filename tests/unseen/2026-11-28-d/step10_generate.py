# wrong: draws all the new tokens at once from the first prediction
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    prediction = prediction[:, -1, :]
    probabilities = F.softmax(prediction, dim=-1)
    next_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, next_tokens), dim=1)


# wrong: takes max_new_tokens for the length of the whole result
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: top-k from a video, and the place among the best three is taken for the token
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        best, tokens = torch.topk(prediction, 3)
        probabilities = F.softmax(best, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: softmax before the cut, over dim=1, which is the context there
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction, dim=1)
        probabilities = probabilities[:, -1, :]
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: sets the seed before each roll of the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        torch.manual_seed(seed)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: puts the token at the end with +, as with strings and lists
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = idx + next_token
    return idx


# wrong: log_softmax in place of softmax
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.log_softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: recursion by halves, and torch.distributions
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if max_new_tokens == 0:
        return idx
    if max_new_tokens > 1:
        half = max_new_tokens // 2
        return self.generate(self.generate(idx, half), max_new_tokens - half)
    die = torch.distributions.Categorical(logits=self(idx)[0][:, -1])
    return torch.hstack([idx, die.sample()[:, None]])


# right: an empty page that is filled in, and argmax with Gumbel noise as the die
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    page = idx.new_zeros((batch, context + max_new_tokens))
    page[:, :context] = idx
    for end in range(context, context + max_new_tokens):
        last = self(page[:, :end])[0][:, end - 1]
        noise = -torch.log(-torch.log(torch.rand_like(last)))
        page[:, end] = (last + noise).argmax(dim=1)
    return page
