# wrong: rotates before the transpose, so the hands turn from head to head and not from place to place
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = rotate(norm(self.query(x).view(B, T, self.n_head, head_size))).transpose(1, 2)
    k = rotate(norm(self.key(x).view(B, T, self.n_head, head_size))).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)


# wrong: the 2 and the 0 of the example go along to rotate
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q), 2)
    k = rotate(norm(k), 0)
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


# wrong: deals the numbers out to the heads like cards, every n_head-th one
def forward(self, x: Tensor) -> Tensor:
    q, k, v = self.query(x), self.key(x), self.value(x)
    results = []
    for h in range(self.n_head):
        q_h = q[:, :, h :: self.n_head].unsqueeze(1)
        k_h = k[:, :, h :: self.n_head].unsqueeze(1)
        v_h = v[:, :, h :: self.n_head].unsqueeze(1)
        q_h = rotate(norm(q_h))
        k_h = rotate(norm(k_h))
        results.append(attention(q_h, k_h, v_h).squeeze(1))
    return self.projection(torch.cat(results, dim=-1))


# wrong: the line for k copied from that for q, so the key is never used
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


# wrong: splits x into heads before the layers
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
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q, k = rotate(norm(q)), rotate(norm(k))
    heads = self.projection(attention(q, k, v))
    return heads.transpose(1, 2).reshape(B, T, C)


# right: head by head with chunk, and the sum of what the projection makes of each
def forward(self, x: Tensor) -> Tensor:
    parts = [layer(x).chunk(self.n_head, dim=-1) for layer in (self.query, self.key, self.value)]
    columns = self.projection.weight.chunk(self.n_head, dim=1)
    total = 0
    for q, k, v, column in zip(*parts, columns):
        q, k = (rotate(norm(part.unsqueeze(1))) for part in (q, k))
        total = total + F.linear(attention(q, k, v.unsqueeze(1)).squeeze(1), column)
    return total


# right: one einsum for all three layers, norm after rotate (which changes no size), one einsum for the way back
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    tables = torch.stack([self.query.weight, self.key.weight, self.value.weight])
    tables = tables.reshape(3, self.n_head, C // self.n_head, C)
    q, k, v = torch.einsum("btc,shdc->sbhtd", x, tables).unbind(0)
    found = attention(norm(rotate(q)), norm(rotate(k)), v)
    back = self.projection.weight.reshape(C, self.n_head, C // self.n_head)
    return torch.einsum("bhtd,ohd->bto", found, back)
