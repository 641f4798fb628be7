# wrong: forgets the norm before the head
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(x)
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: each block gets the embedding, so only the last block counts
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        y = block(x)
    logits = self.head(norm(y))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(0, 1))
    return logits, loss

# wrong: calls the list of blocks like a layer
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: softmax before the loss, on a copy of the logits
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    probabilities = F.softmax(logits, dim=-1)
    loss = F.cross_entropy(probabilities.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: flatten with empty brackets for both
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(), targets.flatten())
    return logits, loss

# wrong: "predicts the next character", so the targets are moved by one once more
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits[:, :-1].flatten(0, 1), targets[:, 1:].flatten())
    return logits, loss

# wrong: return inside the loop, so only the first block works
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
        logits = self.head(norm(x))
        if targets is None:
            return logits, None
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        return logits, loss

# right: reduce, and the vocabulary moved to where cross_entropy wants the classes
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    from functools import reduce

    x = reduce(lambda notes, block: block(notes), self.blocks, norm(F.embedding(idx, self.token_embedding.weight)))
    logits = self.head(norm(x))
    return logits, None if targets is None else F.cross_entropy(logits.transpose(1, 2), targets)

# right: the loss with log_softmax and nll_loss, and -100 by itself
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    loss = None
    x = norm(self.token_embedding.weight[idx])
    for i in range(len(self.blocks)):
        x = self.blocks[i](x)
    x = norm(x)
    logits = x @ self.head.weight.T
    if targets is not None:
        B, T, V = logits.shape
        loss = F.nll_loss(logits.log_softmax(-1).reshape(B * T, V), targets.reshape(B * T))
    return logits, loss
