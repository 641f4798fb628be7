# wrong: the norm stays on the line
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    x = x + self.attention(x)
    x = norm(x)
    x = x + self.feed_forward(x)
    return x

# wrong: both parts get the old x, added up in the end
def forward(self, x: Tensor) -> Tensor:
    a = self.attention(norm(x))
    f = self.feed_forward(norm(x))
    return x + a + f

# wrong: the norm of what the part gives, not of what it gets
def forward(self, x: Tensor) -> Tensor:
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x

# wrong: nothing is added, x is passed through
def forward(self, x: Tensor) -> Tensor:
    x = self.attention(norm(x))
    x = self.feed_forward(norm(x))
    return x

# wrong: the function attention, not the part of the block
def forward(self, x: Tensor) -> Tensor:
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x

# wrong: names of another GPT
def forward(self, x: Tensor) -> Tensor:
    x = x + self.sa(self.ln1(x))
    x = x + self.ffwd(self.ln2(x))
    return x

# wrong: += changes the tensor that came in
def forward(self, x: Tensor) -> Tensor:
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x

# right: a loop over the children in their order
def forward(self, x: Tensor) -> Tensor:
    for part in self.children():
        x = torch.add(part(norm(x)), x)
    return x

# right: in one expression with a walrus
def forward(self, x: Tensor) -> Tensor:
    return (looked := x + self.attention(norm(x))) + self.feed_forward.forward(norm(looked))
