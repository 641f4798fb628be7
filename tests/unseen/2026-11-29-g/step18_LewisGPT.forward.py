# wrong: if targets: asks a whole tensor for yes or no
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: without targets there is no loss to return
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: shifts the targets once more, as another library does it
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    shift_logits = logits[:, :-1]
    shift_targets = targets[:, 1:]
    loss = F.cross_entropy(shift_logits.flatten(0, 1), shift_targets.flatten())
    return logits, loss

# wrong: a norm on the line after each block
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = norm(block(x))
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: the loss as a plain number, as in train_step, so nothing can go backward from it
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss.item()

# wrong: the last norm comes after the head
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = norm(self.head(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    loss = F.cross_entropy(logits.view(B * T, V), targets.view(B * T))
    return logits, loss

# wrong: the norm after the look-up is forgotten
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = self.token_embedding(idx)
    for block in self.blocks:
        x = block(x)
    x = norm(x)
    logits = self.head(x)
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# right: reduce goes through the blocks, and cross_entropy gets the vocabulary as dimension 1
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    from functools import reduce

    x = reduce(lambda notes, block: block(notes), self.blocks, norm(F.embedding(idx, self.token_embedding.weight)))
    logits = self.head(norm(x))
    return logits, targets if targets is None else F.cross_entropy(logits.mT, targets)

# right: rows of the table by index, Sequential, and the loss in its two halves
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding.weight[idx])
    x = nn.Sequential(*self.blocks)(x)
    logits = norm(x) @ self.head.weight.T
    loss = None
    if isinstance(targets, Tensor):
        surprise = logits.log_softmax(dim=-1)
        loss = F.nll_loss(surprise.reshape(-1, logits.shape[-1]), targets.reshape(-1))
    return (logits, loss)
