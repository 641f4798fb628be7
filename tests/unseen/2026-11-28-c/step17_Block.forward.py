# wrong: the norm is taken once, and the feed-forward gets the old one
def forward(self, x: Tensor) -> Tensor:
    n = norm(x)
    x = x + self.attention(n)
    x = x + self.feed_forward(n)
    return x

# wrong: "added to what came in" read as what came into the block, so the attention's part is lost
def forward(self, x: Tensor) -> Tensor:
    came_in = x
    x = came_in + self.attention(norm(x))
    x = came_in + self.feed_forward(norm(x))
    return x

# wrong: layer norm as in the video, which takes off the average too
def forward(self, x: Tensor) -> Tensor:
    C = x.shape[-1]
    x = x + self.attention(F.layer_norm(x, (C,)))
    x = x + self.feed_forward(F.layer_norm(x, (C,)))
    return x

# wrong: the line itself is normed
def forward(self, x: Tensor) -> Tensor:
    for part in [self.attention, self.feed_forward]:
        x = norm(x)
        x = x + part(x)
    return x

# wrong: self forgotten, so it is the function attention of step 14
def forward(self, x: Tensor) -> Tensor:
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x

# wrong: torch.norm, which gives a single number
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(torch.norm(x))
    x = x + self.feed_forward(torch.norm(x))
    return x

# right: over the children of the module
def forward(self, x: Tensor) -> Tensor:
    for part in self.children():
        x = torch.add(x, part(norm(x)))
    return x

# right: the norm by hand, one line for the sum of all three
def forward(self, x: Tensor) -> Tensor:
    def scaled(line):
        return line / (line.pow(2).sum(-1, keepdim=True) / line.size(-1) + 1e-6).sqrt()

    first = self.attention(scaled(x))
    second = self.feed_forward(scaled(first + x))
    return sum([x, first, second])
