# wrong: norm and rotate before the transpose, so it rotates by the number of the head
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = rotate(norm(self.query(x).view(B, T, self.n_head, head_size))).transpose(1, 2)
    k = rotate(norm(self.key(x).view(B, T, self.n_head, head_size))).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: forgets the transpose on the way back, reshape does not mind
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.reshape(B, T, C))

# wrong: one slash, so head_size is 4.0
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C / self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: copy and paste, v is made with the key layer
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = norm(q), norm(k)
    q, k = rotate(q), rotate(k)
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: norm over all C numbers before the split
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = norm(self.query(x))
    k = norm(self.key(x))
    v = self.value(x)
    q = rotate(q.view(B, T, self.n_head, head_size).transpose(1, 2))
    k = rotate(k.view(B, T, self.n_head, head_size).transpose(1, 2))
    v = v.view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: calls itself in place of the function attention
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

# wrong: a loop for q and k whose results are lost
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    for part in [q, k]:
        part = rotate(norm(part))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# right: a loop over the heads with slices, rotated before norm (turning keeps the size)
def forward(self, x: Tensor) -> Tensor:
    size = x.shape[-1] // self.n_head
    Q, K, V = self.query(x), self.key(x), self.value(x)
    found = []
    for h in range(self.n_head):
        part = slice(h * size, (h + 1) * size)
        q = norm(rotate(Q[..., part])).unsqueeze(1)
        k = norm(rotate(K[..., part])).unsqueeze(1)
        found.append(attention(q, k, V[..., part].unsqueeze(1)).squeeze(1))
    return self.projection(torch.cat(found, dim=-1))

# right: unflatten, permute and a small function
def forward(self, x: Tensor) -> Tensor:
    def split(layer):
        return F.linear(x, layer.weight).unflatten(2, (self.n_head, -1)).permute(0, 2, 1, 3)

    heads = attention(rotate(norm(split(self.query))), rotate(norm(split(self.key))), split(self.value))
    return self.projection(heads.permute(0, 2, 1, 3).flatten(2))
