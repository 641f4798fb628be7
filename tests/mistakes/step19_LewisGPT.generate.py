# wrong: never cuts the context
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the first tokens
# says: first ones
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, : self.context_length])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts idx itself
# says: keeps only a part in idx
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        idx = idx[:, -self.context_length :]
        logits, _ = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts the longer idx
# says: and not idx
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        context = idx[:, -self.context_length :]
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((context, next_token), dim=1)
    return idx


# wrong: cuts the rows
# says: too long
# says: second dimension
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[-self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts once, before the loop
# says: too long
def generate(self, idx, max_new_tokens):
    idx = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the cut is not used
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        context = idx[:, -self.context_length :]
        logits, _ = self(idx)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the same context in every round
# says: same
def generate(self, idx, max_new_tokens):
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: a fixed number
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -64:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: no minus sign
# says: IndexError
# says: minus
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: no colon
# says: IndexError
# says: colon
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the colon before
# says: IndexError
# says: colon
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, : -self.context_length])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one token too many
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -(self.context_length + 1) :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one token too few
# says: too short
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, 1 - self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: only the last token, as for a bigram
# says: too short
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -1:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: starts anew when the context is full
# says: too short
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        start = (idx.shape[1] - 1) // self.context_length * self.context_length
        logits, _ = self(idx[:, start:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: context_length without self
# says: NameError
# says: self
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -context_length:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the setting of Day 1
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: a third dimension in the cut
# says: IndexError
# says: (2, 3)
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :, :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: argmax
# says: most likely
# says: torch.multinomial
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        next_token = logits[:, -1, :].argmax(dim=-1, keepdim=True)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: topk
# says: most likely
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        _, next_token = torch.topk(probabilities, 1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: no softmax
# says: RuntimeError
# says: F.softmax
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        next_token = torch.multinomial(logits[:, -1, :], num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: softmax twice
# says: softmax twice
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(F.softmax(logits[:, -1, :], dim=-1), dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: softmax over the batch
# says: dimension
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=0)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the first position
# says: first position
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, 0, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the position context_length - 1
# says: IndexError
# says: last
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, self.context_length - 1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: all positions
# says: RuntimeError
# says: (2, 3, 5)
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: takes no pair apart
# says: TypeError
# says: tuple
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: below one another
# says: RuntimeError
# says: dim
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=0)
    return idx


# wrong: in front
# says: in front
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((next_token, idx), dim=1)
    return idx


# wrong: the result of cat is not used
# says: its result isn't used
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        torch.cat((idx, next_token), dim=1)
    return idx


# wrong: only the new tokens
# says: tokens that it was given are lost
def generate(self, idx, max_new_tokens):
    given = idx.shape[1]
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx[:, given:]


# wrong: return inside the loop
# says: return is inside the loop
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
        return idx


# wrong: no return
# says: nothing (None)
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)


# wrong: stops at the context length
# says: too early
def generate(self, idx, max_new_tokens):
    while idx.shape[1] < max_new_tokens:
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: all new tokens at once
# says: draw one token at a time
def generate(self, idx, max_new_tokens):
    logits, _ = self(idx[:, -self.context_length :])
    probabilities = F.softmax(logits[:, -1, :], dim=-1)
    next_tokens = torch.multinomial(probabilities, num_samples=max_new_tokens, replacement=True)
    return torch.cat((idx, next_tokens), dim=1)


# wrong: calls itself
# says: RecursionError
# says: calls itself
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self.generate(idx[:, -self.context_length :], max_new_tokens)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: model in place of self
# says: NameError
# says: model
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = model(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts the logits, not what the model sees
# says: too long
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx)
        logits = logits[:, -self.context_length :]
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: one row only
# says: row
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        context = idx[0:1, -self.context_length :]
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token.expand(len(idx), 1)), dim=1)
    return idx


