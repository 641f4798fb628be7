# wrong: the largest of probability times random number
# says: the largest won
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        dice = torch.rand_like(probabilities)
        next_token = torch.argmax(probabilities * dice, dim=-1, keepdim=True)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one of the three most likely, all alike
# says: three most likely
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        best = prediction[:, -1, :].topk(3).indices
        pick = torch.randint(3, (len(idx), 1))
        idx = torch.cat((idx, best.gather(1, pick)), dim=1)
    return idx


# wrong: the first token above a random number
# says: above a random number
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        p = F.softmax(prediction[:, -1, :], dim=-1)
        dice = torch.rand(len(idx), 1)
        nxt = (dice < p).long().argmax(dim=-1, keepdim=True)
        idx = torch.cat((idx, nxt), dim=1)
    return idx


# wrong: only the two most likely, by softmax
# says: two most likely
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        p = F.softmax(prediction[:, -1, :], dim=-1)
        top, places = p.topk(2)
        pick = torch.multinomial(top, 1)
        idx = torch.cat((idx, places.gather(1, pick)), dim=1)
    return idx


# wrong: forgets to return
# says: nothing (None)
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)


# wrong: return inside the loop
# says: return is inside the loop
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
        return idx


# wrong: the given tokens are lost
# says: are lost
def generate(self, idx, max_new_tokens):
    new = []
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.multinomial(probabilities, num_samples=1)
        new.append(idx)
    return torch.cat(new, dim=1)


# wrong: only the last token
# says: the last new token
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.multinomial(probabilities, num_samples=1)
    return idx


# wrong: keeps nothing of what cat gives back
# says: its result isn't used
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: under another name, so that each round begins with the given tokens
# says: only one token
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        result = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return result


# wrong: one token too few
# says: 5 of 6 new tokens
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens - 1):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: counts the given tokens as well
# says: stopped too early
def generate(self, idx, max_new_tokens):
    while idx.shape[1] < max_new_tokens:
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: put in front
# says: in front
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((torch.multinomial(probabilities, num_samples=1), idx), dim=1)
    return idx


# wrong: glued below, along the batch
# says: RuntimeError
# says: dim
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=0)
    return idx


# wrong: the first position
# says: first position
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, 0, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: the last row of the batch instead of the last position
# says: RuntimeError
# says: last position of each row
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[-1, :, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: all positions
# says: RuntimeError
# says: last position
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction, dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: softmax over the batch
# says: wrong dimension
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=0)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: no softmax
# says: F.softmax
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        idx = torch.cat((idx, torch.multinomial(prediction[:, -1, :], num_samples=1)), dim=1)
    return idx


# wrong: softmax twice
# says: softmax twice
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(F.softmax(prediction[:, -1, :], dim=-1), dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: log_softmax, which gives numbers below zero
# says: RuntimeError
# says: below 0
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.log_softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: always the most likely one
# says: most likely
# says: torch.multinomial
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        next_token = torch.argmax(prediction[:, -1, :], dim=-1, keepdim=True)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: any token, without the model
# says: asks no model
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        next_token = torch.randint(self.token_embedding_table.num_embeddings, (len(idx), 1))
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: does not take the two results apart
# says: TypeError
# says: prediction is a tuple
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: draws as many as are asked for, all at once
# says: one token at a time
def generate(self, idx, max_new_tokens):
    prediction, _ = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    new = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, new), dim=1)


# wrong: the same token for each row of the batch
# says: first row
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[0, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token.expand(len(idx), 1)), dim=1)
    return idx


# wrong: a list of tokens
# says: a list
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx.tolist()


# wrong: calls itself
# says: RecursionError
# says: calls itself
def generate(self, idx, max_new_tokens):
    prediction = self.generate(idx, max_new_tokens)
    return prediction


# wrong: loops over a number
# says: TypeError
# says: range
def generate(self, idx, max_new_tokens):
    for _ in max_new_tokens:
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probabilities, num_samples=1)), dim=1)
    return idx


