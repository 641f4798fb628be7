# wrong: takes max_new_tokens for the length of the whole text, so the tokens that were there at the start are counted in
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    while idx.shape[1] < max_new_tokens:
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: saves the loop by drawing all new tokens at once, so all of them follow the last token of the start
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    prediction, loss = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    new_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, new_tokens), dim=1)

# wrong: sigmoid in place of softmax, which also gives numbers between 0 and 1, but the wrong shares
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, loss = self(idx)
        probs = torch.sigmoid(logits[:, -1, :])
        next_token = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: puts the token at the end with +, as for lists, but + adds the numbers of two tensors up
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for step in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = idx + next_token
    return idx

# wrong: keeps only the last context_length tokens under the name idx, so the beginning of a longer text is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx = idx[:, -context_length:]
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx

# wrong: takes one number out of the drawn tokens and builds a tensor of one row again, so it only works for a batch of one
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        token = torch.multinomial(probabilities, num_samples=1)[0].item()
        idx = torch.cat((idx, torch.tensor([[token]], device=idx.device)), dim=1)
    return idx

# wrong: the two tensors in the wrong order in cat, so the new token stands in front and the last one stays the same for ever
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx

# right: makes the whole table first, and draws by dividing the probabilities by random waiting times and taking the largest
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    batch, context = idx.shape
    whole = torch.zeros((batch, context + max_new_tokens), dtype=idx.dtype, device=idx.device)
    whole[:, :context] = idx
    for place in range(context, context + max_new_tokens):
        with torch.no_grad():
            probabilities = self(whole[:, :place])[0][:, -1].softmax(-1)
        waiting = torch.empty_like(probabilities).exponential_()
        whole[:, place] = (probabilities / waiting).argmax(-1)
    return whole

# right: adds the probabilities up along the vocabulary and counts how many of the sums a random number has passed
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    columns = list(idx.unbind(dim=1))
    for _ in range(max_new_tokens):
        prediction = self(torch.stack(columns, dim=1))[0]
        sums = torch.exp(F.log_softmax(prediction[:, -1, :], dim=1)).cumsum(dim=1)
        dice = torch.rand((len(idx), 1), device=idx.device) * sums[:, -1:]
        columns.append((sums <= dice).sum(dim=1).clamp(max=sums.shape[1] - 1))
    return torch.stack(columns, dim=1)
