# wrong: calls the list of blocks as if it were one layer
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    x = self.blocks(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: shifts the targets by one itself, though get_batch has already done that
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    loss = None
    if targets is not None:
        loss = F.cross_entropy(logits[:, :-1].flatten(0, 1), targets[:, 1:].flatten())
    return logits, loss

# wrong: without targets it predicts the last place only, to save time (seen in another GPT)
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    x = norm(x)
    if targets is None:
        return self.head(x[:, -1:, :]), None
    logits = self.head(x)
    return logits, F.cross_entropy(logits.flatten(0, 1), targets.flatten())

# wrong: takes nll_loss for the loss, which wants log probabilities and gets logits
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    loss = F.nll_loss(logits.flatten(0, 1), targets.flatten())
    return logits, loss

# wrong: everything after the block stands in the loop, so it returns after the first block
def forward(self, idx, targets=None):
    x = self.token_embedding(idx)
    x = norm(x)
    for block in self.blocks:
        x = block(x)
        logits = self.head(norm(x))
        if targets is None:
            return logits, None
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        return logits, loss

# wrong: adds x to what each block returns, though the block has added it already
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for i in range(len(self.blocks)):
        x = x + self.blocks[i](x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    B, T, V = logits.shape
    return logits, F.cross_entropy(logits.view(B * T, V), targets.view(B * T))

# wrong: reads the logits in the wrong order: a table with a row per character is turned on its side for the loss
def forward(self, idx, targets=None):
    x = norm(self.token_embedding(idx))
    for block in self.blocks:
        x = block(x)
    logits = self.head(norm(x))
    if targets is None:
        return logits, None
    table = logits.reshape(len(self.vocab), -1).transpose(0, 1)
    loss = F.cross_entropy(table, targets.flatten())
    return logits, loss

# right: Sequential made of the blocks, and cross_entropy with the vocabulary as the second dimension
def forward(self, idx, targets=None):
    logits = self.head(norm(nn.Sequential(*self.blocks)(norm(self.token_embedding(idx)))))
    return logits, targets if targets is None else F.cross_entropy(logits.permute(0, 2, 1), targets)

# right: looks up by multiplying with one-hot rows, goes through the blocks by recursion, and takes log_softmax for itself
def forward(self, idx, targets=None):
    def through(x, number):
        return x if number == 0 else self.blocks[number - 1](through(x, number - 1))

    one_hot = F.one_hot(idx, num_classes=len(self.vocab)).to(self.token_embedding.weight.dtype)
    logits = norm(through(norm(one_hot @ self.token_embedding.weight), len(self.blocks))) @ self.head.weight.T
    loss = None
    if targets is not None:
        loss = F.nll_loss(logits.log_softmax(dim=2).flatten(end_dim=1), targets.reshape(-1))
    return logits, loss
