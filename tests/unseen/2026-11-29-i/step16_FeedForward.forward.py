# wrong: two equals signs, so it only compares and nothing becomes 0 before the square
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide[wide < 0] == 0
    wide = wide**2
    return self.shrink(wide)

# wrong: mixed up the square with the square root
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = torch.sqrt(wide)
    return self.shrink(wide)

# wrong: torch.max(wide, 0) is the maximum along dimension 0, a pair, and doesn't compare each number with 0
def forward(self, x: Tensor) -> Tensor:
    wide = torch.max(self.expand(x), 0)
    return self.shrink(wide.square())

# wrong: the two alternatives of torch.where are swapped, so the positive numbers become 0
def forward(self, x: Tensor) -> Tensor:
    h = self.expand(x)
    h = torch.where(h > 0, torch.zeros_like(h), h)
    return self.shrink(h * h)

# wrong: thinks that this part has to take the norm itself, which is the task of the block
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    wide = self.expand(x)
    wide = F.relu(wide).square()
    return self.shrink(wide)

# wrong: does each place alone, and stacks the results in front, so batch and places have changed their order
def forward(self, x: Tensor) -> Tensor:
    results = []
    for t in range(x.shape[1]):
        one_place = x[:, t]
        wide = F.relu(self.expand(one_place)).square()
        results.append(self.shrink(wide))
    return torch.stack(results)

# wrong: took the wrong entry of the editor's list: relu6 also makes a 6 of everything above 6
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu6(wide)
    wide = wide.square()
    return self.shrink(wide)

# right: a number times its own ReLU is the squared ReLU, and the ReLU is half of itself plus its size
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    return self.shrink(wide * (wide + wide.abs()) / 2)

# right: works through the wide numbers in four parts with slices of the weights and adds up what comes out
def forward(self, x: Tensor) -> Tensor:
    total = torch.zeros_like(x)
    for up, down in zip(self.expand.weight.chunk(4, dim=0), self.shrink.weight.chunk(4, dim=1)):
        total = total + torch.einsum("btc,wc->btw", x, up).clamp(min=0).pow(2) @ down.t()
    return total
