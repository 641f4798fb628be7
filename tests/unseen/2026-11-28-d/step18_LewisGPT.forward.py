# wrong: each block gets the embedding, not what the block before it gave
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        out = block(x)
    logits = self.head(norm(out))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: takes the norm after every block ("take the norm once more" moved into the loop)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
        x = norm(x)
    logits = self.head(x)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: calls the list of blocks as if it were one layer (an error of PyTorch, a NotImplementedError)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: view to (B, vocab, T) for the loss where it would have to be transpose
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, vocab_size = logits.shape
    loss = F.cross_entropy(logits.reshape(B, vocab_size, T), targets)
    return logits, loss


# wrong: log_softmax on the logits; the loss comes out right, the logits do not
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = F.log_softmax(self.head(norm(x)), dim=-1)
    if targets is None:
        return logits, None
    loss = F.nll_loss(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: "if not targets" asks a whole tensor for one truth (an error)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if not targets:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: shifts the targets by one more, as other libraries do, though they are shifted already
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    guesses = logits[:, :-1].flatten(0, 1)
    right_ones = targets[:, 1:].flatten()
    loss = F.cross_entropy(guesses, right_ones)
    return logits, loss


# right: reduce over the blocks, einsum for the head, the loss with the vocabulary as dimension 1
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    from functools import reduce

    x = reduce(lambda notes, block: block(notes), self.blocks, norm(self.token_embedding.weight[idx]))
    logits = torch.einsum("btc,vc->btv", norm(x), self.head.weight)
    return logits, None if targets is None else F.cross_entropy(logits.transpose(1, 2), targets)


# right: recursion through the blocks, and the loss summed row by row, then divided
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    def through(x, number):
        if number == len(self.blocks):
            return x
        return through(self.blocks[number](x), number + 1)

    logits = self.head(norm(through(norm(self.token_embedding(idx)), 0)))
    loss = None
    if targets is not None:
        total = 0
        for row, right_ones in zip(logits, targets):
            total = total + F.cross_entropy(row, right_ones, reduction="sum")
        loss = total / (targets != -100).sum()
    return logits, loss
