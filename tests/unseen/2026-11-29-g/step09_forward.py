# wrong: views it as (batch, vocab, context), as cross_entropy then stops complaining
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss

# wrong: the surprise by hand, with the logarithm to the base 10
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    probabilities = F.softmax(prediction, dim=-1)
    right_ones = probabilities.gather(-1, targets.unsqueeze(-1))
    loss = -torch.log10(right_ones).mean()
    return prediction, loss

# wrong: without targets there is no variable loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: calls view and doesn't use what it returns
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    prediction.view(batch * context, vocab)
    targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss

# wrong: multiplies the one-hot rows by the table lying on its side
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, num_classes=W.shape[0]).float()
    prediction = C @ W.T
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.reshape(-1))
    return prediction, loss

# wrong: compares only the last position of each row
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        loss = F.cross_entropy(prediction[:, -1, :], targets[:, -1])
    return prediction, loss

# wrong: "one number", so returns loss.item()
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss.item()

# right: C x W = T with einsum, and a long table for the loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding_table.weight
    one_hot = F.one_hot(idx, len(table)).to(table.dtype)
    prediction = torch.einsum("bcv,vw->bcw", one_hot, table)
    loss = None
    if targets is not None:
        loss = F.nll_loss(F.log_softmax(prediction, dim=2).flatten(0, 1), targets.flatten())
    return prediction, loss

# right: the loss by hand, with logsumexp minus the score of the right token
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table.weight[idx]
    if targets is None:
        return prediction, None
    right_scores = torch.gather(prediction, 2, targets[:, :, None])[:, :, 0]
    surprises = torch.logsumexp(prediction, dim=2) - right_scores
    return prediction, surprises.sum() / surprises.numel()
