# wrong: the norm is put on the line itself, as each change is added to the normed x
def forward(self, x: Tensor) -> Tensor:
    n = norm(x)
    x = n + self.attention(n)
    n = norm(x)
    x = n + self.feed_forward(n)
    return x

# wrong: takes the norm once before the loop, so feed-forward doesn't see what attention has found
def forward(self, x: Tensor) -> Tensor:
    normed = norm(x)
    for part in (self.attention, self.feed_forward):
        x = x + part(normed)
    return x

# wrong: typed =+ in place of +=, so the second line throws away the x so far
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x =+ self.feed_forward(norm(x))
    return x

# wrong: the return is indented too far, so the loop ends after attention
def forward(self, x: Tensor) -> Tensor:
    for part in [self.attention, self.feed_forward]:
        change = part(norm(x))
        x = x + change
        return x

# wrong: calls the function of step 14 and not the block's own attention with its heads and weights
def forward(self, x: Tensor) -> Tensor:
    n = norm(x)
    x = x + attention(n, n, n)
    x = x + self.feed_forward(norm(x))
    return x

# wrong: takes PyTorch's F.normalize for norm, which makes the length 1 and not the average size
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(F.normalize(x, dim=-1))
    x = x + self.feed_forward(F.normalize(x, dim=-1))
    return x

# wrong: puts all of it in one chain, so what attention found is never added to x
def forward(self, x: Tensor) -> Tensor:
    looked_back = self.attention(norm(x))
    thought = self.feed_forward(norm(looked_back))
    return x + thought

# right: reduce over the two parts, with x as the start
def forward(self, x: Tensor) -> Tensor:
    from functools import reduce

    return reduce(lambda line, part: torch.add(line, part(norm(line))), (self.attention, self.feed_forward), x)

# right: collects x and the changes in a list and adds the whole list up each time
def forward(self, x: Tensor) -> Tensor:
    notes = [x]
    notes.append(self.attention(norm(torch.stack(notes).sum(dim=0))))
    notes.append(self.feed_forward(norm(torch.stack(notes).sum(dim=0))))
    return torch.stack(notes).sum(dim=0)
