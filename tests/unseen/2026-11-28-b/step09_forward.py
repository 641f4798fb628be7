# wrong: asks whether targets is truthy, as in JavaScript
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: square brackets behind the table, as with W in the guide
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table[idx]
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: thinks that view changes the tensor itself
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    prediction.view(batch * context, vocab)
    targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss

# wrong: the and of JavaScript, so without targets the loss is False and not None
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    vocab = prediction.shape[-1]
    loss = targets is not None and F.cross_entropy(prediction.view(-1, vocab), targets.view(-1))
    return prediction, loss

# wrong: view with the sizes the wrong way round, and then turned, so the numbers are mixed up
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    table = prediction.view(vocab, batch * context).T
    loss = F.cross_entropy(table, targets.view(batch * context))
    return prediction, loss

# wrong: the mean of the squared differences, as in a trend line
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    right = F.one_hot(targets, vocab).float()
    loss = ((prediction - right) ** 2).mean()
    return prediction, loss

# wrong: nll_loss of the probabilities, and the logarithm is forgotten
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        B, T, C = prediction.shape
        probs = F.softmax(prediction, dim=-1)
        loss = F.nll_loss(probs.view(B * T, C), targets.view(B * T))
    return prediction, loss

# right: row by row, and the average of the rows
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        losses = []
        for row, right in zip(prediction, targets):
            losses.append(F.cross_entropy(row, right))
        loss = torch.stack(losses).mean()
    return prediction, loss

# right: C x W, and the surprise by hand with logsumexp
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = torch.eye(len(W), device=W.device)[idx]
    prediction = torch.einsum("btv,vw->btw", C, W)
    if targets is None:
        return prediction, None
    of_the_right = prediction.gather(2, targets[:, :, None])[:, :, 0]
    surprise = torch.logsumexp(prediction, 2) - of_the_right
    return prediction, surprise.sum() / surprise.numel()
