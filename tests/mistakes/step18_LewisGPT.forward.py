# wrong: no norm after the embedding
# says: norm right after the embedding
def forward(self, idx, targets=None):
    x = self.token_embedding(idx)
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no norm before the head
# says: norm before the head
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no norm at all
# says: Both norms are missing
def forward(self, idx, targets=None):
    x = self.token_embedding(idx)
    for block in self.blocks:
        x = block(x)
    logits = self.head(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no blocks
# says: blocks are left out
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: straight from the embedding to the head
# says: blocks are left out
def forward(self, idx, targets=None):
    logits = self.head(self.token_embedding(idx))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the result of the block is not used
# says: isn't used
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: only the first block
# says: first block
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    x = self.blocks[0](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: return inside the loop
# says: your return is inside the loop
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
        logits = self.head(norm(x))
        if targets is None:
            return logits, None
        return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: each block gets the embedding
# says: last block
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        out = block(x)
    logits = self.head(norm(out))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the blocks backward
# says: order
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in reversed(self.blocks):
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: x is added once more
# says: adds x
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = x + block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: a norm in each round
# says: norm in the loop
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = norm(block(x))
    logits = self.head(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: each block gets the norm
# says: norm in the loop
def forward(self, idx, targets=None):
    x = self.token_embedding(idx)
    for block in self.blocks:
        x = block(norm(x))
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: a norm of the logits
# says: norm of the logits
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = norm(self.head(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the head twice, in and after the loop
# says: RuntimeError
# says: (4, 3, 7)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = self.head(block(x))
    if targets is None:
        return x, None
    return x, F.cross_entropy(x.flatten(0, 1), targets.flatten())


# wrong: calls the list of blocks
# says: NotImplementedError
# says: loop
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: a loop over a number
# says: TypeError
# says: range
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in len(self.blocks):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: one block too many
# says: IndexError
# says: 3
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in range(1, len(self.blocks) + 1):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: n_layer is not known here
# says: NameError
# says: n_layer
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in range(n_layer):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: self.n_layer is not kept
# says: AttributeError
# says: n_layer
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in range(self.n_layer):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no case for missing targets
# says: AttributeError
# says: targets
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: only logits when there are no targets
# says: two things
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: logits alone
# says: two things
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    return self.head(norm(x))


# wrong: the loss is always None
# says: gave None as loss
# says: loss
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    return self.head(norm(x)), None


# wrong: the loss is 0 when there are no targets
# says: None
# says: Without targets
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = 0
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: nothing comes back when there are targets
# says: nothing (None)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: probabilities as logits
# says: probabilities
# says: softmax
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = F.softmax(self.head(norm(x)), dim=-1)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: softmax for the loss
# says: softmax
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(F.softmax(logits, dim=-1).flatten(0, 1), targets.flatten())


# wrong: the sum
# says: sum
# says: average
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")


# wrong: one loss for each token
# says: one number
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")


# wrong: compares with idx
# says: idx
# says: targets
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), idx.flatten())


# wrong: shifts once more
# says: shifted a second time
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits[:, :-1].flatten(0, 1), targets[:, 1:].flatten())


# wrong: only the last position counts
# says: last position
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits[:, -1], targets[:, -1])


# wrong: targets column by column
# says: don't meet their targets
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.T.flatten())


# wrong: no reshape for the loss
# says: RuntimeError
# says: (4, 3, 7)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits, targets)


# wrong: only the logits are flattened
# says: ValueError
# says: (12, 7)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets)


# wrong: C of the embedding in the view
# says: RuntimeError
# says: 84
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    B, T, C = x.shape
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.view(B * T, C), targets.view(B * T))


# wrong: .item() too early
# says: item()
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten()).item()


# wrong: detached
# says: can't learn
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x)).detach()
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no head
# says: (4, 3, 8)
# says: head
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = norm(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: only the last position comes back
# says: (4, 7)
# says: every
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))[:, -1, :]
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits, targets[:, -1])


# wrong: flattened even without targets
# says: (12, 7)
# says: loss alone
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x)).flatten(0, 1)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits, targets.flatten())


# wrong: loss and logits swapped
# says: swapped
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return None, logits
    return F.cross_entropy(logits.flatten(0, 1), targets.flatten()), logits


