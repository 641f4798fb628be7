# wrong: Uses view to bring the vocabulary to the second place for cross_entropy, which mixes up the numbers (transpose would be needed).
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss

# wrong: Shifts the targets by one once more, although get_batch has already done it.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    vocab = prediction.shape[-1]
    loss = F.cross_entropy(prediction[:, :-1].reshape(-1, vocab), targets[:, 1:].reshape(-1))
    return prediction, loss

# wrong: Measures the squared distance to one-hot targets with mse_loss in place of the cross-entropy.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        right_ones = F.one_hot(targets, num_classes=prediction.shape[2]).float()
        loss = F.mse_loss(prediction, right_ones)
    return prediction, loss

# wrong: Multiplies the one-hot rows with F.linear, which turns the table on its side first, so columns come out and not rows.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, W.shape[0]).float()
    prediction = F.linear(C, W)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: Turns the prediction into probabilities at the end, so generate and the user get them already softmaxed.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    prediction = F.softmax(prediction, dim=-1)
    return prediction, loss

# wrong: Goes row by row but overwrites the loss each time, so only the last row of the batch counts.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    for row in range(len(idx)):
        loss = F.cross_entropy(prediction[row], targets[row])
    return prediction, loss

# wrong: Calls the class nn.CrossEntropyLoss with the tensors, as if it were the function F.cross_entropy.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = nn.CrossEntropyLoss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# right: Works the cross-entropy out by hand, with logsumexp minus the number of the right character.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    right_one = prediction.gather(-1, targets[..., None])[..., 0]
    surprise = torch.logsumexp(prediction, dim=-1) - right_one
    return prediction, surprise.mean()

# right: Multiplies one-hot rows with the table by einsum, and averages the loss of single rows.
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, len(W)).to(W.dtype)
    prediction = torch.einsum("btc,cv->btv", C, W)
    loss = None
    if targets is not None:
        losses = [F.cross_entropy(p, t) for p, t in zip(prediction, targets)]
        loss = sum(losses) / len(losses)
    return prediction, loss
