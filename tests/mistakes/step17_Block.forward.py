# wrong: nothing is added
# says: Nothing is added
def forward(self, x):
    x = self.attention(norm(x))
    x = self.feed_forward(norm(x))
    return x


# wrong: not added to the attention
# says: nothing is added in the first sum
def forward(self, x):
    x = self.attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# wrong: not added to the feed-forward
# says: nothing is added in the second sum
def forward(self, x):
    x = x + self.attention(norm(x))
    return self.feed_forward(norm(x))


# wrong: no norm
# says: norm in front of each part is missing
def forward(self, x):
    x = x + self.attention(x)
    x = x + self.feed_forward(x)
    return x


# wrong: no norm for the attention
# says: norm in front of the attention is missing
def forward(self, x):
    x = x + self.attention(x)
    x = x + self.feed_forward(norm(x))
    return x


# wrong: no norm for the feed-forward
# says: norm in front of the feed-forward is missing
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(x)
    return x


# wrong: the norm after the adding
# says: norm comes after
def forward(self, x):
    x = norm(x + self.attention(x))
    x = norm(x + self.feed_forward(x))
    return x


# wrong: the norm of what the part gives
# says: norm of what the part gives
def forward(self, x):
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x


# wrong: norms on both sides of the part
# says: norm of what a part gives
# says: only what a part gets
def forward(self, x):
    x = x + norm(self.attention(norm(x)))
    x = x + norm(self.feed_forward(norm(x)))
    return x


# wrong: x replaced by its norm
# says: replaced by its norm
def forward(self, x):
    x = norm(x)
    x = x + self.attention(x)
    x = norm(x)
    x = x + self.feed_forward(x)
    return x


# wrong: x replaced by its norm, at the start only
# says: replaced by its norm
def forward(self, x):
    x = norm(x)
    x = x + self.attention(x)
    return x + self.feed_forward(norm(x))


# wrong: both parts get the same x
# says: same x
def forward(self, x):
    return x + self.attention(norm(x)) + self.feed_forward(norm(x))


# wrong: feed-forward first
# says: wrong order
def forward(self, x):
    x = x + self.feed_forward(norm(x))
    x = x + self.attention(norm(x))
    return x


# wrong: no feed-forward
# says: feed-forward part is missing
def forward(self, x):
    x = x + self.attention(norm(x))
    return x


# wrong: the result of the second sum is not kept
# says: x + self.feed_forward(norm(x)) works something out
# says: its result isn't used
def forward(self, x):
    x = x + self.attention(norm(x))
    x + self.feed_forward(norm(x))
    return x


# wrong: no attention
# says: attention part is missing
def forward(self, x):
    x = x + self.feed_forward(norm(x))
    return x


# wrong: +=
# says: changed the x
# says: +=
def forward(self, x):
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x


# wrong: add_
# says: changed the x
def forward(self, x):
    x.add_(self.attention(norm(x)))
    return x + self.feed_forward(norm(x))


# wrong: x added twice
# says: added twice
def forward(self, x):
    looked = x + self.attention(norm(x))
    thought = looked + self.feed_forward(norm(looked))
    return x + thought


# wrong: both sums are added
# says: twice
def forward(self, x):
    a = x + self.attention(norm(x))
    b = a + self.feed_forward(norm(a))
    return a + b


# wrong: the second part gets what the first one gave, without x
# says: sum
def forward(self, x):
    looked = self.attention(norm(x))
    thought = self.feed_forward(norm(looked))
    return x + looked + thought


# wrong: one inside the other, one sum
# says: sum
def forward(self, x):
    return x + self.feed_forward(norm(self.attention(norm(x))))


# wrong: times x
# says: multiplied
def forward(self, x):
    x = x * self.attention(norm(x))
    x = x * self.feed_forward(norm(x))
    return x


# wrong: minus
# says: Add
def forward(self, x):
    x = x - self.attention(norm(x))
    x = x - self.feed_forward(norm(x))
    return x


# wrong: attention twice
# says: attention twice
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.attention(norm(x))
    return x


# wrong: a norm at the end
# says: norm of the second sum
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return norm(x)


# wrong: the old x in the second line
# says: what the attention gave is lost
def forward(self, x):
    looked = x + self.attention(norm(x))
    return x + self.feed_forward(norm(looked))


# wrong: no return
# says: nothing (None)
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(norm(x))


# wrong: gives both results
# says: tuple
def forward(self, x):
    looked = x + self.attention(norm(x))
    thought = looked + self.feed_forward(norm(looked))
    return looked, thought


# wrong: attention without self
# says: TypeError
# says: self
def forward(self, x):
    x = x + attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# wrong: feed_forward without self
# says: NameError
# says: self
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + feed_forward(norm(x))
    return x


# wrong: self.norm
# says: AttributeError
# says: without self
def forward(self, x):
    x = x + self.attention(self.norm(x))
    x = x + self.feed_forward(self.norm(x))
    return x


# wrong: the classes in place of the parts
# says: TypeError
# says: class
def forward(self, x):
    x = x + SelfAttention(norm(x))
    x = x + FeedForward(norm(x))
    return x


# wrong: a name with a typo
# says: AttributeError
# says: feed_forward
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.feedforward(norm(x))
    return x


# wrong: hands on two things
# says: TypeError
# says: SelfAttention
def forward(self, x):
    x = x + self.attention(norm(x), x)
    x = x + self.feed_forward(norm(x))
    return x


# wrong: hands on q, k and v
# says: TypeError
def forward(self, x):
    x = x + self.attention(norm(x), norm(x), x)
    x = x + self.feed_forward(norm(x))
    return x


