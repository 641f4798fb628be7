# wrong: makes probabilities with softmax before cross_entropy, which does it again
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    probabilities = F.softmax(prediction, dim=-1)
    loss = F.cross_entropy(probabilities.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: views the prediction as (batch, vocab, context) because cross_entropy complained about the size
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch, vocab, context), targets)
    return prediction, loss

# wrong: asks "if targets" rather than "is not None" (error with a tensor)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets:
        batch, context, vocab = prediction.shape
        loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss

# wrong: the sizes of the guide written as numbers
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    prediction_long = prediction.view(4 * 8, 80)
    targets_long = targets.view(4 * 8)
    return prediction, F.cross_entropy(prediction_long, targets_long)

# wrong: the loss by hand, with the softmax along the context
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    probabilities = F.softmax(prediction, dim=1)
    right = probabilities.gather(2, targets.unsqueeze(2))
    loss = -torch.log(right).mean()
    return prediction, loss

# wrong: compares with idx, not with the targets
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    table = prediction.view(batch * context, vocab)
    row = idx.reshape(batch * context)
    loss = F.cross_entropy(table, row)
    return prediction, loss

# wrong: without targets, only the prediction comes back and no None
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction
    else:
        batch, context, vocab = prediction.shape
        prediction = prediction.view(batch * context, vocab)
        targets = targets.reshape(batch * context)
        loss = F.cross_entropy(prediction, targets)
        return prediction, loss

# right: every surprise by itself, in two loops
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    rows, columns = idx.shape
    total = 0
    for row in range(rows):
        for column in range(columns):
            numbers = prediction[row, column]
            total = total + torch.logsumexp(numbers, dim=0) - numbers[targets[row, column]]
    return prediction, total / (rows * columns)

# right: indexes the weights, nll_loss with the vocabulary moved to the second place
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table.weight[idx]
    loss = None if targets is None else F.nll_loss(prediction.log_softmax(-1).transpose(1, 2), targets)
    return prediction, loss