# wrong: loses the dimension of the new token
# says: RuntimeError
# says: dimension
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1).squeeze(1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the -1 at the wrong place
# says: last dimension
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, :, -1]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: predicts once, before the loop
# says: the longer row
def generate(self, idx, max_new_tokens):
    prediction, loss = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    for _ in range(max_new_tokens):
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: abs() to silence multinomial's complaint about negative numbers
# says: below 0
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        next_token = torch.multinomial(prediction.abs(), num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: self handed over a second time
# says: itself
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, loss = self.forward(self, idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: drops the first token each time
# says: beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx[:, 1:], next_token), dim=1)
    return idx


# wrong: draws by hand, with one random number for the whole batch
# says: for each row
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        dice = torch.rand(1, device=idx.device)
        next_token = (probabilities.cumsum(dim=-1) < dice).sum(dim=-1, keepdim=True)
        next_token = next_token.clamp(max=probabilities.shape[-1] - 1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: item() as in the example of the guide
# says: RuntimeError
# says: item()
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1).item()
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cat without brackets of its own
# says: TypeError
# says: one list or tuple
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat(idx, next_token, dim=1)
    return idx


# wrong: no loop, but many samples
# says: RuntimeError
# says: one in each round
def generate(self, idx, max_new_tokens):
    prediction, _ = self(idx)
    probabilities = F.softmax(prediction[:, -1, :], dim=-1)
    return torch.cat((idx, torch.multinomial(probabilities, num_samples=max_new_tokens)), dim=1)


# wrong: append to a tensor
# says: AttributeError
# says: torch.cat
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx.append(torch.multinomial(probabilities, num_samples=1))
    return idx


# right: as in the guide
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: dim=1, and forward called by its name
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self.forward(idx)
        probs = torch.softmax(logits[:, -1], dim=1)
        idx = torch.cat([idx, probs.multinomial(1)], dim=-1)
    return idx


# right: only the last token goes in, as a bigram needs no more
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction, _ = self(idx[:, -1:])
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.hstack((idx, torch.multinomial(probabilities, 1)))
    return idx


# right: a Categorical distribution
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction = self(idx)[0]
        draw = torch.distributions.Categorical(logits=prediction[:, -1, :]).sample()
        idx = torch.cat((idx, draw.unsqueeze(1)), dim=1)
    return idx


# right: softmax by hand, without gradients
def generate(self, idx, max_new_tokens):
    with torch.no_grad():
        for _ in range(max_new_tokens):
            prediction, _ = self(idx)
            last = prediction[:, prediction.shape[1] - 1, :]
            last = torch.exp(last - last.max(dim=1, keepdim=True).values)
            idx = torch.cat((idx, torch.multinomial(last / last.sum(dim=1, keepdim=True), 1)), dim=1)
    return idx


# right: filled in
def generate(self, idx, max_new_tokens):
    rows, length = idx.shape
    result = torch.zeros((rows, length + max_new_tokens), dtype=torch.long, device=idx.device)
    result[:, :length] = idx
    for place in range(length, length + max_new_tokens):
        prediction, _ = self(result[:, :place])
        result[:, place] = torch.multinomial(F.softmax(prediction[:, -1, :], dim=-1), 1)[:, 0]
    return result


# right: NumPy's random numbers
def generate(self, idx, max_new_tokens):
    while max_new_tokens > 0:
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :].double(), dim=-1)
        vocab = probabilities.shape[-1]
        new = [np.random.choice(vocab, p=row / row.sum()) for row in probabilities.detach().numpy()]
        idx = torch.cat((idx, torch.tensor(new).view(-1, 1)), dim=1)
        max_new_tokens -= 1
    return idx


# right: a distribution draws
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        die = torch.distributions.Categorical(logits=prediction[:, -1])
        idx = torch.hstack([idx, die.sample().unsqueeze(1)])
    return idx


# right: the winner of a race (Gumbel)
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        prediction = self(idx)[0][:, -1, :]
        noise = -torch.log(-torch.log(torch.rand_like(prediction)))
        next_token = (prediction + noise).argmax(dim=-1, keepdim=True)
        idx = torch.cat([idx, next_token], dim=1)
    return idx