# wrong: square brackets
# says: TypeError
# says: round brackets
def forward(self, x):
    x = x + self.attention[norm(x)]
    x = x + self.feed_forward(norm(x))
    return x


# wrong: norm without its brackets
# says: function
# says: norm
def forward(self, x):
    x = x + self.attention(norm)
    x = x + self.feed_forward(norm)
    return x


# wrong: the part without its brackets
# says: TypeError
# says: round brackets
def forward(self, x):
    x = x + self.attention
    return x + self.feed_forward


# wrong: detached
# says: can't learn
def forward(self, x):
    looked = self.attention(norm(x)).detach()
    return x + looked + self.feed_forward(norm(x + looked)).detach()


# wrong: appended with cat
# says: (2, 5, 16)
# says: add
def forward(self, x):
    looked = self.attention(norm(x))
    return torch.cat((x, looked), dim=-1)


# wrong: one norm at the start for both
# says: replaced by its norm
def forward(self, x):
    x = norm(x)
    x = x + self.attention(x)
    x = x + self.feed_forward(x)
    return x


# wrong: times x, for the attention alone
# says: multiplied
def forward(self, x):
    x = x * self.attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# wrong: times x, for the feed-forward alone
# says: multiplied
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x * self.feed_forward(norm(x))
    return x


# wrong: x added twice in the first line
# says: twice
def forward(self, x):
    x = x + x + self.attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# wrong: x added twice in both lines
# says: twice
def forward(self, x):
    x = x + x + self.attention(norm(x))
    x = x + x + self.feed_forward(norm(x))
    return x


# wrong: x added inside the brackets
# says: inside the brackets
def forward(self, x):
    x = self.attention(norm(x) + x)
    x = self.feed_forward(norm(x) + x)
    return x


# wrong: x added inside the brackets, and outside
# says: inside the brackets
def forward(self, x):
    x = x + self.attention(norm(x) + x)
    x = x + self.feed_forward(norm(x))
    return x


# wrong: the class behind self
# says: AttributeError
# says: self.attention
def forward(self, x):
    x = x + self.SelfAttention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# wrong: the other class behind self
# says: AttributeError
# says: self.feed_forward
def forward(self, x):
    x = x + self.attention(norm(x))
    x = x + self.FeedForward(norm(x))
    return x


# wrong: += on a copy, so that the old numbers are lost
# says: can't learn
# says: in place
def forward(self, x):
    x = x.clone()
    x += self.attention(norm(x))
    x += self.feed_forward(norm(x))
    return x


# wrong: += on the second line alone, so that the old numbers are lost
# says: can't learn
# says: in place
def forward(self, x):
    x = x + self.attention.forward(norm(x))
    x += self.feed_forward.forward(norm(x))
    return x


# right: as in the guide
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(norm(x))
    x = x + self.feed_forward(norm(x))
    return x


# right: two names
def forward(self, x):
    looked = x + self.attention(norm(x))
    return looked + self.feed_forward(norm(looked))


# right: what the parts give
def forward(self, x):
    looked = self.attention(norm(x))
    thought = self.feed_forward(norm(x + looked))
    return x + looked + thought


# right: a loop
def forward(self, x):
    for part in (self.attention, self.feed_forward):
        x = x + part(norm(x))
    return x


# right: torch.add
def forward(self, x):
    x = torch.add(x, self.attention(norm(x)))
    return torch.add(x, self.feed_forward(norm(x)))


# right: the part first
def forward(self, x):
    x = self.attention(norm(x)) + x
    x = self.feed_forward(norm(x)) + x
    return x


# right: residual and normed in names
def forward(self, x):
    residual = x
    normed = norm(x)
    x = residual + self.attention(normed)
    residual = x
    normed = norm(x)
    x = residual + self.feed_forward(normed)
    return x


# right: a norm of its own
def forward(self, x):
    def scaled(x):
        return F.rms_norm(x, (x.shape[-1],), eps=1e-6)

    x = x + self.attention(scaled(x))
    return x + self.feed_forward(scaled(x))


# right: one line
def forward(self, x):
    return (x := x + self.attention(norm(x))) + self.feed_forward(norm(x))


# right: sums of a stack
def forward(self, x):
    a = self.attention(norm(x))
    f = self.feed_forward(norm(x + a))
    return torch.stack((x, a, f)).sum(dim=0)


# right: a clone changed in place, once
def forward(self, x):
    y = x.clone()
    y += self.attention(norm(x))
    return y + self.feed_forward(norm(y))


# right: over children
def forward(self, x):
    for part in self.children():
        x = part(norm(x)) + x
    return x


# right: recursion
def forward(self, x, parts=None):
    parts = [self.attention, self.feed_forward] if parts is None else parts
    if not parts:
        return x
    return self.forward(x + parts[0](norm(x)), parts[1:])


# wrong: torch.norm, which gives a single number
# says: a single number
# says: another norm
def forward(self, x: Tensor) -> Tensor:
    x = x + self.attention(torch.norm(x))
    x = x + self.feed_forward(torch.norm(x))
    return x


# wrong: goes through the block itself in a loop
# says: TypeError
# says: has parts
def forward(self, x: Tensor) -> Tensor:
    for part in self:
        x = x + part(norm(x))
    return x


# wrong: the return comes after the first part
# says: return is inside the loop
def forward(self, x: Tensor) -> Tensor:
    for part in [self.attention, self.feed_forward]:
        x = x + part(norm(x))
        return x
