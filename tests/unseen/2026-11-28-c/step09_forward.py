# wrong: makes (batch, vocab, context) with view, which mixes up the numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss


# wrong: nll_loss on the raw prediction
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.nll_loss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: the loss of the last position alone
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction[:, -1, :], targets[:, -1])
    return prediction, loss


# wrong: takes the average a second time
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    loss = loss / (batch * context)
    return prediction, loss


# wrong: lays the targets out column by column, as MATLAB does
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.reshape(batch * context, vocab), targets.T.reshape(batch * context))
    return prediction, loss


# wrong: asks itself for the prediction
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction, loss = self(idx)
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: without targets, loss gets no value
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# right: the C x W = T of the guide, and the average surprise by hand
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, len(W)).to(W.dtype)
    T = torch.einsum("bcv,vw->bcw", C, W)
    if targets is None:
        return T, None
    right = T.gather(2, targets.unsqueeze(2)).squeeze(2)
    loss = (T.logsumexp(dim=2) - right).mean()
    return T, loss


# right: the vocabulary moved to the second place, and nn.CrossEntropyLoss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table.weight[idx]
    loss = None if targets is None else nn.CrossEntropyLoss()(prediction.movedim(-1, 1), targets)
    return prediction, loss
