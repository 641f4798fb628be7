# wrong: view to (batch, vocab, context) for cross_entropy, where it had to be transposed
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss


# wrong: view is called, but what it gives back is not used
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    prediction.view(batch * context, vocab)
    targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# wrong: makes probabilities first, as cross_entropy needs probabilities
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    probabilities = F.softmax(prediction, dim=-1)
    loss = F.cross_entropy(probabilities.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: shifts the targets once more, as in a video of another GPT
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    shifted = prediction[:, :-1, :].reshape(-1, prediction.shape[-1])
    labels = targets[:, 1:].reshape(-1)
    loss = F.cross_entropy(shifted, labels)
    return prediction, loss


# wrong: compares with idx
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), idx.view(batch * context))
    return prediction, loss


# wrong: calls the model itself in place of the table
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction, loss = self(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: square brackets behind the embedding
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table[idx]
    loss = None
    if targets is not None:
        b, c, v = prediction.shape
        loss = F.cross_entropy(prediction.view(b * c, v), targets.view(b * c))
    return prediction, loss


# wrong: asks "if not targets"
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if not targets:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: the shape is taken apart in the wrong order
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    vocab, batch, context = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: forgot that the targets may be None
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    batch, context, vocab = prediction.shape
    prediction = prediction.view(batch * context, vocab)
    targets = targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# wrong: the loss as a plain number, which cannot go backward
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss.item()


# wrong: loss 0 when there is nothing to compare with
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = 0
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: only the last place counts for the loss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction[:, -1, :], targets[:, -1])
    return prediction, loss


# wrong: the rows of the prediction are put in another order than the targets
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    table = prediction.transpose(0, 1).reshape(context * batch, vocab)
    loss = F.cross_entropy(table, targets.reshape(batch * context))
    return prediction, loss


# wrong: nll_loss straight on the prediction
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.nll_loss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: the sum of the rows, each of them averaged over the context
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = 0
    for row in range(len(idx)):
        loss = loss + F.cross_entropy(prediction[row], targets[row])
    return prediction, loss


# wrong: the prediction that comes back is the most likely token
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding_table(idx)
    prediction = torch.argmax(table, dim=-1)
    if targets is None:
        return prediction, None
    batch, context, vocab = table.shape
    loss = F.cross_entropy(table.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: gives back the loss first
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return None, prediction
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return loss, prediction


# wrong: hands the tensors over when it makes the loss object
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = nn.CrossEntropyLoss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# right: one-hot rows times the table, and the surprise by hand
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, num_classes=W.shape[0]).to(W.dtype)
    prediction = torch.einsum("bcv,vw->bcw", C, W)
    if targets is None:
        return prediction, None
    right = prediction.gather(2, targets.unsqueeze(2)).squeeze(2)
    loss = (prediction.logsumexp(dim=2) - right).mean()
    return prediction, loss


# right: the vocabulary as the second dimension
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table.weight[idx]
    loss = None if targets is None else nn.CrossEntropyLoss()(prediction.permute(0, 2, 1), targets)
    return prediction, loss


# right: a distribution that says how likely the targets are
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = F.embedding(idx, self.token_embedding_table.weight)
    loss = None
    if targets is not None:
        chances = torch.distributions.Categorical(logits=prediction)
        loss = -chances.log_prob(targets).mean()
    return prediction, loss


# right: adds up the loss of each token in a loop
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = torch.stack([self.token_embedding_table(row) for row in idx])
    if targets is None:
        return prediction, None
    rows = prediction.flatten(0, 1)
    answers = targets.flatten()
    surprises = [-F.log_softmax(row, dim=0)[answer] for row, answer in zip(rows, answers)]
    return prediction, sum(surprises) / len(surprises)