# wrong: the name of Day 1
# says: AttributeError
# says: token_embedding
def forward(self, idx, targets=None):
    x = norm(self.token_embedding_table(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the blocks get idx
# says: block
# says: embedding
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(idx)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no embedding
# says: block
# says: embedding
def forward(self, idx, targets=None):
    x = norm(idx)
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: forgets self
# says: NameError
# says: self
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: no return
# says: nothing (None)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None if targets is None else F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the blocks run twice
# says: more than once
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for _ in self.blocks:
        for block in self.blocks:
            x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: norm at the end is not used
# says: norm(x) works something out
# says: its result isn't used
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    norm(x)
    logits = self.head(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: an average over the batch, so rows of the batch mix
# says: wrong numbers
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    x = x + x.mean(dim=0)
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: the loss of what is not flattened
# says: RuntimeError
# says: Look up flatten
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits, targets)
    return logits, loss


# wrong: asks for None the wrong way round
# says: AttributeError
# says: targets is None
# says: is not None
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is not None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: the loss before the question
# says: AttributeError
# says: targets is None
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    if targets is None:
        return logits, None
    return logits, loss


# wrong: self in front of the loop's variable
# says: AttributeError
# says: without self
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = self.block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: a loop over range
# says: TypeError
# says: range
# says: the list itself
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in range(len(self.blocks)):
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: the norm of the tokens
# says: whole numbers
# says: comes before the norm
def forward(self, idx, targets=None):
    x = self.token_embedding(norm(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: mse_loss
# says: mse_loss
# says: F.cross_entropy
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.mse_loss(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: nll_loss of logits
# says: logarithm
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.nll_loss(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: only the attention of each block
# says: part of each block
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block.attention(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: only the feed-forward of each block
# says: part of each block
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block.feed_forward(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: detached in the middle
# says: can't learn
# says: in the middle
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x.detach())
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# right: as in the guide
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# right: view, and the logits flattened when there are targets
def forward(self, idx, targets=None):
    x = self.token_embedding(idx)
    x = norm(x)
    for block in self.blocks:
        x = block(x)
    x = norm(x)
    logits = self.head(x)
    if targets is None:
        loss = None
    else:
        B, T, C = logits.shape
        logits = logits.view(B * T, C)
        targets = targets.view(B * T)
        loss = F.cross_entropy(logits, targets)
    return logits, loss


# right: transpose
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in range(len(self.blocks)):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.transpose(1, 2), targets)
    return logits, loss


# right: nn.Sequential
def forward(self, idx, targets=None):
    x = nn.Sequential(*self.blocks)(norm(self.token_embedding(idx)))
    logits = self.head(norm(x))
    return logits, None if targets is None else nn.CrossEntropyLoss()(logits.permute(0, 2, 1), targets)


# right: log_softmax and gather
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block.forward(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    logs = F.log_softmax(logits, dim=-1)
    return logits, -logs.gather(-1, targets.unsqueeze(-1)).mean()


# right: nll_loss
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for number, block in enumerate(self.blocks):
        x = block(x)
    logits = self.head(norm(x))
    if targets == None:  # noqa: E711
        return (logits, None)
    return (logits, F.nll_loss(logits.log_softmax(-1).flatten(0, 1), targets.flatten()))


# right: the weights indexed, F.linear
def forward(self, idx, targets=None):
    x = norm(self.token_embedding.weight[idx])
    for block in list(self.blocks):
        x = block(x)
    logits = F.linear(norm(x), self.head.weight)
    loss = targets if targets is None else F.cross_entropy(logits.reshape(-1, logits.size(-1)), targets.reshape(-1))
    return logits, loss


# right: one-hot, and the head as a multiplication
def forward(self, idx, targets=None):
    table = self.token_embedding.weight
    x = norm(F.one_hot(idx, len(table)).float() @ table)
    for block in self.blocks:
        x = block(x)
    logits = norm(x) @ self.head.weight.T
    if targets is None:
        return logits, None
    right_ones = logits.gather(2, targets.unsqueeze(-1)).squeeze(-1)
    return logits, (logits.logsumexp(dim=-1) - right_ones).mean()


# right: functools.reduce
def forward(self, idx, targets=None):
    from functools import reduce

    x = reduce(lambda x, block: block(x), self.blocks, norm(self.token_embedding(idx)))
    logits = self.head(norm(x))
    return [logits, targets if targets is None else F.cross_entropy(logits.flatten(0, 1), targets.flatten())]


# right: the loss in a loop
def forward(self, idx, targets=None):
    x = norm(self.token_embedding.weight[idx])
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    losses = [F.cross_entropy(row, target) for row, target in zip(logits, targets)]
    return logits, sum(losses) / len(losses)


# right: flat logits come back
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    logits = logits.view(B * T, V)
    return logits, F.cross_entropy(logits, targets.view(B * T))


# right: a list comes back
def forward(self, idx, targets=None):
    x = norm(F.embedding(idx, self.token_embedding.weight))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = F.cross_entropy(logits.flatten(0, -2), targets.flatten(), reduction="sum") / targets.numel() if targets is not None else None
    return [logits, loss]


# right: recursion
def forward(self, idx, targets=None):
    def through(x, blocks):
        return through(blocks[0](x), blocks[1:]) if len(blocks) else x
    logits = self.head(norm(through(norm(self.token_embedding(idx)), self.blocks)))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.permute(0, 2, 1), targets)


# wrong: log_softmax on the logits; the loss comes out right, the logits do not
# says: Leave log_softmax out.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = F.log_softmax(self.head(norm(x)), dim=-1)
    if targets is None:
        return logits, None
    loss = F.nll_loss(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: norm called on a line of its own, and what it gives is thrown away
# says: its result isn't used
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = self.token_embedding(idx)
    norm(x)
    for block in self.blocks:
        x = block(x)
    norm(x)
    logits = self.head(x)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: the first block over and over
# says: self.blocks[0]
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    i = 0
    while i < len(self.blocks):
        x = self.blocks[0](x)
        i += 1
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss
