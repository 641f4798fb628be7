# wrong: adds up the losses of the rows in a loop
# says: in your loop
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = 0
        for p, t in zip(prediction, targets):
            loss += F.cross_entropy(p, t)
    return prediction, loss


# wrong: divides the prediction by 2 for the loss
# says: / 2
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.transpose(1, 2) / 2, targets)
    return prediction, loss


# wrong: dropout
# says: dropout
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = F.dropout(self.token_embedding_table(idx), 0.2)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.view(-1, prediction.shape[-1]), targets.view(-1))
    return prediction, loss


# wrong: a prediction of length 1
# says: normalize
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    prediction = F.normalize(prediction, dim=-1)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(prediction.view(-1, prediction.shape[-1]), targets.view(-1))
    return prediction, loss


# wrong: a rounded loss
# says: torch.round
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.view(-1, prediction.shape[-1]), targets.view(-1))
    return prediction, torch.round(loss)


# wrong: label smoothing
# says: label_smoothing
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.view(-1, prediction.shape[-1]), targets.view(-1), label_smoothing=0.1)
    return prediction, loss


# wrong: forgets to return
# says: nothing (None)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    loss = None


# wrong: only the prediction
# says: two things
def forward(self, idx, targets=None):
    return self.token_embedding_table(idx)


# wrong: loss first
# says: swapped
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(prediction.flatten(0, 1), targets.flatten())
    return loss, prediction


# wrong: the tokens given back
# says: prediction
def forward(self, idx, targets=None):
    return idx, None


# wrong: the table itself, without looking anything up
# says: Embedding
def forward(self, idx, targets=None):
    return self.token_embedding_table, None


# wrong: the whole table, whatever idx is
# says: shape (5, 5)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table.weight
    return prediction, None


# wrong: if not targets
# says: RuntimeError
# says: is None
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if not targets:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# wrong: compares with == None, where it works, but gives 0 as loss
# says: should be None
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, 0
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# wrong: does not think of None
# says: AttributeError
# says: targets is nothing (None)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    loss = F.cross_entropy(prediction.flatten(0, 1), targets.flatten())
    return prediction, loss


# wrong: never works the loss out
# says: gave None as loss
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    loss = None
    return prediction, loss


# wrong: no reshape
# says: RuntimeError
# says: (2, 3, 5)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction, targets)


# wrong: only the prediction is reshaped
# says: ValueError
# says: (6, 5)
# says: (2, 3)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    return prediction, F.cross_entropy(prediction.view(batch * context, vocab), targets)


# wrong: a reshape that mixes the positions
# says: don't meet their targets
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    scrambled = prediction.transpose(0, 1).reshape(batch * context, vocab)
    return prediction, F.cross_entropy(scrambled, targets.flatten())


# wrong: view to the shape that cross_entropy wants, instead of a transpose
# says: don't meet their targets
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    return prediction, F.cross_entropy(prediction.view(batch, vocab, context), targets)


# wrong: targets flattened column by column
# says: don't meet their targets
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.T.flatten())


# wrong: softmax before cross_entropy
# says: softmax
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    probabilities = F.softmax(prediction, dim=-1)
    return prediction, F.cross_entropy(probabilities.flatten(0, 1), targets.flatten())


# wrong: probabilities as prediction
# says: softmax
def forward(self, idx, targets=None):
    prediction = F.softmax(self.token_embedding_table(idx), dim=-1)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# wrong: the sum
# says: sum
# says: average
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten(), reduction="sum")


# wrong: one loss for each token
# says: one number
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten(), reduction="none")


# wrong: .item() too early
# says: item()
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten()).item()


# wrong: detached
# says: cut off
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx).detach()
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# wrong: arguments swapped
# says: swapped
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(targets.flatten(), prediction.flatten(0, 1))


# wrong: compares with idx instead of the targets
# says: idx
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), idx.flatten())


# wrong: looks the targets up, not idx
# says: TypeError
# says: nothing (None)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(targets)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# wrong: only the last position
# says: (2, 5)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)[:, -1, :]
    return prediction, None


# wrong: flattened even without targets
# says: (6, 5)
# says: loss alone
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx).view(-1, self.token_embedding_table.num_embeddings)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction, targets.view(-1))


# wrong: the numbers 4, 8 and 80
# says: RuntimeError
# says: (2, 3, 5)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.view(32, 80), targets.view(32))


# wrong: forgets self
# says: NameError
# says: self
def forward(self, idx, targets=None):
    prediction = token_embedding_table(idx)
    return prediction, None


# wrong: square brackets on the table
# says: TypeError
# says: round brackets
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table[idx]
    return prediction, None


# wrong: another loss, the squared difference to the one-hot targets
# says: F.cross_entropy
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    right = F.one_hot(targets, prediction.shape[-1]).float()
    return prediction, F.mse_loss(prediction, right)


# wrong: the sign of nll forgotten
# says: minus sign
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    logs = F.log_softmax(prediction, dim=-1).gather(-1, targets.unsqueeze(-1))
    return prediction, logs.mean()


# wrong: only the last position counts
# says: last position
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction[:, -1, :], targets[:, -1])


# wrong: calls view but does not keep what it gives back
# says: changes nothing in prediction
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    prediction.view(batch * context, vocab)
    targets.view(batch * context)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# wrong: gives back the prediction alone when there are no targets
# says: two things
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: looks up in weight.data, which has no gradients
# says: cut off
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table.weight.data[idx]
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: shifts once more
# says: shifted a second time
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        vocab = prediction.shape[-1]
        guesses = prediction[:, :-1, :].reshape(-1, vocab)
        answers = targets[:, 1:].reshape(-1)
        loss = F.cross_entropy(guesses, answers)
    return prediction, loss


# wrong: loss does not exist when there are no targets
# says: used before it has a value
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is not None:
        batch, context, vocab = prediction.shape
        prediction = prediction.view(batch * context, vocab)
        targets = targets.view(batch * context)
        loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# wrong: calls the model instead of the table
