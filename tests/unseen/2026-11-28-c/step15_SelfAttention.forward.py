# wrong: rotated before the transpose, so by the number of the head and not by the place
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size)
    k = self.key(x).view(B, T, self.n_head, head_size)
    v = self.value(x).view(B, T, self.n_head, head_size)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2))
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: a slip of copy and paste, k is made of q
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

# wrong: the norm is taken of x, before the layers, and so v has it too
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    x = norm(x)
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(q), rotate(k), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: one head after the other, but put behind each other (dim=1) and then forced into the shape
def forward(self, x: Tensor) -> Tensor:
    B, T, C = x.shape
    head_size = C // self.n_head
    q, k, v = self.query(x), self.key(x), self.value(x)
    outs = []
    for h in range(self.n_head):
        a = h * head_size
        b = a + head_size
        qh = rotate(norm(q[:, :, a:b])).unsqueeze(1)
        kh = rotate(norm(k[:, :, a:b])).unsqueeze(1)
        vh = v[:, :, a:b].unsqueeze(1)
        outs.append(attention(qh, kh, vh).squeeze(1))
    out = torch.cat(outs, dim=1).reshape(B, T, C)
    return self.projection(out)

# wrong: MultiHeadAttention of the video, which has self.heads and self.proj
def forward(self, x: Tensor) -> Tensor:
    out = torch.cat([h(x) for h in self.heads], dim=-1)
    out = self.proj(out)
    return out

# wrong: x.size as a thing that can be unpacked
def forward(self, x: Tensor) -> Tensor:
    [B, T, C] = x.size
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# right: unflatten and flatten, and norm after rotate, which comes to the same
def forward(self, x: Tensor) -> Tensor:
    q, k, v = (layer(x).unflatten(-1, (self.n_head, -1)).permute(0, 2, 1, 3) for layer in (self.query, self.key, self.value))
    heads = attention(norm(rotate(q)), norm(rotate(k)), v)
    return self.projection(heads.permute(0, 2, 1, 3).flatten(2))

# right: head by head, with the rows of the weights that belong to it
def forward(self, x: Tensor) -> Tensor:
    size = x.shape[-1] // self.n_head
    found = []
    for h in range(self.n_head):
        mine = slice(h * size, (h + 1) * size)
        q = (x @ self.query.weight[mine].T)[:, None]
        k = (x @ self.key.weight[mine].T)[:, None]
        v = (x @ self.value.weight[mine].T)[:, None]
        found.append(attention(rotate(norm(q)), rotate(norm(k)), v)[:, 0])
    return F.linear(torch.cat(found, dim=2), self.projection.weight)