# right: a table of the final size, filled column by column
def generate(self, idx, max_new_tokens):
    rows, length = idx.shape
    result = torch.zeros((rows, length + max_new_tokens), dtype=idx.dtype, device=idx.device)
    result[:, :length] = idx
    for place in range(length, length + max_new_tokens):
        prediction, _ = self(result[:, :place])
        probabilities = torch.softmax(prediction[:, -1], dim=1)
        result[:, place] = torch.multinomial(probabilities, 1).squeeze(1)
    return result


# right: a bigram needs the last token only, and glues at the end
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    columns = [idx]
    for _ in range(max_new_tokens):
        prediction, _ = self(columns[-1][:, -1:])
        columns.append(prediction.squeeze(1).softmax(dim=-1).multinomial(1))
    return torch.cat(columns, dim=1)


# wrong: seed inside
# says: seed
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    torch.manual_seed(1337)
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probs = F.softmax(prediction[:, -1, :], dim=-1)
        idx = torch.cat((idx, torch.multinomial(probs, 1)), dim=1)
    return idx


# wrong: reads the position before the last
# says: before the last
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        logits = prediction[:, -2, :] if idx.shape[1] > 1 else prediction[:, -1, :]
        probs = F.softmax(logits, dim=-1)
        idx = torch.cat((idx, torch.multinomial(probs, 1)), dim=1)
    return idx


# wrong: a temperature, as in other programs
# says: divided by 0.6
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        p = (prediction[:, -1] / 0.6).softmax(-1)
        idx = torch.cat((idx, torch.multinomial(p, 1)), 1)
    return idx


# wrong: one of the two most likely, by a coin
# says: two most likely
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probs = F.softmax(prediction[:, -1], dim=-1)
        top = probs.topk(2, dim=-1).indices
        pick = torch.randint(2, (len(idx), 1))
        idx = torch.cat((idx, top.gather(1, pick)), dim=1)
    return idx


# right: softmax by hand
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        z = self(idx)[0][:, -1, :].exp()
        p = z / z.sum(dim=-1, keepdim=True)
        idx = torch.cat((idx, torch.multinomial(p, 1)), dim=1)
    return idx


# right: Gumbel
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits = self(idx)[0][:, -1]
        gumbel = -torch.log(-torch.log(torch.rand_like(logits)))
        idx = torch.cat((idx, (logits + gumbel).argmax(-1, keepdim=True)), 1)
    return idx


# right: filled tensor
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    rows, given = idx.shape
    out = torch.zeros((rows, given + max_new_tokens), dtype=torch.long)
    out[:, :given] = idx
    for t in range(given, given + max_new_tokens):
        prediction, _ = self(out[:, :t])
        out[:, t] = torch.multinomial(F.softmax(prediction[:, t - 1], dim=1), 1).squeeze(1)
    return out


# right: only the last token is shown
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    pieces = [idx]
    for _ in range(max_new_tokens):
        prediction, _ = self(pieces[-1][:, -1:])
        pieces.append(torch.multinomial(nn.Softmax(dim=-1)(prediction[:, 0]), num_samples=1))
    return torch.hstack(pieces)


# wrong: + to put the token behind the others
# says: adds the numbers
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        idx = idx + torch.multinomial(probabilities, num_samples=1)
    return idx


# wrong: top-k from a video, and the place among the best three is taken for the token
# says: Nothing in this step needs topk
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        best, tokens = torch.topk(prediction, 3)
        probabilities = F.softmax(best, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the longer tensor gets another name and is made anew from the old idx each round
# says: the longer row
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    result = idx
    for _ in range(max_new_tokens):
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        result = torch.cat((result, next_token), dim=1)
    return result


# wrong: from a video of another GPT: cuts idx itself to the context length, so the start is lost
# says: beginning is lost
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        idx = idx[:, -context_length:]
        prediction, loss = self(idx)
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: takes one number out of the drawn tokens and builds a tensor of one row again, so it only works for a batch of one
# says: item() takes a single number
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        prediction, _ = self(idx)
        probabilities = F.softmax(prediction[:, -1, :], dim=-1)
        token = torch.multinomial(probabilities, num_samples=1)[0].item()
        idx = torch.cat((idx, torch.tensor([[token]], device=idx.device)), dim=1)
    return idx
