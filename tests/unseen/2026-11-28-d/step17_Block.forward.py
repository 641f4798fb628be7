# wrong: the second part is added to what came into the block, and the attention's change is lost
def forward(self, x: Tensor) -> Tensor:
    came_in = x
    x = came_in + self.attention(norm(x))
    x = came_in + self.feed_forward(norm(x))
    return x


# wrong: layer_norm in place of the given norm
def forward(self, x: Tensor) -> Tensor:
    C = x.shape[-1]
    x = x + self.attention(F.layer_norm(x, (C,)))
    x = x + self.feed_forward(F.layer_norm(x, (C,)))
    return x


# wrong: =+ in place of +=
def forward(self, x: Tensor) -> Tensor:
    x =+ self.attention(norm(x))
    x =+ self.feed_forward(norm(x))
    return x


# wrong: the norm of what the part gives, not of what it gets
def forward(self, x: Tensor) -> Tensor:
    change = norm(self.attention(x))
    x = x + change
    change = norm(self.feed_forward(x))
    x = x + change
    return x


# wrong: self.forward in place of self.feed_forward, so it calls itself for ever
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x = x + self.forward(norm(x))
    return x


# wrong: gives the attention q, k and v, as with nn.MultiheadAttention
def forward(self, x: Tensor) -> Tensor:
    n = norm(x)
    x = x + self.attention(n, n, n)
    x = x + self.feed_forward(norm(x))
    return x


# right: reduce over the two parts
def forward(self, x: Tensor) -> Tensor:
    from functools import reduce

    return reduce(lambda line, part: line + part(norm(line)), self.children(), x)


# right: each piece of the batch on its own, and the changes added up at the end
def forward(self, x: Tensor) -> Tensor:
    pieces = []
    for piece in x.split(1):
        seen = self.attention(norm(piece))
        thought = self.feed_forward(norm(torch.add(piece, seen)))
        pieces.append(torch.stack([piece, seen, thought]).sum(dim=0))
    return torch.cat(pieces)
