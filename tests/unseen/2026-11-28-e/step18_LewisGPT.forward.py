# wrong: every block gets the first x, only the last one counts
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        out = block(x)
    logits = self.head(norm(out))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: norm called on a line of its own, and what it gives is thrown away
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


# wrong: the ModuleList called as if it were Sequential
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: one more residual connection round each block
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = x + block(norm(x))
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: position embedding from the video
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    B, T = idx.shape
    tok_emb = self.token_embedding(idx)
    pos_emb = self.position_embedding(torch.arange(T, device=idx.device))
    x = norm(tok_emb + pos_emb)
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, C = logits.shape
    loss = F.cross_entropy(logits.view(B * T, C), targets.view(B * T))
    return logits, loss


# wrong: view with the vocabulary in the middle in place of a transpose
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    loss = F.cross_entropy(logits.view(B, V, T), targets)
    return logits, loss


# wrong: shifts the targets by one, though they are the next tokens already
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits[:, :-1].flatten(0, 1), targets[:, 1:].flatten())
    return logits, loss


# wrong: norm behind the head, not before it
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = norm(self.head(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: asks `if targets` of a tensor
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    x = norm(x)
    logits = self.head(x)
    if targets:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        return logits, loss
    return logits, None


# wrong: the first block over and over
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


# wrong: flatten with empty brackets for the logits too
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(), targets.flatten())
    return logits, loss


# wrong: a softmax before the loss, and the loss as a plain number
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    probs = F.softmax(logits, dim=-1)
    loss = F.cross_entropy(probs.flatten(0, 1), targets.flatten()).item()
    return logits, loss


# right: the blocks by recursion, the loss from the log of the softmax
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    def through(x, number):
        if number == len(self.blocks):
            return x
        return through(self.blocks[number](x), number + 1)

    logits = self.head(norm(through(norm(self.token_embedding(idx)), 0)))
    if targets is None:
        return logits, None
    log_probs = F.log_softmax(logits, dim=2)
    return logits, F.nll_loss(log_probs.reshape(-1, log_probs.shape[2]), targets.reshape(-1))


# right: rows of the weights by index, a Sequential, and the vocabulary as dimension 1 for the loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding.weight[idx])
    x = nn.Sequential(*self.blocks)(x)
    logits = norm(x) @ self.head.weight.T
    return logits, None if targets is None else F.cross_entropy(logits.permute(0, 2, 1), targets)


# right: reduce, and a loss object
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    from functools import reduce

    x = reduce(lambda so_far, block: block(so_far), self.blocks, norm(self.token_embedding(idx)))
    logits = self.head(norm(x))
    loss = None
    if isinstance(targets, Tensor):
        measure = nn.CrossEntropyLoss()
        loss = measure(torch.cat(list(logits)), torch.cat(list(targets)))
    return logits, loss
