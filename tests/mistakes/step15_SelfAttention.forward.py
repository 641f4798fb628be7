# wrong: no projection
# says: projection at the end is missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return heads.transpose(1, 2).reshape(B, T, C)


# wrong: view straight to (B, n_head, T, head_size)
# says: mixes the places
# says: transpose
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, self.n_head, T, C // self.n_head)
    k = self.key(x).view(B, self.n_head, T, C // self.n_head)
    v = self.value(x).view(B, self.n_head, T, C // self.n_head)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: no transpose at all
# says: transpose
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.reshape(B, T, C))


# wrong: no transpose back
# says: mixed up at the end
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.reshape(B, T, C))


# wrong: view after the transpose
# says: RuntimeError
# says: reshape
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).view(B, T, C))


# wrong: no norm
# says: norm of q and k is missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(q), rotate(k), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: no rotate
# says: rotate for q and k is missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(norm(q), norm(k), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: neither norm nor rotate
# says: norm and rotate are missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: calls norm and rotate, but does not keep what they give
# says: rotate(norm(q)) works something out
# says: its result isn't used
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    rotate(norm(q))
    rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: v is normed and rotated as well
# says: v went through norm and rotate
# says: only for q and k
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    q, k, v = rotate(norm(q)), rotate(norm(k)), rotate(norm(v))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: v is rotated as well
# says: v went through rotate
# says: only for q and k
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), rotate(v))
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: only q is rotated
# says: rotate for k is missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), norm(k), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm before the split into heads
# says: norm of q and k comes too early
# says: before the split
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = norm(self.query(x)).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = norm(self.key(x)).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(q), rotate(k), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm and rotate before the split into heads
# says: before the split
def forward(self, x, cache=None):
    B, T, C = x.shape
    q, k, v = rotate(norm(self.query(x))), rotate(norm(self.key(x))), self.value(x)
    q = q.view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = k.view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = v.view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    return self.projection(attention(q, k, v).transpose(1, 2).reshape(B, T, C))


# wrong: rotate before the transpose
# says: rotate
# says: transpose
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = rotate(norm(self.query(x).view(B, T, self.n_head, C // self.n_head))).transpose(1, 2)
    k = rotate(norm(self.key(x).view(B, T, self.n_head, C // self.n_head))).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: self.n_heads
# says: AttributeError
# says: n_head
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_heads
    q = self.query(x).view(B, T, self.n_heads, head_size).transpose(1, 2)
    return self.projection(q.transpose(1, 2).reshape(B, T, C))


# wrong: head_size with a decimal point
# says: TypeError
# says: whole number
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C / self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: forgets self
# says: NameError
# says: self
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    return self.projection(q.transpose(1, 2).reshape(B, T, C))


# wrong: the query layer for q and k
# says: key layer
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: the key layer for v
# says: value layer
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: x itself as q, k and v
# says: query
# says: layers
def forward(self, x, cache=None):
    B, T, C = x.shape
    heads = x.view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(heads)), rotate(norm(heads)), heads)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: adds x
# says: in the block
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return x + self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm of x first
# says: in the block
def forward(self, x, cache=None):
    B, T, C = x.shape
    x = norm(x)
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: gives the heads back as they are
# says: (2, 3, 5, 4)
# says: way back from heads
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return heads


# wrong: projects each head
# says: RuntimeError
# says: (2, 3, 5, 4)
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads)


# wrong: transposes the last two dimensions
# says: head_size the last dimension
# says: transpose
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(2, 3)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(2, 3)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(2, 3)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(2, 3).reshape(B, T, C))


# wrong: n_head and head_size swapped in view
# says: head_size the last dimension
# says: view
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, C // self.n_head, self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, C // self.n_head, self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, C // self.n_head, self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: k and q swapped in the call
# says: q and k are swapped
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(k)), rotate(norm(q)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: self.attention
# says: AttributeError
# says: without self
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = self.attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: attention without v
# says: TypeError
# says: attention
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)))
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: one big head
# says: n_head
# says: one
def forward(self, x, cache=None):
    q, k, v = self.query(x), self.key(x), self.value(x)
    return self.projection(attention(rotate(norm(q)), rotate(norm(k)), v))


# wrong: torch.cat of a tensor
# says: TypeError
# says: reshape
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(torch.cat(heads, dim=-1))


# wrong: heads below one another
# says: RuntimeError
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.flatten(1, 2))


# wrong: gives the layer, not its result
# says: a layer
# says: round brackets
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    return self.projection


# wrong: times the layer
# says: TypeError
# says: round brackets
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = (self.query @ x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    return self.projection(q.transpose(1, 2).reshape(B, T, C))


# wrong: detached
# says: can't learn
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C)).detach()


# wrong: no return
# says: nothing (None)
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: PyTorch's own, without is_causal
# says: future
def forward(self, x, cache=None):
    B, T, C = x.shape
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = F.scaled_dot_product_attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: each head takes every third column
# says: next to each other
def forward(self, x, cache=None):
    q, k, v = self.query(x), self.key(x), self.value(x)
    heads = []
    for h in range(self.n_head):
        a, b, c = q[..., h :: self.n_head], k[..., h :: self.n_head], v[..., h :: self.n_head]
        heads.append(attention(rotate(norm(a)), rotate(norm(b)), c))
    return self.projection(torch.cat(heads, dim=-1))


