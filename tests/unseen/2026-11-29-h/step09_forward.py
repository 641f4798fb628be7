# wrong: uses nll_loss, which wants logarithms of probabilities, on the bare prediction
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.nll_loss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: asks "if not targets", and a tensor with several numbers is neither true nor false
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if not targets:
        loss = None
    else:
        B, T, C = prediction.shape
        loss = F.cross_entropy(prediction.view(B * T, C), targets.view(B * T))
    return prediction, loss

# wrong: measures the loss at the last position alone, as if only that one made a guess
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(prediction[:, -1, :], targets[:, -1])
    return prediction, loss

# wrong: compares the prediction with the tokens that went in and not with the targets
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    flat = prediction.view(batch * context, vocab)
    loss = F.cross_entropy(flat, idx.view(batch * context))
    return prediction, loss

# wrong: looks up by one-hot and a product, but lets one_hot guess the vocabulary from the largest token of this batch
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = F.one_hot(idx).float() @ self.token_embedding_table.weight
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.flatten(0, 1), targets.flatten())
    return prediction, loss

# wrong: works out the loss row by row, but each row overwrites the loss of the one before
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        for row, right in zip(prediction, targets):
            loss = F.cross_entropy(row, right)
    return prediction, loss

# wrong: read that the classes may be the second dimension and gets there with view, which doesn't turn the table and mixes up the numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss

# right: einsum with one-hot tokens for the look-up, and the surprise by hand with logsumexp and gather
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding_table.weight
    one_hot = F.one_hot(idx, num_classes=table.shape[0]).to(table.dtype)
    prediction = torch.einsum("btv,vc->btc", one_hot, table)
    if targets is None:
        return prediction, None
    right = prediction.gather(2, targets.unsqueeze(2)).squeeze(2)
    return prediction, (prediction.logsumexp(dim=2) - right).mean()

# right: takes log_softmax before cross_entropy (a second one changes nothing) and averages the rows, which are equally long
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = torch.stack([self.token_embedding_table(row) for row in idx])
    if targets is not None:
        logs = F.log_softmax(prediction, dim=-1)
        losses = [F.cross_entropy(row, right) for row, right in zip(logs, targets)]
        return prediction, sum(losses) / len(losses)
    return prediction, targets
