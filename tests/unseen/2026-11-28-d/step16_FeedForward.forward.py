# wrong: clamp with max=0, which keeps what is below 0
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = wide.clamp(max=0)
    wide = wide.square()
    return self.shrink(wide)


# wrong: the 2 for the square in the brackets of relu, where it means inplace
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide, 2)
    return self.shrink(wide)


# wrong: each place on its own in a loop, and only the last one is kept
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    for t in range(T):
        wide = self.expand(x[:, t, :])
        wide = F.relu(wide)
        wide = wide.square()
        result = self.shrink(wide)
    return result


# wrong: GELU from a video of GPT-2, squared
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.gelu(wide)
    wide = wide.square()
    return self.shrink(wide)


# wrong: ^ for the square
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = F.relu(wide)
    wide = wide ^ 2
    return self.shrink(wide)


# wrong: nn.ReLU called as if it were F.relu
def forward(self, x: Tensor) -> Tensor:
    wide = self.expand(x)
    wide = nn.ReLU(wide)
    wide = wide.square()
    return self.shrink(wide)


# right: by the weights, with half of a number plus its size as ReLU
def forward(self, x: Tensor) -> Tensor:
    wide = x @ self.expand.weight.T
    wide = ((wide + wide.abs()) / 2) ** 2
    return torch.einsum("btw,cw->btc", wide, self.shrink.weight)


# right: place by place, the numbers times themselves where they are above 0
def forward(self, x: Tensor) -> Tensor:
    places = []
    for place in x.unbind(dim=1):
        wide = self.expand(place)
        places.append(self.shrink(torch.where(wide > 0, wide * wide, torch.zeros_like(wide))))
    return torch.stack(places, dim=1)