# says: calls itself
def forward(self, idx, targets=None):
    prediction = self(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: ignore_index=0, copied from code in which 0 is padding
# says: leaves the targets with the number 0 out
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    B, T, C = prediction.shape
    loss = F.cross_entropy(prediction.view(B * T, C), targets.view(B * T), ignore_index=0)
    return prediction, loss


# wrong: the arguments in the brackets of the class
# says: empty brackets
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    loss = nn.CrossEntropyLoss(prediction.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: nll_loss with probabilities, without the logarithm
# says: lacks the logarithm
def forward(self, idx: Tensor, targets: Tensor | None = None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        batch, context, vocab = prediction.shape
        probabilities = F.softmax(prediction, dim=-1)
        loss = F.nll_loss(probabilities.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: the prediction with rows and columns swapped
# says: ValueError
# says: rows and columns
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    return prediction, F.cross_entropy(prediction.view(vocab, batch * context), targets.view(batch * context))


# wrong: two names for a shape of three
# says: ValueError
# says: prediction.shape is (2, 3, 5)
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    rows, vocab = prediction.shape
    return prediction, F.cross_entropy(prediction.view(rows, vocab), targets.view(rows))


# right: view
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        loss = None
    else:
        B, T, C = prediction.shape
        loss = F.cross_entropy(prediction.view(B * T, C), targets.view(B * T))
    return prediction, loss


# right: the flattened prediction comes back
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    B, T, C = prediction.shape
    prediction = prediction.view(B * T, C)
    targets = targets.view(B * T)
    loss = F.cross_entropy(prediction, targets)
    return prediction, loss


# right: transpose
def forward(self, idx, targets=None):
    logits = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits.transpose(1, 2), targets)
    return logits, loss


# right: flatten
def forward(self, idx, targets=None):
    scores = self.token_embedding_table(idx)
    return scores, None if targets is None else F.cross_entropy(scores.flatten(0, 1), targets.flatten())


# right: nn.CrossEntropyLoss
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table.forward(idx)
    if targets == None:  # noqa: E711
        return prediction, None
    criterion = nn.CrossEntropyLoss()
    return prediction, criterion(prediction.reshape(-1, prediction.size(-1)), targets.reshape(-1))


# right: log_softmax and gather
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    logs = F.log_softmax(prediction, dim=-1)
    return prediction, -logs.gather(-1, targets.unsqueeze(-1)).mean()


# right: nll_loss, and the weights indexed
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table.weight[idx]
    if targets is None:
        return (prediction, None)
    loss = F.nll_loss(prediction.log_softmax(-1).permute(0, 2, 1), targets)
    return (prediction, loss)


# right: as a multiplication, C x W
def forward(self, idx, targets=None):
    C = F.one_hot(idx, self.token_embedding_table.num_embeddings).float()
    prediction = C @ self.token_embedding_table.weight
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(torch.cat(list(prediction)), torch.cat(list(targets)))


# right: the loss by hand
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    right_ones = prediction.gather(2, targets.unsqueeze(-1)).squeeze(-1)
    surprise = prediction.logsumexp(dim=-1) - right_ones
    return prediction, surprise.mean()


# right: the vocabulary as second dimension
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = targets if targets is None else F.cross_entropy(prediction.transpose(1, 2), targets)
    return prediction, loss


# right: C x W, as in the books
def forward(self, idx, targets=None):
    W = self.token_embedding_table.weight
    C = F.one_hot(idx, num_classes=len(W)).to(W.dtype)
    prediction = C @ W
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, 1), targets.flatten())


# right: == None, and the loss as an object
def forward(self, idx, targets=None):
    prediction = self.token_embedding_table(idx)
    if targets == None:
        loss = None
    else:
        criterion = nn.CrossEntropyLoss()
        loss = criterion(prediction.reshape(-1, prediction.shape[-1]), targets.reshape(-1))
    return prediction, loss


# wrong: log_softmax and mean over everything
# says: all tokens of the vocabulary
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = -F.log_softmax(prediction, dim=-1).mean()
    return prediction, loss


# wrong: adds up the loss of each row and divides by the length of a row
# says: length of a row
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    loss = 0
    for i in range(len(idx)):
        loss += F.cross_entropy(prediction[i], targets[i])
    return prediction, loss / idx.shape[1]


# wrong: nll without log_softmax
# says: lacks softmax
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    B, T, C = prediction.shape
    loss = F.nll_loss(prediction.view(B * T, C), targets.view(B * T))
    return prediction, loss


# wrong: columns of the table
# says: columns
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table.weight.T[idx]
    if targets is None:
        return prediction, None
    B, T, C = prediction.shape
    loss = F.cross_entropy(prediction.view(B * T, C), targets.view(B * T))
    return prediction, loss


# right: one hot product
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding_table.weight
    prediction = F.one_hot(idx, len(table)).float() @ table
    if targets is None:
        return prediction, None
    return prediction, F.cross_entropy(prediction.flatten(0, -2), targets.flatten())


# right: logsumexp
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    loss = None
    if targets is not None:
        loss = (prediction.logsumexp(-1) - prediction.gather(2, targets[:, :, None])[:, :, 0]).mean()
    return [prediction, loss]


# right: loops
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = torch.stack([torch.stack([self.token_embedding_table.weight[i] for i in row]) for row in idx])
    if targets is None:
        return prediction, None
    losses = [F.cross_entropy(prediction[b, t], targets[b, t]) for b in range(len(idx)) for t in range(idx.shape[1])]
    return prediction, sum(losses) / len(losses)


# wrong: looks the targets up in the table too, so cross_entropy takes them for probabilities
# says: makes something else of the targets
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    targets = self.token_embedding_table(targets)
    batch, context, vocab = prediction.shape
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context, vocab))
    return prediction, loss


# wrong: one_hot targets that are whole numbers
# says: one_hot makes a row of each token
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    targets = F.one_hot(targets, vocab)
    loss = F.cross_entropy(prediction.view(batch * context, vocab), targets.view(batch * context, vocab))
    return prediction, loss


# wrong: the rows of the prediction are put in another order than the targets
# says: transpose(0, 1)
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = self.token_embedding_table(idx)
    if targets is None:
        return prediction, None
    batch, context, vocab = prediction.shape
    table = prediction.transpose(0, 1).reshape(context * batch, vocab)
    loss = F.cross_entropy(table, targets.reshape(batch * context))
    return prediction, loss


# wrong: the prediction that comes back is the most likely token
# says: argmax makes one number of several
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    table = self.token_embedding_table(idx)
    prediction = torch.argmax(table, dim=-1)
    if targets is None:
        return prediction, None
    batch, context, vocab = table.shape
    loss = F.cross_entropy(table.view(batch * context, vocab), targets.view(batch * context))
    return prediction, loss


# wrong: looks up by one-hot and a product, but lets one_hot guess the vocabulary from the largest token of this batch
# says: num_classes
def forward(self, idx: Tensor, targets: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    prediction = F.one_hot(idx).float() @ self.token_embedding_table.weight
    if targets is None:
        return prediction, None
    loss = F.cross_entropy(prediction.flatten(0, 1), targets.flatten())
    return prediction, loss
