# wrong: knows that cross_entropy wants the classes in dimension 1, but gets them there with view, which shuffles the numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    return logits, F.cross_entropy(logits.view(B, V, T), targets)

# wrong: asks "if targets", and a tensor with several numbers is neither true nor false
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: each block gets the embedding again, so only the last block counts
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        out = block(x)
    logits = self.head(norm(out))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: has read about weight tying, and makes the logits with the embedding table in place of the head
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = norm(x) @ self.token_embedding.weight.T
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: shifts the targets once more, as other people's code does, though they are already one further on
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    shifted_logits = logits[:, :-1].flatten(0, 1)
    shifted_targets = targets[:, 1:].flatten()
    return logits, F.cross_entropy(shifted_logits, shifted_targets)

# wrong: takes the norm after every block inside the loop, so the line itself gets normed
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = norm(block(x))
    logits = self.head(x)
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: thinks of generate, and works out the loss of the last place only
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    notes = norm(self.token_embedding(idx))
    for block in self.blocks:
        notes = block(notes)
    logits = self.head(norm(notes))
    if targets is None:
        return logits, None
    last = logits[:, -1, :]
    loss = F.cross_entropy(last, targets[:, -1])
    return logits, loss

# right: Sequential for the blocks, and the loss gets the classes in dimension 1, without any flattening
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    logits = self.head(norm(nn.Sequential(*self.blocks)(norm(self.token_embedding(idx)))))
    return logits, None if targets is None else F.cross_entropy(logits.movedim(-1, 1), targets)

# right: a small recursion through the blocks, indexing for the embedding, and the loss from log_softmax and nll_loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    def through(n):
        return norm(self.token_embedding.weight[idx]) if n == 0 else self.blocks[n - 1](through(n - 1))

    logits = torch.einsum("btc,vc->btv", norm(through(len(self.blocks))), self.head.weight)
    loss = None
    if targets is not None:
        loss = F.nll_loss(F.log_softmax(logits, dim=-1).reshape(-1, len(self.vocab)), targets.reshape(-1))
    return logits, loss
