# wrong: logits and targets are shifted once more, as in the Hugging Face code
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    shift_logits = logits[:, :-1, :]
    shift_labels = targets[:, 1:]
    loss = F.cross_entropy(shift_logits.flatten(0, 1), shift_labels.flatten())
    return logits, loss

# wrong: "one number" taken for a float, so nothing can be learned from the loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten()).item()
    return logits, loss

# wrong: counts the blocks from 1, so the first one is left out
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    n = len(self.blocks)
    for i in range(1, n):
        x = self.blocks[i](x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: cross_entropy wants the vocabulary in the middle, and reshape does not swap
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    loss = F.cross_entropy(logits.reshape(B, V, T), targets)
    return logits, loss

# wrong: the list of blocks is called, as it is nn.Sequential in the video
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    B, T = idx.shape
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    x = norm(x)
    logits = self.head(x)
    if targets is None:
        loss = None
    else:
        B, T, C = logits.shape
        loss = F.cross_entropy(logits.view(B * T, C), targets.view(B * T))
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

# right: the vocabulary in the middle for cross_entropy
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding.weight[idx])
    for i in range(len(self.blocks)):
        x = self.blocks[i](x)
    logits = F.linear(norm(x), self.head.weight)
    return logits, F.cross_entropy(logits.transpose(1, 2), targets) if targets is not None else None

# right: reduce over the blocks, nll_loss of log_softmax
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    from functools import reduce

    notes = reduce(lambda x, block: block(x), self.blocks, norm(self.token_embedding(idx)))
    logits = self.head(norm(notes))
    loss = None
    if targets is not None:
        logs = torch.log_softmax(logits, dim=-1).reshape(-1, len(self.vocab))
        loss = F.nll_loss(logs, targets.reshape(-1))
    return logits, loss
