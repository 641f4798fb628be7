# wrong: calls the function attention of Step 14 in place of self.attention (TypeError)
def forward(self, x: Tensor) -> Tensor:
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x

# wrong: both parts get the same x, side by side
def forward(self, x: Tensor) -> Tensor:
    looked = self.attention(norm(x))
    thought = self.feed_forward(norm(x))
    return x + looked + thought

# wrong: the second part is added to what came in at first, so the attention is rubbed out
def forward(self, x: Tensor) -> Tensor:
    came_in = x
    x = came_in + self.attention(norm(x))
    x = came_in + self.feed_forward(norm(x))
    return x

# wrong: the line itself gets the norm
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    x = x + self.attention(x)
    x = norm(x)
    x = x + self.feed_forward(x)
    return x

# wrong: the norm of what the part returns, not of what it gets
def forward(self, x: Tensor) -> Tensor:
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x

# wrong: += changes the tensor of the caller, and the way back breaks
def forward(self, x: Tensor) -> Tensor:
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x

# wrong: self.norm, as in a video, which this class does not have (AttributeError)
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(self.norm(x))
    x = x + self.feed_forward(self.norm(x))
    return x

# right: a loop over the two parts
def forward(self, x: Tensor) -> Tensor:
    for part in [self.attention, self.feed_forward]:
        x = torch.add(part(norm(x)), x)
    return x

# right: one sum at the end, with a name for each change
def forward(self, x: Tensor) -> Tensor:
    changes = [self.attention(norm(x))]
    changes.append(self.feed_forward(norm(x + changes[0])))
    return torch.stack([x, *changes]).sum(dim=0)