# wrong: the number of the guide's example
# says: too short
# says: self.context_length
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -4 :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the name of Day 1
# says: UnboundLocalError
# says: logits
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        prediction = prediction[:, -1, :]
        probabilities = F.softmax(prediction, dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: the last number of every place
# says: numbers of the last place
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, :, -1], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: gives back the cut
# says: beginning is lost
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx[:, -self.context_length :]


# wrong: cuts, but leaves one too many
# says: too long by one
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length - 1 :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts to eight
# says: too long
# says: self.context_length
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -8:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts to the number of new tokens
# says: too long
# says: self.context_length
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -max_new_tokens:])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts to the setting of Day 1
# says: too long
# says: self.context_length
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -train.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: cuts once, before the loop, under another name
# says: too long
# says: in each round
def generate(self, idx, max_new_tokens):
    context = idx[:, -self.context_length :]
    for _ in range(max_new_tokens):
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
        context = torch.cat((context, next_token), dim=1)
    return idx


# wrong: asks for the number of rows before it cuts
# says: too long
# says: len
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        context = idx
        if len(idx) > self.context_length:
            context = idx[:, -self.context_length :]
        logits, _ = self(context)
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: calls the model by its name in other files
# says: NameError
# says: self
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = model(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: draws without saying how many
# says: TypeError
# says: num_samples
# says: how many
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# wrong: a third dimension that is whole
# says: IndexError
# says: 2 dimensions
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :, :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: as in the guide
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        probabilities = F.softmax(logits[:, -1, :], dim=-1)
        next_token = torch.multinomial(probabilities, num_samples=1)
        idx = torch.cat((idx, next_token), dim=1)
    return idx


# right: a name for what the model sees
def generate(self, idx, max_new_tokens):
    for i in range(max_new_tokens):
        idx_cond = idx[:, -self.context_length :]
        logits, loss = self(idx_cond)
        logits = logits[:, -1, :]
        probs = F.softmax(logits, dim=1)
        idx_next = torch.multinomial(probs, num_samples=1)
        idx = torch.cat((idx, idx_next), dim=-1)
    return idx


# right: an if
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        context = idx
        if context.size(1) > self.context_length:
            context = context[:, context.size(1) - self.context_length :]
        prediction = self.forward(context)[0]
        token = torch.multinomial(prediction[:, -1].softmax(-1), 1)
        idx = torch.cat([idx, token], 1)
    return idx


# right: max for the start
def generate(self, idx, max_new_tokens):
    end = idx.shape[1] + max_new_tokens
    while idx.shape[1] < end:
        start = max(0, idx.shape[1] - self.context_length)
        logits = self(idx[:, start:])[0][:, -1]
        idx = torch.hstack((idx, torch.multinomial(logits.softmax(dim=-1), 1)))
    return idx


# right: a list of columns
def generate(self, idx, max_new_tokens):
    columns = list(idx.unbind(dim=1))
    for _ in range(max_new_tokens):
        context = torch.stack(columns[-self.context_length :], dim=1)
        logits, _ = self(context)
        columns.append(torch.multinomial(F.softmax(logits[:, -1], dim=-1), 1).squeeze(1))
    return torch.stack(columns, dim=1)


# right: Categorical
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[..., -self.context_length :])
        token = torch.distributions.Categorical(logits=logits[:, -1]).sample()
        idx = torch.cat((idx, token[:, None]), dim=1)
    return idx


# right: Gumbel noise
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length :])
        noise = -torch.log(-torch.log(torch.rand_like(logits[:, -1])))
        token = (logits[:, -1] + noise).argmax(dim=-1, keepdim=True)
        idx = torch.cat((idx, token), dim=1)
    return idx


# right: room for all tokens first
def generate(self, idx, max_new_tokens):
    B, T = idx.shape
    out = torch.zeros(B, T + max_new_tokens, dtype=torch.long)
    out[:, :T] = idx
    for t in range(T, T + max_new_tokens):
        logits, _ = self(out[:, max(0, t - self.context_length) : t])
        out[:, t] = torch.multinomial(F.softmax(logits[:, -1, :], dim=-1), 1).flatten()
    return out


