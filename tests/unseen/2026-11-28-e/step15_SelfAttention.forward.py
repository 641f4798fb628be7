# wrong: view straight to the shape of the heads
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, self.n_head, T, head_size)
    k = self.key(x).view(B, self.n_head, T, head_size)
    v = self.value(x).view(B, self.n_head, T, head_size)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: v is normed and rotated as well
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    v = rotate(norm(v))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: forgets rotate
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = norm(self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2))
    k = norm(self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2))
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: only q is rotated, and k only normed
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = norm(k)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: forgets the projection
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return heads.transpose(1, 2).reshape(B, T, C)

# wrong: view after transpose on the way back
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v).contiguous()
    heads = heads.transpose(1, 2).view(B, T, C)
    return self.projection(heads)

# wrong: reshape without transpose on the way back
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.reshape(B, T, C)
    return self.projection(heads)

# wrong: one slash in the head size
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C / self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: n_head without self
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // n_head
    q = self.query(x).view(B, T, n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: looks for attention in self
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = self.attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: the projection before the heads are side by side
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = self.projection(attention(q, k, v))
    return heads.transpose(1, 2).reshape(B, T, C)

# wrong: the method norm of the tensor
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(q.norm())
    k = rotate(k.norm())
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: no transpose at all, so the heads of one place look at each other
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.reshape(B, T, C)
    return self.projection(heads)

# wrong: copied the line and left query in it
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: k comes from the q that is already rotated
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(q))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: norm and rotate before the split
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = rotate(norm(self.query(x)))
    k = rotate(norm(self.key(x)))
    v = self.value(x)
    q = q.view(B, T, self.n_head, head_size).transpose(1, 2)
    k = k.view(B, T, self.n_head, head_size).transpose(1, 2)
    v = v.view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: does not use what norm and rotate give back
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    for part in (q, k):
        part = norm(part)
        part = rotate(part)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: F.normalize in place of norm
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(F.normalize(q, dim=-1))
    k = rotate(F.normalize(k, dim=-1))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: each head takes every n_head-th number
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    k = self.key(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    v = self.value(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: tells rotate of q that it begins at T
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

# wrong: adds x at the end, which is the task of the block
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return x + self.projection(heads)

# wrong: puts the heads one below the other
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    found = []
    for i in range(self.n_head):
        part = slice(i * head_size, (i + 1) * head_size)
        q = rotate(norm(self.query(x)[:, :, part].unsqueeze(1)))
        k = rotate(norm(self.key(x)[:, :, part].unsqueeze(1)))
        v = self.value(x)[:, :, part].unsqueeze(1)
        found.append(attention(q, k, v).squeeze(1))
    heads = torch.cat(found, dim=1).reshape(B, T, C)
    return self.projection(heads)

# wrong: takes the shape apart in the wrong order
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

# right: a loop over the heads
def forward(self, x: Tensor) -> Tensor:
    head_size = x.shape[-1] // self.n_head
    queries, keys, values = (layer(x).split(head_size, dim=-1) for layer in (self.query, self.key, self.value))
    found = []
    for q, k, v in zip(queries, keys, values):
        q, k, v = q[:, None], k[:, None], v[:, None]
        found.append(attention(rotate(norm(q)), rotate(norm(k)), v)[:, 0])
    return self.projection(torch.cat(found, dim=-1))

# right: rotate first and then norm, as turning changes no length
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    shape = (B, T, self.n_head, C // self.n_head)
    q = norm(rotate(self.query(x).view(shape).transpose(1, 2)))
    k = norm(rotate(self.key(x).view(shape).transpose(1, 2)))
    v = self.value(x).view(shape).transpose(1, 2)
    return self.projection(attention(q, k, v).transpose(1, 2).contiguous().view(B, T, C))

# right: einsum with the weights of the layers
def forward(self, x: Tensor) -> Tensor:
    C = x.shape[2]
    q, k, v = (
        torch.einsum("btc,hdc->bhtd", x, layer.weight.view(self.n_head, -1, C))
        for layer in (self.query, self.key, self.value)
    )
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return torch.einsum("bhtd,ohd->bto", heads, self.projection.weight.view(C, self.n_head, -1))

# right: unflatten and flatten, and norm before the transpose
def forward(self, x: Tensor) -> Tensor:
    q = norm(self.query(x).unflatten(2, (self.n_head, -1))).transpose(1, 2)
    k = norm(self.key(x).unflatten(2, (self.n_head, -1))).transpose(1, 2)
    v = self.value(x).unflatten(2, (self.n_head, -1)).transpose(1, 2)
    heads = attention(rotate(q), rotate(k), v)
    return self.projection(heads.permute(0, 2, 1, 3).flatten(2))
