# wrong: calls the whole list of blocks in the loop
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: takes C from x, but the logits have vocab_size numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    B, T, C = x.shape
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.view(B * T, C), targets.view(B * T))
    return logits, loss


# wrong: adds a table of positions that this model does not have
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    B, T = idx.shape
    tok_emb = self.token_embedding(idx)
    pos_emb = self.position_embedding_table(torch.arange(T, device=idx.device))
    x = norm(tok_emb + pos_emb)
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: every block gets the x from the start, only the last one counts
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        out = block(x)
    logits = self.head(norm(out))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# wrong: shifts the targets by one more, though they are one further on already
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


# wrong: softmax before the loss
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


# wrong: takes the norm in the loop, between the blocks, and none of the embedding
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = self.token_embedding(idx)
    for block in self.blocks:
        x = block(norm(x))
    logits = self.head(norm(x))
    if targets == None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss


# right: the blocks as nn.Sequential, and the loss with the vocabulary as dimension 1
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x = norm(self.token_embedding.weight[idx])
    x = nn.Sequential(*self.blocks)(x)
    logits = self.head(norm(x))
    loss = None if targets is None else F.cross_entropy(logits.transpose(1, 2), targets)
    return logits, loss


# right: the blocks by their numbers, and the loss by hand with logsumexp and gather
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    x, i = norm(self.token_embedding(idx)), 0
    while i < len(self.blocks):
        x = self.blocks[i](x)
        i += 1
    logits = self.head(norm(x))
    if targets is not None:
        right = torch.gather(logits, 2, targets[:, :, None])[:, :, 0]
        return logits, torch.mean(torch.logsumexp(logits, dim=2) - right)
    return logits, None
