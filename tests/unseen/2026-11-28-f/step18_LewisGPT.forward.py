# wrong: the end is indented too far, so it returns after the first block
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
        logits = self.head(norm(x))
        if targets is None:
            return logits, None
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        return logits, loss


# wrong: calls the list of blocks as if it was one block
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: empty brackets for the logits as well, which joins the vocabulary too
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    x = norm(x)
    logits = self.head(x)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(), targets.flatten())
    return logits, loss


# wrong: adds x to what a block gives, though the block has done that already
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = x + block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: takes the norm after every block, not once at the end
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = self.token_embedding(idx)
    x = norm(x)
    for block in self.blocks:
        x = norm(block(x))
    logits = self.head(x)
    if targets is None:
        return logits, None
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())


# wrong: "if targets" on a tensor
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: view to (B, vocab, T) for the loss where it needs transpose
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


# right: Sequential for the blocks, and the loss by hand with gather
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = nn.Sequential(*self.blocks)(norm(self.token_embedding(idx)))
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        surprises = -logits.log_softmax(dim=-1).gather(-1, targets.unsqueeze(-1))
        loss = surprises.mean()
    return logits, loss


# right: one-hot times the tables, and cross_entropy with the vocabulary in the middle
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding.weight
    x = norm(F.one_hot(idx, num_classes=len(table)).to(table.dtype) @ table)
    number = 0
    while number < len(self.blocks):
        x = self.blocks[number](x)
        number += 1
    logits = torch.einsum("btc,vc->btv", norm(x), self.head.weight)
    return logits, (None if targets is None else F.cross_entropy(logits.transpose(1, 2), targets))
