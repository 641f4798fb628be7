# wrong: ReLU on x, before the numbers are expanded
def forward(self, x: Tensor) -> Tensor:
    x = F.relu(x)
    wide = self.expand(x)
    wide = wide.square()
    return self.shrink(wide)

# wrong: ^ for the power, a habit from the pocket calculator
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide ^ 2
    return self.shrink(wide)

# wrong: Python's own max for ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = max(0, wide)
    wide = wide * wide
    return self.shrink(wide)

# wrong: clamp(max=0) keeps what is below 0, and makes everything above it a 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.clamp(max=0)
    wide = wide**2
    return self.shrink(wide)

# wrong: the square is worked out, and not kept
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide.square()
    return self.shrink(wide)

# wrong: expands and shrinks first, and puts the bend after both
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = self.shrink(wide)
    wide = F.relu(wide)
    return wide.square()

# wrong: sets the numbers below 0 with ==, which compares and changes nothing
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    for piece in wide:
        for place in piece:
            for i in range(len(place)):
                if place[i] < 0:
                    place[i] == 0
    return self.shrink(wide.square())

# right: times itself, and times whether it's above 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    yes = (wide > 0).to(wide.dtype)
    return self.shrink(yes * wide * wide)

# right: where, with the two tables multiplied by hand
def forward(self, x: Tensor) -> Tensor:
    wide = x @ self.expand.weight.transpose(0, 1)
    bent = torch.where(wide < 0, torch.zeros_like(wide), torch.pow(wide, 2))
    return torch.einsum("...w,cw->...c", bent, self.shrink.weight)