# wrong: the heads are added up
# says: RuntimeError
# says: (2, 5, 4)
def forward(self, x, cache=None):
    q, k, v = self.query(x), self.key(x), self.value(x)
    size = q.shape[-1] // self.n_head
    total = 0
    for h in range(self.n_head):
        part = slice(h * size, (h + 1) * size)
        total = total + attention(rotate(norm(q[..., part])), rotate(norm(k[..., part])), v[..., part])
    return self.projection(total)


# wrong: B and T swapped when the shape is taken apart
# says: RuntimeError
def forward(self, x, cache=None):
    T, C = x.shape[1:]
    q = self.query(x).view(T, self.n_head, C // self.n_head).transpose(1, 2)
    return self.projection(q)


# wrong: the projection before the heads
# says: projection
def forward(self, x, cache=None):
    B, T, C = x.shape
    x = self.projection(x)
    q = self.query(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return heads.transpose(1, 2).reshape(B, T, C)


# wrong: k made of q, copied and pasted
# says: k is made of q
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(q))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: k made of the q before
# says: k is made of q
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(q))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm and rotate for q alone
# says: norm and rotate for k are missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm and rotate for k alone
# says: norm and rotate for q are missing
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: a transpose at the end only
# says: Heads look at heads
# says: transpose
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm of x in place of q and k
# says: norm of q and k comes too early
# says: into the layers query and key
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(norm(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(norm(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(q)
    k = rotate(k)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: norm of x in place of q alone
# says: norm of q comes too early
# says: into the query layer
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(norm(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(q)
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: rotate of x in place of q and k
# says: rotate for q and k comes too early
# says: into the layers query and key
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(rotate(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(rotate(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = norm(q)
    k = norm(k)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: rotate of x in place of q alone
# says: rotate for q comes too early
# says: into the query layer
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(rotate(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = norm(q)
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: q without its layer
# says: q is made of x
# says: query
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: v without its layer
# says: v is made of x
# says: value
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: k and v swapped in the call
# says: k and v are swapped
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, v, k)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: the projection of x
# says: projection
# says: heads
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(x)


# wrong: q turned one place further
# says: further
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q), 1)
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: softmax around the projection
# says: softmax
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return F.softmax(self.projection(heads.transpose(1, 2).reshape(B, T, C)), dim=-1)


# wrong: v is not split
# says: RuntimeError
# says: v has the shape (2, 5, 12)
# says: heads
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: k is not split
# says: k has the shape (2, 5, 12)
# says: heads
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: C and T swapped when the shape is taken apart
# says: RuntimeError
# says: 120
# says: order
def forward(self, x, cache=None):
    B, C, T = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: head_size in place of C at the end
# says: RuntimeError
# says: 120
# says: 40
# says: 3 heads
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, head_size))


# wrong: transpose(1, 3)
# says: The last dimension of q, k and v is the place
# says: head_size
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 3)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 3)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 3)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 3).reshape(B, T, C))


# wrong: the layer is not called
# says: AttributeError
# says: self.query is a layer
# says: round brackets
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query.view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# wrong: detached in the middle
# says: can't learn
# says: in the middle
def forward(self, x, cache=None):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k)).detach()
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# right: as in the guide
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:
        return cache.attend(self, x)
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))


# right: contiguous and view
def forward(self, x, cache=None):
    B, T, C = x.shape
    hs = C // self.n_head
    k = norm(self.key(x).view(B, T, self.n_head, hs).transpose(1, 2))
    q = norm(self.query(x).view(B, T, self.n_head, hs).transpose(1, 2))
    v = self.value(x).view(B, T, self.n_head, hs).transpose(1, 2)
    y = attention(rotate(q), rotate(k), v)
    y = y.transpose(1, 2).contiguous().view(B, T, C)
    return self.projection(y)


