# wrong: looks the targets up in the table too, so cross_entropy takes them for probabilities
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    targets = self.token_embedding_table(targets)
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context, vocab))
    return prediction, loss


# wrong: shifts the targets once more, as in a video of GPT-2 where the targets are the same tokens
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        vocab = prediction.shape[-1]
        shift_prediction = prediction[:, :-1, :].reshape(-1, vocab)
        shift_targets = targets[:, 1:].reshape(-1)
        loss = F.cross_entropy(shift_prediction, shift_targets)
    return prediction, loss


# wrong: surprise of the average probability, not the average of the surprises
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    probabilities = F.softmax(prediction, dim=-1)
    total = 0
    for b in range(batch):
        for c in range(context):
            total = total + probabilities[b, c, targets[b, c]]
    average = total / (batch * context)
    loss = -torch.log(average)
    return prediction, loss


# wrong: view to (batch, vocab, context) where cross_entropy's page asks for the classes second
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss


# wrong: without targets only the last position comes back, as generate needs no more
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction[:, -1, :], None
    batch, context, vocab = prediction.shape
    prediction = prediction.view(batch * context, vocab)
    targets = targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# wrong: asks for the length of targets when they are None
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    batch, context, vocab = prediction.shape
    loss = None
    if len(targets) > 0:
        table = prediction.view(batch * context, vocab)
        row = targets.view(batch * context)
        loss = F.cross_entropy(table, row)
    return prediction, loss


# wrong: one_hot targets that are whole numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    targets = F.one_hot(targets, vocab)
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context, vocab))
    return prediction, loss


# right: one_hot times the weights, and the log of softmax by hand
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    weight = self.token_embedding_table.weight
    prediction = F.one_hot(idx, len(weight)).to(weight.dtype) @ weight
    loss = None
    if targets is not None:
        picked = F.one_hot(targets, len(weight)).to(weight.dtype)
        surprises = prediction.logsumexp(dim=2) - (prediction * picked).sum(dim=2)
        loss = surprises.sum() / targets.numel()
    return prediction, loss


# right: a loss for each row in a loop, then their mean
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    rows = []
    losses = []
    for b in range(idx.shape[0]):
        row = self.token_embedding_table.weight.index_select(0, idx[b])
        rows.append(row)
        if targets is not None:
            losses.append(F.nll_loss(torch.log_softmax(row, 1), targets[b]))
    if not losses:
        return torch.stack(rows), None
    return torch.stack(rows), torch.stack(losses).mean()
