# wrong: view in place of transpose for the form (batch, vocabulary, context)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss

# wrong: makes probabilities first, so there are two softmaxes
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    probabilities = F.softmax(prediction, dim=-1)
    loss = F.cross_entropy(probabilities.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: the loss of the last position only
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(prediction[:, -1, :], targets[:, -1])
    return prediction, loss

# wrong: nll_loss without a logarithm
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        batch, context, vocab = prediction.shape
        probabilities = F.softmax(prediction.view(batch * context, vocab), dim=-1)
        loss = F.nll_loss(probabilities, targets.view(batch * context))
    return prediction, loss

# wrong: no else, so it goes on with targets that are None
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    batch, context, vocab = prediction.shape
    prediction = prediction.view(batch * context, vocab)
    targets = targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss

# wrong: gives the numbers to the class nn.CrossEntropyLoss
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    flat_prediction = prediction.view(batch * context, vocab)
    flat_targets = targets.view(batch * context)
    loss = nn.CrossEntropyLoss(flat_prediction, flat_targets)
    return prediction, loss

# wrong: the loss as a plain number
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss.item()

# right: the loss by hand, with logsumexp and gather
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = F.embedding(idx, self.token_embedding_table.weight)
    if targets is None:
        return prediction, None
    of_the_right_one = prediction.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return prediction, (prediction.logsumexp(dim=-1) - of_the_right_one).mean()

# right: the multiplication C x W, and the other form of cross_entropy
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, num_classes=W.shape[0]).to(W.dtype)
    prediction = torch.einsum("btv,vw->btw", C, W)
    loss = None if targets is None else F.cross_entropy(prediction.permute(0, 2, 1), targets)
    return prediction, loss
