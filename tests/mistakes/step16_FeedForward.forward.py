# wrong: no relu
# says: below 0
# says: F.relu
def forward(self, x):
    return self.shrink(self.expand(x).square())


# wrong: no square
# says: square is missing
def forward(self, x):
    return self.shrink(F.relu(self.expand(x)))


# wrong: neither relu nor square
# says: F.relu and the square are missing
def forward(self, x):
    return self.shrink(self.expand(x))


# wrong: gelu
# says: gelu
def forward(self, x):
    return self.shrink(F.gelu(self.expand(x)))


# wrong: gelu, squared
# says: gelu
def forward(self, x):
    return self.shrink(F.gelu(self.expand(x)).square())


# wrong: relu at the end
# says: between the two layers
def forward(self, x):
    return F.relu(self.shrink(self.expand(x))).square()


# wrong: the square at the end
# says: square comes too late
# says: between the two layers
def forward(self, x):
    return self.shrink(F.relu(self.expand(x))).square()


# wrong: the square before relu
# says: below 0
# says: before the square
def forward(self, x):
    return self.shrink(F.relu(self.expand(x).square()))


# wrong: the square root
# says: square root
def forward(self, x):
    return self.shrink(F.relu(self.expand(x)).sqrt())


# wrong: times 2
# says: times 2
def forward(self, x):
    return self.shrink(F.relu(self.expand(x)) * 2)


# wrong: to the third power
# says: third power
def forward(self, x):
    return self.shrink(F.relu(self.expand(x)) ** 3)


# wrong: ^ for the power
# says: ^ is no power
def forward(self, x):
    return self.shrink(F.relu(self.expand(x)) ^ 2)


# wrong: keeps what is below 0
# says: above 0
def forward(self, x):
    return self.shrink(self.expand(x).clamp(max=0).square())


# wrong: abs in place of relu
# says: below 0
def forward(self, x):
    return self.shrink(self.expand(x).abs().square())


# wrong: relu of x, before expand
# says: come too early
# says: between the two layers
def forward(self, x):
    x = F.relu(x).square()
    x = self.expand(x)
    return self.shrink(x)


# wrong: relu before expand
# says: between the two layers
def forward(self, x):
    return self.shrink(self.expand(F.relu(x)).square())


# wrong: the result of relu is not used
# says: F.relu(wide) works something out
# says: its result isn't used
def forward(self, x):
    wide = self.expand(x)
    F.relu(wide)
    wide = wide.square()
    return self.shrink(wide)


# wrong: the result of square is not used
# says: square is missing
# says: result
def forward(self, x):
    wide = F.relu(self.expand(x))
    wide.square()
    return self.shrink(wide)


# wrong: the result of expand is not used
# says: RuntimeError
# says: self.shrink got 6 numbers
# says: right layer
def forward(self, x):
    self.expand(x)
    x = F.relu(x).square()
    return self.shrink(x)


# wrong: no shrink
# says: (2, 5, 24)
# says: shrink
def forward(self, x):
    return F.relu(self.expand(x)).square()


# wrong: shrink before expand
# says: RuntimeError
# says: self.shrink got 6 numbers
# says: right layer
def forward(self, x):
    return self.expand(F.relu(self.shrink(x)).square())


# wrong: forgets self
# says: NameError
# says: self
def forward(self, x):
    return self.shrink(F.relu(expand(x)).square())


# wrong: adds x
# says: in the block
def forward(self, x):
    return x + self.shrink(F.relu(self.expand(x)).square())


# wrong: norm of x first
# says: in the block
def forward(self, x):
    return self.shrink(F.relu(self.expand(norm(x))).square())


# wrong: norm of the result
# says: norm
def forward(self, x):
    return norm(self.shrink(F.relu(self.expand(x)).square()))


# wrong: no return
# says: nothing (None)
def forward(self, x):
    self.shrink(F.relu(self.expand(x)).square())


# wrong: nn.ReLU of the numbers
# says: AttributeError
# says: F.relu
def forward(self, x):
    return self.shrink(nn.ReLU(self.expand(x)).square())


# wrong: relu without its brackets
# says: AttributeError
# says: round brackets
def forward(self, x):
    return self.shrink(self.expand(x).relu.square())


# wrong: square without its brackets
# says: TypeError
# says: round brackets
def forward(self, x):
    wide = F.relu(self.expand(x)).square
    return self.shrink(wide)


# wrong: Python's max
# says: RuntimeError
# says: F.relu
def forward(self, x):
    return self.shrink(max(0, self.expand(x)) ** 2)


# wrong: an if on the whole tensor
# says: RuntimeError
# says: F.relu
def forward(self, x):
    wide = self.expand(x)
    if wide < 0:
        wide = 0
    return self.shrink(wide**2)


# wrong: math.pow, which is for plain numbers
# says: single number
def forward(self, x):
    wide = F.relu(self.expand(x))
    return self.shrink(math.pow(wide, 2))


# wrong: relu alone, without torch's F
# says: NameError
# says: relu
def forward(self, x):
    return self.shrink(relu(self.expand(x)).square())


# wrong: softmax
# says: softmax
def forward(self, x):
    return self.shrink(F.softmax(self.expand(x), dim=-1))


# wrong: a comma too many
# says: tuple
def forward(self, x):
    x = self.shrink(F.relu(self.expand(x)).square())
    return (x,)


