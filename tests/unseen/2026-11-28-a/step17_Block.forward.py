# wrong: calls self.ln1 and self.ln2, as in a video of another GPT
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(self.ln1(x))
    x = x + self.feed_forward(self.ln2(x))
    return x


# wrong: "added" read as glued behind it
def forward(self, x: Tensor) -> Tensor:
    x = torch.cat((x, self.attention(norm(x))), dim=-1)
    x = torch.cat((x, self.feed_forward(norm(x))), dim=-1)
    return x


# wrong: += changes the tensor that came in
def forward(self, x: Tensor) -> Tensor:
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x


# wrong: the second part gets the old x, without what the attention has found
def forward(self, x: Tensor) -> Tensor:
    looked = self.attention(norm(x))
    thought = self.feed_forward(norm(x))
    x = x + looked + thought
    return x


# wrong: norms the line itself and not only what the part gets
def forward(self, x: Tensor) -> Tensor:
    x = norm(x)
    x = x + self.attention(x)
    x = norm(x)
    x = x + self.feed_forward(x)
    return x


# wrong: copied the first line and changed nothing in it
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x = x + self.attention(norm(x))
    return x


# wrong: norm around the part and not inside
def forward(self, x: Tensor) -> Tensor:
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x


# right: a loop over the two parts
def forward(self, x: Tensor) -> Tensor:
    for part in (self.attention, self.feed_forward):
        x = torch.add(x, part(norm(x)))
    return x


# right: writes norm out by hand and adds everything up at the end
def forward(self, x: Tensor) -> Tensor:
    def size(t):
        return torch.sqrt((t**2).mean(-1, keepdim=True) + 1e-6)

    looked = self.attention(x / size(x))
    both = torch.stack((x, looked)).sum(dim=0)
    thought = self.feed_forward.forward(both / size(both))
    return sum([x, looked, thought])