# right: rotate first, then norm
def forward(self, x, cache=None):
    B, T, C = x.shape
    split = lambda y: y.view(B, T, self.n_head, C // self.n_head).transpose(1, 2)  # noqa: E731
    q = norm(rotate(split(self.query(x))))
    k = norm(rotate(split(self.key(x))))
    heads = attention(q, k, split(self.value(x)))
    return self.projection(heads.transpose(1, 2).flatten(2))


# right: chunk and stack
def forward(self, x, cache=None):
    q = torch.stack(self.query(x).chunk(self.n_head, dim=-1), dim=1)
    k = torch.stack(self.key(x).chunk(self.n_head, dim=-1), dim=1)
    v = torch.stack(self.value(x).chunk(self.n_head, dim=-1), dim=1)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(torch.cat(heads.unbind(dim=1), dim=-1))


# right: a loop over the heads
def forward(self, x, cache=None):
    head_size = x.shape[-1] // self.n_head
    results = []
    for h in range(self.n_head):
        start, end = h * head_size, (h + 1) * head_size
        q = rotate(norm(self.query(x)[:, :, start:end]))
        k = rotate(norm(self.key(x)[:, :, start:end]))
        v = self.value(x)[:, :, start:end]
        results.append(attention(q.unsqueeze(1), k.unsqueeze(1), v.unsqueeze(1)).squeeze(1))
    return self.projection(torch.cat(results, dim=-1))


# right: permute, reshape with -1
def forward(self, x, cache=None):
    B, T, C = x.size()
    parts = []
    for layer in (self.query, self.key, self.value):
        parts.append(layer(x).reshape(B, T, self.n_head, -1).permute(0, 2, 1, 3))
    q, k, v = parts
    heads = attention(rotate(norm(q)), rotate(norm(k)), v).permute(0, 2, 1, 3)
    return self.projection(heads.reshape(B, T, -1))


# right: PyTorch's own attention
def forward(self, x, cache=None):
    B, T, C = x.shape
    q, k, v = (f(x).unflatten(-1, (self.n_head, -1)).transpose(1, 2) for f in (self.query, self.key, self.value))
    out = F.scaled_dot_product_attention(rotate(norm(q)), rotate(norm(k)), v, is_causal=True)
    return self.projection(out.transpose(1, 2).flatten(start_dim=2))


# right: einsum with the weights
def forward(self, x, cache=None):
    H = self.n_head
    q, k, v = [
        torch.einsum("btc,hdc->bhtd", x, layer.weight.view(H, -1, x.shape[-1]))
        for layer in (self.query, self.key, self.value)
    ]
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    weight = self.projection.weight.view(-1, H, heads.shape[-1])
    return torch.einsum("bhtd,ohd->bto", heads, weight)


# right: a helper inside, swapaxes
def forward(self, x, cache=None):
    B, T, C = x.shape

    def split(layer):
        return layer(x).view(B, T, self.n_head, C // self.n_head).swapaxes(1, 2)

    query, key, value = split(self.query), split(self.key), split(self.value)
    query = rotate(norm(query))
    key = rotate(norm(key))
    found = attention(query, key, value).swapaxes(1, 2)
    return self.projection(found.reshape(x.shape))


# right: unflatten and flatten
def forward(self, x):
    q = self.query(x).unflatten(-1, (self.n_head, -1)).transpose(1, 2)
    k = self.key(x).unflatten(-1, (self.n_head, -1)).transpose(1, 2)
    v = self.value(x).unflatten(-1, (self.n_head, -1)).transpose(1, 2)
    return self.projection(attention(rotate(norm(q)), rotate(norm(k)), v).transpose(1, 2).flatten(2))


# right: one product for all three
def forward(self, x):
    B, T, C = x.shape
    weight = torch.cat((self.query.weight, self.key.weight, self.value.weight))
    q, k, v = F.linear(x, weight).view(B, T, 3, self.n_head, C // self.n_head).permute(2, 0, 3, 1, 4)
    return self.projection(attention(rotate(norm(q)), rotate(norm(k)), v).transpose(1, 2).reshape(B, T, C))


# right: PyTorch's own, and the projection head by head
def forward(self, x):
    B, T, C = x.shape
    n, size = self.n_head, C // self.n_head
    q, k, v = (layer(x).view(B, T, n, size).transpose(1, 2) for layer in (self.query, self.key, self.value))
    y = F.scaled_dot_product_attention(rotate(norm(q)), rotate(norm(k)), v, is_causal=True)
    return sum(y[:, h] @ self.projection.weight[:, h * size : (h + 1) * size].T for h in range(n))


# right: norm before the transpose, which does not matter
def forward(self, x):
    B, T, C = x.shape
    q = rotate(norm(self.query(x).view(B, T, self.n_head, -1)).transpose(1, 2))
    k = rotate(norm(self.key(x).view(B, T, self.n_head, -1)).transpose(1, 2))
    v = self.value(x).view(B, T, self.n_head, -1).transpose(1, 2)
    return self.projection(torch.einsum("bhtd->bthd", attention(q, k, v)).reshape(x.shape))


# right: heads in the batch
def forward(self, x):
    B, T, C = x.shape
    def split(y):
        return y.view(B, T, self.n_head, -1).transpose(1, 2).reshape(B * self.n_head, 1, T, -1)
    y = attention(rotate(norm(split(self.query(x)))), rotate(norm(split(self.key(x)))), split(self.value(x)))
    return self.projection(y.view(B, self.n_head, T, -1).transpose(1, 2).reshape(B, T, C))


# wrong: splits x into heads before the layers
# says: the size of one head
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    x = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(self.query(x)))
    k = rotate(norm(self.key(x)))
    v = self.value(x)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# wrong: the projection comes before the heads are side by side
# says: self.projection got 4 numbers
# says: the size of one head
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = self.projection(attention(q, k, v))
    return heads.transpose(1, 2).reshape(B, T, C)


# wrong: tells rotate of q that it begins at T
# says: second number
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q), T)
    k = rotate(norm(k), 0)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# wrong: takes the shape apart in the wrong order
# says: names the sizes in the wrong order
def forward(self, x: Tensor) -> Tensor:
    T, B, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)
