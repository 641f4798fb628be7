# wrong: multiplies with the wrong condition, so what is below 0 stays and the rest becomes 0
def forward(self, x):
    wide = self.expand(x)
    wide = wide * (wide < 0)
    wide = wide ** 2
    return self.shrink(wide)

# wrong: cuts at 1 as well: thinks that an activation has to lie between 0 and 1
def forward(self, x):
    wide = torch.clamp(self.expand(x), 0, 1)
    return self.shrink(wide.square())

# wrong: "squares" with @, which is the product of tables and not of each number with itself
def forward(self, x):
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide @ wide
    return self.shrink(wide)

# wrong: expands and shrinks first, and only then comes the bend and the square
def forward(self, x):
    x = self.expand(x)
    x = self.shrink(x)
    x = F.relu(x)
    return x.square()

# wrong: goes place by place and stacks the results in front, so places and batch have changed sides
def forward(self, x):
    places = []
    for t in range(x.shape[1]):
        wide = F.relu(self.expand(x[:, t]))
        places.append(self.shrink(wide * wide))
    return torch.stack(places)

# wrong: builds a new tensor out of plain numbers, so the gradient never reaches expand or x
def forward(self, x):
    wide = self.expand(x)
    rows = [[[max(0.0, number) ** 2 for number in place] for place in piece] for piece in wide.tolist()]
    wide = torch.tensor(rows, device=x.device)
    return self.shrink(wide)

# wrong: squares what comes in, before it is expanded
def forward(self, x):
    wide = self.expand(x.square())
    wide = F.relu(wide)
    return self.shrink(wide)

# right: each number times its own ReLU is already the ReLU squared
def forward(self, x):
    wide = self.expand(x)
    return self.shrink(wide * wide.clamp(min=0))

# right: einsum with the weights, and ReLU as half of number plus size of the number
def forward(self, x):
    wide = torch.einsum("btc,wc->btw", x, self.expand.weight)
    wide = ((wide + wide.abs()) / 2).pow(2)
    return torch.einsum("btw,cw->btc", wide, self.shrink.weight)