# right: narrow, and no_grad
def generate(self, idx, max_new_tokens):
    with torch.no_grad():
        for _ in range(max_new_tokens):
            length = min(idx.shape[1], self.context_length)
            logits, _ = self(idx.narrow(1, idx.shape[1] - length, length))
            probabilities = torch.softmax(logits[:, -1], dim=-1)
            idx = torch.cat((idx, torch.multinomial(probabilities, 1)), dim=1)
    return idx


# right: while
def generate(self, idx, max_new_tokens):
    wanted = idx.size(1) + max_new_tokens
    while idx.size(1) < wanted:
        context = idx if idx.size(1) <= self.context_length else idx[:, idx.size(1) - self.context_length :]
        out = self.forward(context)[0]
        idx = torch.cat((idx, out[:, -1].softmax(1).multinomial(1)), 1)
    return idx


# right: recursion
def generate(self, idx, max_new_tokens):
    if max_new_tokens == 0:
        return idx
    logits, _ = self(idx[:, -self.context_length:])
    token = torch.multinomial(F.softmax(logits[:, -1], -1), 1)
    return self.generate(torch.cat((idx, token), 1), max_new_tokens - 1)


# right: inverse of the distribution
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length:])
        steps = F.softmax(logits[:, -1], dim=-1).cumsum(-1)
        token = (steps < torch.rand(len(idx), 1)).sum(-1, keepdim=True).clamp(max=logits.shape[-1] - 1)
        idx = torch.cat((idx, token), dim=1)
    return idx


# right: keeps a context of its own
def generate(self, idx, max_new_tokens):
    context, parts = idx[:, -self.context_length:], [idx]
    for _ in range(max_new_tokens):
        logits = self(context)[0][:, -1]
        powers = torch.exp(logits - logits.max(dim=-1, keepdim=True).values)
        parts.append(torch.multinomial(powers, 1))  # it scales them by itself
        context = torch.cat((context, parts[-1]), 1)[:, -self.context_length:]
    return torch.cat(parts, 1)


# right: row by row
def generate(self, idx, max_new_tokens):
    for _ in range(max_new_tokens):
        logits, _ = self(idx[:, -self.context_length:])
        tokens = torch.multinomial(logits[:, -1].softmax(-1), 1)
        idx = torch.stack([torch.cat((row, token)) for row, token in zip(idx, tokens)])
    return idx


# right: asks the model twice in each round
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        seen = idx[:, -self.context_length :]
        print(self(seen)[0].shape)
        logits = self(seen)[0][:, -1]
        next_token = torch.multinomial(logits.softmax(-1), 1)
        idx = torch.cat([idx, next_token], dim=1)
    return idx


# right: one row of the batch after the other, and asks once more at the end
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    if len(idx) > 10:
        logits, _ = self(idx[:, -self.context_length :])
        return torch.cat((idx, torch.multinomial(F.softmax(logits[:, -1], dim=-1), 1)), dim=1)
    rows = []
    for row in idx.unsqueeze(1):
        for _ in range(max_new_tokens):
            logits = self(row[:, -self.context_length :])[0][:, -1]
            row = torch.cat((row, torch.multinomial(F.softmax(logits, dim=-1), 1)), dim=1)
        self(row[:, -self.context_length :])
        rows.append(row)
    return torch.cat(rows)


# right: looks at the last token alone as well, and does nothing with it
def generate(self, idx: Tensor, max_new_tokens: int) -> Tensor:
    for _ in range(max_new_tokens):
        seen = idx[:, -self.context_length :]
        alone, _ = self(seen[:, -1:])
        logits, _ = self(seen)
        idx = torch.cat((idx, torch.multinomial(logits[:, -1].softmax(1), 1)), 1)
    return idx
