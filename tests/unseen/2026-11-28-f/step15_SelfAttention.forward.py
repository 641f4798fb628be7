# wrong: norm before the split, over all C numbers rather than in each head
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = norm(self.query(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = norm(self.key(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(q)
    k = rotate(k)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: rotates before the transpose, so the clock turns from head to head
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q, k = rotate(norm(q)), rotate(norm(k))
    q, k, v = q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: one slash, so head_size is a float (TypeError in view)
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C / self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: a copied line in which k is made from q
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = norm(q)
    k = norm(q)
    q = rotate(q)
    k = rotate(k)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: projects each head before they are put side by side (the sizes do not fit)
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = self.projection(attention(q, k, v))
    return heads.transpose(1, 2).reshape(B, T, C)

# wrong: adds x at the end, as the block will do itself
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return x + self.projection(heads)

# wrong: cuts C into head_size times n_head, so each head gets every n_head-th number
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

# right: head by head with slices, each with its part of the projection, added up
def forward(self, x: Tensor) -> Tensor:
    q, k, v = self.query(x), self.key(x), self.value(x)
    size = x.shape[2] // self.n_head
    total = torch.zeros_like(x)
    for start in range(0, size * self.n_head, size):
        part = slice(start, start + size)
        one_q = rotate(norm(q[:, None, :, part]))
        one_k = rotate(norm(k[:, None, :, part]))
        found = attention(one_q, one_k, v[:, None, :, part])[:, 0]
        total = total + found @ self.projection.weight[:, part].T
    return total

# right: unflatten, movedim and flatten
def forward(self, x: Tensor) -> Tensor:
    q, k, v = (
        layer(x).unflatten(2, (self.n_head, -1)).movedim(2, 1) for layer in (self.query, self.key, self.value)
    )
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.movedim(1, 2).flatten(2))
