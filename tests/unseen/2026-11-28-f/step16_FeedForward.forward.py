# wrong: nn.ReLU is a class, and this makes one rather than calling it (AttributeError)
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)

# wrong: Python's own max with a tensor and 0 (RuntimeError)
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = max(wide, 0)
    wide = wide ** 2
    return self.shrink(wide)

# wrong: squares first, then ReLU has nothing to do
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.square()
    wide = F.relu(wide)
    return self.shrink(wide)

# wrong: shrinks first and squares what comes out
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    narrow = self.shrink(wide)
    return narrow.square()

# wrong: the squares are thrown away, as square() does not change wide
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide.square()
    return self.shrink(wide)

# wrong: clamp with max=0 keeps what is below 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = torch.clamp(wide, max=0)
    wide = wide * wide
    return self.shrink(wide)

# wrong: a yes or no for each number, 1 in place of the number itself
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = (wide > 0).float()
    wide = wide.square()
    return self.shrink(wide)

# right: torch.where and pow, without relu
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    return self.shrink(torch.where(wide < 0, torch.zeros_like(wide), torch.pow(wide, 2)))

# right: the layers by hand with einsum, the bend with abs
def forward(self, x: Tensor) -> Tensor:
    wide = torch.einsum("...c,wc->...w", x, self.expand.weight)
    bent = wide * (wide + wide.abs()) / 2
    return bent @ self.shrink.weight.T
