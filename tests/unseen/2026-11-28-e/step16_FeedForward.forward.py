# wrong: squares first and then ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.square()
    wide = F.relu(wide)
    return self.shrink(wide)

# wrong: forgets the square
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    return self.shrink(wide)

# wrong: does not use what ReLU gives back
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    F.relu(wide)
    wide = wide.square()
    return self.shrink(wide)

# wrong: does not use what square gives back
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide.square()
    return self.shrink(wide)

# wrong: both layers first, and ReLU and the square at the end
def forward(self, x: Tensor) -> Tensor:
    x = self.expand(x)
    x = self.shrink(x)
    x = F.relu(x)
    return x.square()

# wrong: GELU, as in GPT-2
def forward(self, x: Tensor) -> Tensor:
    x = self.expand(x)
    x = F.gelu(x)
    x = self.shrink(x)
    return x

# wrong: gives the numbers to the class nn.ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)

# wrong: shrinks first
def forward(self, x: Tensor) -> Tensor:
    small = self.shrink(x)
    small = F.relu(small)
    small = small.square()
    return self.expand(small)

# wrong: an if for a whole tensor
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    if wide < 0:
        wide = 0
    wide = wide**2
    return self.shrink(wide)

# wrong: Python's max
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = max(0, wide)
    wide = wide.square()
    return self.shrink(wide)

# wrong: a hat for the power, as in a calculator
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    return self.shrink(wide ^ 2)

# wrong: two equals signs, so nothing becomes 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide[wide < 0] == 0
    wide = wide * wide
    return self.shrink(wide)

# wrong: times two
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide * 2
    return self.shrink(wide)

# wrong: the square root
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide.sqrt()
    return self.shrink(wide)

# wrong: ReLU and the square of x, before it is expanded
def forward(self, x: Tensor) -> Tensor:
    x = F.relu(x)
    x = x.square()
    wide = self.expand(x)
    return self.shrink(wide)

# wrong: clamp on the wrong side
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.clamp(max=0)
    wide = wide.square()
    return self.shrink(wide)

# wrong: x in place of wide in the last line
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide.square()
    return self.shrink(x)

# wrong: adds x at the end, which is the task of the block
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide.square()
    return x + self.shrink(wide)

# wrong: norm inside as well
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(norm(x))
    wide = F.relu(wide).square()
    return self.shrink(wide)

# wrong: leaky ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.leaky_relu(wide)
    wide = wide.square()
    return self.shrink(wide)

# wrong: takes the square for a product of tables
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide @ wide
    return self.shrink(wide)

# wrong: a second ReLU after the last layer
def forward(self, x: Tensor) -> Tensor:
    wide = F.relu(self.expand(x)).square()
    x = F.relu(self.shrink(wide))
    return x

# right: a number times its ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    return self.shrink(wide * wide.clamp(min=0))

# right: by hand with the weights
def forward(self, x: Tensor) -> Tensor:
    wide = torch.einsum("btc,wc->btw", x, self.expand.weight)
    wide = torch.where(wide > 0, wide**2, torch.zeros_like(wide))
    return wide @ self.shrink.weight.T

# right: place by place
def forward(self, x: Tensor) -> Tensor:
    places = []
    for place in x.unbind(dim=1):
        wide = self.expand(place)
        wide = (wide + wide.abs()) / 2
        places.append(self.shrink(torch.pow(wide, 2)))
    return torch.stack(places, dim=1)

# right: times a table of ones and zeros
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    yes = (wide >= 0).to(wide.dtype)
    return self.shrink((yes * wide) ** 2)
