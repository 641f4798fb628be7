# wrong: the norm before the split, over all C numbers and not for each head
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

# wrong: rotate before the transpose, so it turns by the head and not by the place
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q = rotate(norm(q))
    k = rotate(norm(k))
    q, k, v = q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: norm and rotate are called, and what they return is thrown away
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    norm(q)
    rotate(q)
    norm(k)
    rotate(k)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: n_head and head_size in the wrong order in view
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, head_size, self.n_head).transpose(1, 2)
    k = self.key(x).view(B, T, head_size, self.n_head).transpose(1, 2)
    v = self.value(x).view(B, T, head_size, self.n_head).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: one slash, so head_size is a float and view refuses it
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C / self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: the heads go to the projection without being put side by side again
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = attention(q, k, v)
    return self.projection(heads).transpose(1, 2).reshape(B, T, C)

# wrong: a loop over the heads, but head i begins at number i and not at i * head_size
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x)
    k = self.key(x)
    v = self.value(x)
    heads = []
    for i in range(self.n_head):
        one_q = rotate(norm(q[:, :, i : i + head_size].unsqueeze(1)))
        one_k = rotate(norm(k[:, :, i : i + head_size].unsqueeze(1)))
        one_v = v[:, :, i : i + head_size].unsqueeze(1)
        heads.append(attention(one_q, one_k, one_v).squeeze(1))
    return self.projection(torch.cat(heads, dim=-1))

# right: one head after the other, with chunk and cat
def forward(self, x: Tensor) -> Tensor:
    queries = self.query(x).chunk(self.n_head, dim=-1)
    keys = self.key(x).chunk(self.n_head, dim=-1)
    values = self.value(x).chunk(self.n_head, dim=-1)
    found = []
    for q, k, v in zip(queries, keys, values):
        q, k, v = q[:, None], k[:, None], v[:, None]  # (B, 1, T, head_size)
        found.append(attention(rotate(norm(q)), rotate(norm(k)), v)[:, 0])
    return self.projection(torch.cat(found, dim=-1))

# right: permute and flatten, rotate before norm (turning doesn't change the length), weights by hand
def forward(self, x: Tensor) -> Tensor:
    def split(table):
        return (x @ table.weight.T).unflatten(-1, (self.n_head, -1)).permute(0, 2, 1, 3)

    q, k, v = map(split, (self.query, self.key, self.value))
    heads = attention(norm(rotate(q)), norm(rotate(k)), v)
    return torch.einsum("btc,oc->bto", heads.permute(0, 2, 1, 3).flatten(2), self.projection.weight)
