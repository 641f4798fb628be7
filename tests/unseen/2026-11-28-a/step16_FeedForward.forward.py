# wrong: nn.ReLU makes a layer and does not work on the numbers
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)


# wrong: Python's max between 0 and a whole tensor
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = max(0, wide)
    wide = wide**2
    x = self.shrink(wide)
    return x


# wrong: squares first, so ReLU has nothing left to do
def forward(self, x: Tensor) -> Tensor:
    return self.shrink(F.relu(self.expand(x).square()))


# wrong: doubles the numbers in place of squaring them
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide * 2
    return self.shrink(wide)


# wrong: adds x here already, as in a picture of a transformer
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide.square()
    return x + self.shrink(wide)


# wrong: takes a question to be answered with yes or no, so 1 or 0 comes out
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    yes = (wide > 0).float()
    return self.shrink(yes.square())


# wrong: shrinks before it squares
def forward(self, x: Tensor) -> Tensor:
    x = self.expand(x)
    x = F.relu(x)
    x = self.shrink(x)
    x = x.square()
    return x


# right: writes the zeros with a mask in brackets, and multiplies the numbers with themselves
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide[wide < 0] = 0
    return self.shrink(wide * wide)


# right: ReLU from the absolute value, and both layers as matrix products
def forward(self, x: Tensor) -> Tensor:
    wide = torch.matmul(x, self.expand.weight.t())
    wide = torch.pow((wide + wide.abs()) / 2, 2)
    return F.linear(wide, self.shrink.weight)
