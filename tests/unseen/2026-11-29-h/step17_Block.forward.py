# wrong: the feed-forward gets only what attention found, not the x to which that was added
def forward(self, x):
    looked = self.attention(norm(x))
    thought = self.feed_forward(norm(looked))
    return x + looked + thought

# wrong: a bracket closes too late, so the feed-forward is added inside of what attention gets
def forward(self, x):
    x = x + self.attention(norm(x) + self.feed_forward(norm(x)))
    return x

# wrong: takes the norm of what a part returns, in place of what it gets
def forward(self, x):
    x = x + norm(self.attention(x))
    x = x + norm(self.feed_forward(x))
    return x

# wrong: the line that adds has slipped out of the loop, so only the last part's change is added
def forward(self, x):
    for part in [self.attention, self.feed_forward]:
        change = part(norm(x))
    x = x + change
    return x

# wrong: adds the thinking to the old x, so what attention found is used but not kept
def forward(self, x):
    after_attention = x + self.attention(norm(x))
    after_feed_forward = x + self.feed_forward(norm(after_attention))
    return after_feed_forward

# wrong: calls the function of Step 14 and not the layer self.attention
def forward(self, x):
    normed = norm(x)
    x = x + attention(normed, normed, normed)
    x = x + self.feed_forward(norm(x))
    return x

# wrong: copied the first line and changed only half of it, so attention comes twice
def forward(self, x):
    x = x + self.attention(norm(x))
    thinking = self.attention(norm(x))
    x = x + thinking
    return x

# right: reduce over the two parts
def forward(self, x):
    from functools import reduce

    return reduce(lambda line, part: line + part(norm(line)), (self.attention, self.feed_forward), x)

# right: collects the notes of the parts in a list and adds all of them up each time
def forward(self, x):
    notes = [x]
    for name in "attention", "feed_forward":
        notes.append(getattr(self, name)(norm(torch.stack(notes).sum(dim=0))))
    return torch.stack(notes).sum(dim=0)
