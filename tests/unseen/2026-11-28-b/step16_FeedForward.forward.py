# wrong: square first, then ReLU has nothing to do
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.square()
    wide = F.relu(wide)
    return self.shrink(wide)

# wrong: forgets the square (as in every video)
def forward(self, x: Tensor) -> Tensor:
    return self.shrink(F.relu(self.expand(x)))

# wrong: the result of square is not kept
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide.square()
    return self.shrink(wide)

# wrong: ^ for the power, as in the calculator
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide ^ 2
    return self.shrink(wide)

# wrong: names mixed up, squares what was there before the ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    bent = F.relu(wide)
    squared = wide.square()
    return self.shrink(squared)

# wrong: sqrt for square
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = torch.sqrt(wide)
    return self.shrink(wide)

# wrong: if on a whole tensor
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    if wide < 0:
        wide = 0
    wide = wide**2
    return self.shrink(wide)

# right: times a mask, by hand with @
def forward(self, x: Tensor) -> Tensor:
    wide = x @ self.expand.weight.T
    wide = wide * wide * (wide > 0)
    return wide @ self.shrink.weight.T

# right: wide times its own ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    return self.shrink(torch.einsum("btc,btc->btc", wide, torch.clamp(wide, min=0)))
