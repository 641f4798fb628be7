# wrong: clamp with 0 and 1, so all above 1 is cut off as well
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = torch.clamp(wide, 0, 1)
    wide = wide.square()
    return self.shrink(wide)

# wrong: the residual connection is put in here already
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide.square()
    return x + self.shrink(wide)

# wrong: max(wide, 0) of MATLAB, which takes the largest along the batch here
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = torch.max(wide, 0).values
    wide = wide**2
    return self.shrink(wide)

# wrong: GELU, as GPT-2 has it
def forward(self, x: Tensor) -> Tensor:
    x = self.expand(x)
    x = F.gelu(x)
    x = x.square()
    x = self.shrink(x)
    return x

# wrong: ^ for the square
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide ^ 2
    return self.shrink(wide)

# wrong: nn.ReLU is made with the numbers and not called with them
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)

# right: ReLU times the number itself is the square where it is above 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    return self.shrink(wide * F.relu(wide))

# right: (w + |w|) / 2 for ReLU, and the layers by hand
def forward(self, x: Tensor) -> Tensor:
    wide = torch.einsum("btc,wc->btw", x, self.expand.weight)
    half = (wide + wide.abs()) / 2
    return torch.einsum("btw,cw->btc", half**2, self.shrink.weight)
