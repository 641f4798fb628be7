# wrong: nothing is added to x
def forward(self, x: Tensor) -> Tensor:
    x = self.attention(norm(x))
    x = self.feed_forward(norm(x))
    return x

# wrong: forgets norm
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(x)
    x = x + self.feed_forward(x)
    return x

# wrong: forgets norm in the second line
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(x)
    return x

# wrong: the line itself is normed
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    x = x + self.attention(x)
    x = norm(x)
    x = x + self.feed_forward(x)
    return x

# wrong: norm after the sum, as in the first transformer
def forward(self, x: Tensor) -> Tensor:
    x = norm(x + self.attention(x))
    x = norm(x + self.feed_forward(x))
    return x

# wrong: norm of what the part gives
def forward(self, x: Tensor) -> Tensor:
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x

# wrong: thinks first and looks back afterwards
def forward(self, x: Tensor) -> Tensor:
    x = x + self.feed_forward(norm(x))
    x = x + self.attention(norm(x))
    return x

# wrong: both parts get the x that came in
def forward(self, x: Tensor) -> Tensor:
    change1 = self.attention(norm(x))
    change2 = self.feed_forward(norm(x))
    return x + change1 + change2

# wrong: one norm for both parts
def forward(self, x: Tensor) -> Tensor:
    normed = norm(x)
    x = x + self.attention(normed)
    x = x + self.feed_forward(normed)
    return x

# wrong: adds the second part to what came in, so the attention is lost
def forward(self, x: Tensor) -> Tensor:
    came_in = x
    x = came_in + self.attention(norm(x))
    x = came_in + self.feed_forward(norm(x))
    return x

# wrong: changes the tensor that it was given
def forward(self, x: Tensor) -> Tensor:
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x

# wrong: looks for norm in self
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(self.norm(x))
    x = x + self.feed_forward(self.norm(x))
    return x

# wrong: the method norm of the tensor
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(x.norm())
    x = x + self.feed_forward(x.norm())
    return x

# wrong: calls the function attention of step 14
def forward(self, x: Tensor) -> Tensor:
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x

# wrong: gives q, k and v to the part
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    x = x + self.attention(x, x, x)
    x = x + self.feed_forward(norm(x))
    return x

# wrong: adds norm to the part in place of calling it
def forward(self, x: Tensor) -> Tensor:
    x = x + (self.attention + norm(x))
    x = x + (self.feed_forward + norm(x))
    return x

# wrong: goes through the block itself in a loop
def forward(self, x: Tensor) -> Tensor:
    for part in self:
        x = x + part(norm(x))
    return x

# wrong: layer norm, as in GPT-2
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(F.layer_norm(x, x.shape[-1:]))
    x = x + self.feed_forward(F.layer_norm(x, x.shape[-1:]))
    return x

# wrong: only one line around both parts
def forward(self, x: Tensor) -> Tensor:
    look = self.attention(norm(x))
    think = self.feed_forward(norm(look))
    return x + think

# wrong: the sum of x and its norm is kept
def forward(self, x: Tensor) -> Tensor:
    x = norm(x) + self.attention(norm(x))
    x = norm(x) + self.feed_forward(norm(x))
    return x

# wrong: gives back only what is added
def forward(self, x: Tensor) -> Tensor:
    look = self.attention(norm(x))
    think = self.feed_forward(norm(x + look))
    return look + think

# wrong: the return comes after the first part
def forward(self, x: Tensor) -> Tensor:
    for part in [self.attention, self.feed_forward]:
        x = x + part(norm(x))
        return x

# wrong: forgets to give x back
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(norm(x))

# right: a loop over the two parts
def forward(self, x: Tensor) -> Tensor:
    for part in (self.attention, self.feed_forward):
        x = part(norm(x)) + x
    return x

# right: the children of the module, in the order in which they were made
def forward(self, x: Tensor) -> Tensor:
    for _, part in self.named_children():
        x = torch.stack([x, part(norm(x))]).sum(dim=0)
    return x

# right: all changes are kept, and added up at the end
def forward(self, x: Tensor) -> Tensor:
    look = self.attention(norm(x))
    think = self.feed_forward(norm(torch.add(x, look)))
    return sum([look, think], start=x)

# right: recursion through the parts
def forward(self, x: Tensor) -> Tensor:
    def go(x, parts):
        if not parts:
            return x
        first, *rest = parts
        return go(x + first(norm(x)), rest)

    return go(x, [self.attention, self.feed_forward])
