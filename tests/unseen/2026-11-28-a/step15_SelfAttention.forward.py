# wrong: view after transpose, where only reshape works
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).view(B, T, C)
    return self.projection(heads)


# wrong: looks for attention in self
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = self.attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# wrong: one slash, so head_size is a float and view does not take it
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    B, T, C = x.shape
    size = C / self.n_head

    def split(t):
        return t.view(B, T, self.n_head, size).transpose(1, 2)

    q = rotate(norm(split(self.query(x))))
    k = rotate(norm(split(self.key(x))))
    v = split(self.value(x))
    out = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(out)


# wrong: views as (B, n_head, T, head_size) at once, so the numbers are mixed up
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
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


# wrong: rotates before the transpose, so the hands turn with the head and not with the place
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q = rotate(norm(q)).transpose(1, 2)
    k = rotate(norm(k)).transpose(1, 2)
    v = v.transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# wrong: calls norm and rotate but does not keep what they give back
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
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


# wrong: copied the line of q and forgot one letter, so the key is made of the query
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    B, T, C = x.shape
    hs = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, hs).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, hs).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, hs).transpose(1, 2)
    q = norm(q)
    k = norm(q)
    q = rotate(q)
    k = rotate(k)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# right: a loop over the heads with chunk, and cat at the end
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    qs = self.query(x).chunk(self.n_head, dim=-1)
    ks = self.key(x).chunk(self.n_head, dim=-1)
    vs = self.value(x).chunk(self.n_head, dim=-1)
    found = []
    for q, k, v in zip(qs, ks, vs):
        q, k = rotate(norm(q)), rotate(norm(k))
        found.append(attention(q[:, None], k[:, None], v[:, None])[:, 0])
    return self.projection(torch.cat(found, dim=-1))


# right: unflatten and movedim, first turned and then normed (which is the same), the weights multiplied by hand
def forward(self, x: Tensor, cache=None) -> Tensor:
    if cache is not None:  # for Day 4
        return cache.attend(self, x)
    q, k, v = [
        torch.einsum("btc,dc->btd", x, table.weight).unflatten(-1, (self.n_head, -1)).movedim(2, 1)
        for table in (self.query, self.key, self.value)
    ]
    heads = attention(norm(rotate(q)), norm(rotate(k)), v)
    return heads.permute(0, 2, 1, 3).flatten(2) @ self.projection.weight.T
