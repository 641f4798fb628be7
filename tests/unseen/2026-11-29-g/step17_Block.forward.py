# wrong: =+ in place of +=, so the line itself is lost
def forward(self, x: Tensor) -> Tensor:
    x =+ self.attention(norm(x))
    x =+ self.feed_forward(norm(x))
    return x

# wrong: the second part is added to the old x, so what the attention found isn't on the line
def forward(self, x: Tensor) -> Tensor:
    looked = x + self.attention(norm(x))
    thought = x + self.feed_forward(norm(looked))
    return thought

# wrong: the norm is taken once, and feed-forward gets the old one
def forward(self, x: Tensor) -> Tensor:
    normed = norm(x)
    x = x + self.attention(normed)
    x = x + self.feed_forward(normed)
    return x

# wrong: forgets self. and so calls the function of Step 14
def forward(self, x: Tensor) -> Tensor:
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x

# wrong: the norms of another GPT, which this class doesn't have
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(self.ln_1(x))
    x = x + self.feed_forward(self.ln_2(x))
    return x

# wrong: += changes the tensor that came in, and the way back fails
def forward(self, x: Tensor) -> Tensor:
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x

# wrong: the norm of what a part returns, and not of what it gets
def forward(self, x: Tensor) -> Tensor:
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x

# right: a loop over the two parts
def forward(self, x: Tensor) -> Tensor:
    for part in (self.attention, self.feed_forward):
        change = part(norm(x))
        x = torch.add(x, change)
    return x

# right: the line and its two changes are kept apart, and added up in the end
def forward(self, x: Tensor) -> Tensor:
    changes = [x.clone()]
    changes.append(self.attention(norm(x)))
    changes.append(self.feed_forward(norm(changes[0] + changes[1])))
    return torch.stack(changes).sum(dim=0)
