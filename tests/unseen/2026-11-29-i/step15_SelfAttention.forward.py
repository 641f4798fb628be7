# wrong: splits as (head_size, n_head), so each head gets every n-th number in place of a run of numbers
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    k = self.key(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    v = self.value(x).view(B, T, head_size, self.n_head).permute(0, 3, 1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: rotates before the transpose, so the angle grows with the number of the head and not with the place
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    shape = (B, T, self.n_head, C // self.n_head)
    q = rotate(norm(self.query(x).view(shape))).transpose(1, 2)
    k = rotate(norm(self.key(x).view(shape))).transpose(1, 2)
    v = self.value(x).view(shape).transpose(1, 2)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: takes the norm of q and k over all C numbers before they are split, not over each head's own
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = norm(self.query(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = norm(self.key(x)).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(q), rotate(k), v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: forgot the brackets in h + 1 * size, so from the second head on the slice is too short
def forward(self, x: Tensor) -> Tensor:
    size = x.shape[-1] // self.n_head
    q, k, v = self.query(x), self.key(x), self.value(x)
    found = []
    for h in range(self.n_head):
        part = slice(h * size, h + 1 * size)
        qh = rotate(norm(q[..., part]))
        kh = rotate(norm(k[..., part]))
        found.append(attention(qh, kh, v[..., part]))
    return self.projection(torch.cat(found, dim=-1))

# wrong: copied the line for q and left the q in it, so the keys are made of the queries (and rotated twice)
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

# wrong: the loop gives the normed and rotated tensor to the loop's own name, so q and k stay as they were
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    q, k, v = [
        layer(x).view(B, T, self.n_head, C // self.n_head).transpose(1, 2)
        for layer in (self.query, self.key, self.value)
    ]
    for part in (q, k):
        part = norm(part)
        part = rotate(part)
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: stacks the heads along a new last dimension, so their numbers are interleaved and not side by side
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    qs = self.query(x).chunk(self.n_head, dim=-1)
    ks = self.key(x).chunk(self.n_head, dim=-1)
    vs = self.value(x).chunk(self.n_head, dim=-1)
    heads = [attention(rotate(norm(q)), rotate(norm(k)), v) for q, k, v in zip(qs, ks, vs)]
    heads = torch.stack(heads, dim=-1).reshape(B, T, C)
    return self.projection(heads)

# right: one head after the other from chunks, and the projection is a sum of one part for each head
def forward(self, x: Tensor) -> Tensor:
    parts = (layer(x).chunk(self.n_head, dim=-1) for layer in (self.query, self.key, self.value))
    mixers = self.projection.weight.chunk(self.n_head, dim=1)
    total = 0
    for q, k, v, mixer in zip(*parts, mixers):
        q, k, v = q.unsqueeze(1), k.unsqueeze(1), v.unsqueeze(1)
        total = total + attention(rotate(norm(q)), rotate(norm(k)), v).squeeze(1) @ mixer.T
    return total

# right: einsum with the layers' weights makes the heads, and unflatten, movedim and flatten do the moving
def forward(self, x: Tensor) -> Tensor:
    def split(layer):
        return torch.einsum("btc,hdc->bhtd", x, layer.weight.unflatten(0, (self.n_head, -1)))

    q, k = (rotate(norm(split(layer))) for layer in (self.query, self.key))
    return self.projection(attention(q, k, split(self.value)).movedim(1, 2).flatten(-2))