# wrong: the layers multiplied
# says: TypeError
# says: round brackets
def forward(self, x):
    return self.shrink(F.relu(self.expand * x).square())


# wrong: square brackets
# says: TypeError
# says: round brackets
def forward(self, x):
    return self.shrink(F.relu(self.expand[x]).square())


# wrong: detached
# says: can't learn
def forward(self, x):
    with torch.no_grad():
        return self.shrink(F.relu(self.expand(x)).square())


# wrong: tanh, as in older networks
# says: tanh
# says: square is missing
def forward(self, x):
    return self.shrink(torch.tanh(self.expand(x)))


# wrong: calls itself
# says: calls itself
def forward(self, x):
    return self(x)


# wrong: nn.ReLU around the numbers, under the same name
# says: AttributeError
# says: ReLU
# says: F.relu
def forward(self, x):
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)


# wrong: the layer in place of what it gives
# says: TypeError
# says: wide is a layer
# says: round brackets
def forward(self, x):
    wide = self.expand
    wide = F.relu(wide)
    wide = wide.square()
    return self.shrink(wide)


# wrong: the layer in place of what it gives, squared
# says: AttributeError
# says: wide is a layer
# says: round brackets
def forward(self, x):
    wide = self.expand
    return self.shrink(wide.square())


# wrong: relu without F
# says: NameError
# says: F.relu
def forward(self, x):
    wide = self.expand(x)
    wide = relu(wide)
    return self.shrink(wide.square())


# wrong: square without its dot
# says: NameError
# says: torch.square
def forward(self, x):
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = square(wide)
    return self.shrink(wide)


# wrong: softmax in place of relu, then the square
# says: softmax
# says: F.relu
def forward(self, x):
    wide = self.expand(x)
    wide = F.softmax(wide, dim=-1)
    return self.shrink(wide.square())


# wrong: squared twice
# says: twice
def forward(self, x):
    wide = F.relu(self.expand(x))
    wide = wide.square()
    return self.shrink(wide.square())


# wrong: detached in the middle
# says: can't learn
# says: in the middle
def forward(self, x):
    wide = F.relu(self.expand(x)).square()
    return self.shrink(wide.detach())


# wrong: squared in place
# says: can't learn
# says: in place
def forward(self, x):
    wide = F.relu(self.expand(x))
    wide.square_()
    return self.shrink(wide)


# right: as in the guide
def forward(self, x: Tensor) -> Tensor:
    return self.shrink(F.relu(self.expand(x)).square())


# right: step by step
def forward(self, x):
    x = self.expand(x)
    x = F.relu(x)
    x = x**2
    x = self.shrink(x)
    return x


# right: nn.ReLU, made first
def forward(self, x):
    relu = nn.ReLU()
    wide = relu(self.expand(x))
    return self.shrink(wide * wide)


# right: clamp
def forward(self, x):
    return self.shrink(self.expand(x).clamp(min=0).pow(2))


# right: torch.where
def forward(self, x):
    wide = self.expand(x)
    wide = torch.where(wide > 0, wide, torch.zeros_like(wide))
    return self.shrink(torch.square(wide))


# right: times a mask
def forward(self, x):
    wide = self.expand(x)
    return self.shrink(wide * wide * (wide > 0))


# right: in place
def forward(self, x):
    wide = self.expand(x)
    wide = wide.relu_()
    return self.shrink(wide.square())


# right: torch.maximum
def forward(self, x):
    wide = self.expand(x)
    positive = torch.maximum(wide, torch.tensor(0.0))
    return self.shrink(torch.pow(positive, 2))


# right: with the weights
def forward(self, x):
    wide = torch.relu(x @ self.expand.weight.T)
    return wide**2 @ self.shrink.weight.T


# right: relu of a number times the number
def forward(self, x):
    wide = self.expand(x)
    return self.shrink(wide * F.relu(wide))


# right: F.linear
def forward(self, x):
    wide = F.threshold(F.linear(x, self.expand.weight), 0, 0)
    return F.linear(wide.square(), self.shrink.weight)


# right: place by place
def forward(self, x):
    return torch.stack([torch.stack([self.shrink(F.relu(self.expand(place)).pow(2)) for place in row]) for row in x])


# right: half of h plus its size
def forward(self, x):
    h = self.expand(x)
    h = (h + h.abs()) / 2
    return self.shrink(h * h)


# right: nn.Sequential
def forward(self, x):
    return nn.Sequential(self.expand, nn.ReLU())(x).square() @ self.shrink.weight.mT


# wrong: clamp at both ends
# says: torch.clamp(wide, 0, 1)
# says: what F.relu gives has
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = torch.clamp(wide, 0, 1)
    return self.shrink(wide.square())


# wrong: max along the batch
# says: keeps only the largest
def forward(self, x: Tensor) -> Tensor:
    wide = torch.max(self.expand(x), 0).values
    return self.shrink(wide**2)


# wrong: each place on its own in a loop, and only the last one is kept
# says: result gets a new value in each round
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    for t in range(T):
        wide = self.expand(x[:, t, :])
        wide = F.relu(wide)
        wide = wide.square()
        result = self.shrink(wide)
    return result


# wrong: takes the square for a product of tables
# says: RuntimeError
# says: look up **
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide @ wide
    return self.shrink(wide)
