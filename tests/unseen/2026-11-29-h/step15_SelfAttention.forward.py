# wrong: takes split for chunk: it hands over the number of heads where split wants the size of a piece
def forward(self, x):
    B, T, C = x.shape
    q = torch.stack(self.query(x).split(self.n_head, dim=-1), dim=1)
    k = torch.stack(self.key(x).split(self.n_head, dim=-1), dim=1)
    v = torch.stack(self.value(x).split(self.n_head, dim=-1), dim=1)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    return self.projection(heads.transpose(1, 2).reshape(B, T, C))

# wrong: copied the line for q and forgot one q in it, so the key is the rotated query again
def forward(self, x):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    q = norm(q)
    k = norm(k)
    q = rotate(q)
    k = rotate(q)
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: norm and rotate come before the transpose, so rotate takes the heads for the places
def forward(self, x):
    B, T, C = x.shape
    shape = (B, T, self.n_head, C // self.n_head)
    q = rotate(norm(self.query(x).view(shape))).transpose(1, 2)
    k = rotate(norm(self.key(x).view(shape))).transpose(1, 2)
    v = self.value(x).view(shape).transpose(1, 2)
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: glues the heads together along the places in place of the numbers
def forward(self, x):
    B, T, C = x.shape
    head_size = C // self.n_head
    q = self.query(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    k = self.key(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    v = self.value(x).view(B, T, self.n_head, head_size).transpose(1, 2)
    heads = attention(rotate(norm(q)), rotate(norm(k)), v)
    side_by_side = torch.cat([heads[:, h] for h in range(self.n_head)], dim=1)
    return self.projection(side_by_side)

# wrong: chains the layers: the key is made from the query, and the value from the key
def forward(self, x):
    B, T, C = x.shape
    head_size = C // self.n_head
    x = self.query(x)
    q = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    x = self.key(x)
    k = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    x = self.value(x)
    v = x.view(B, T, self.n_head, head_size).transpose(1, 2)
    q = rotate(norm(q))
    k = rotate(norm(k))
    heads = attention(q, k, v).transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# wrong: works head by head, but stack with the last dimension shuffles the numbers of the heads like cards
def forward(self, x):
    B, T, C = x.shape
    size = C // self.n_head
    queries, keys, values = self.query(x), self.key(x), self.value(x)
    found = []
    for h in range(self.n_head):
        mine = slice(h * size, (h + 1) * size)
        q = rotate(norm(queries[:, :, mine])).unsqueeze(1)
        k = rotate(norm(keys[:, :, mine])).unsqueeze(1)
        v = values[:, :, mine].unsqueeze(1)
        found.append(attention(q, k, v).squeeze(1))
    return self.projection(torch.stack(found, dim=-1).reshape(B, T, C))

# wrong: gives norm and rotate to x at the start, not to q and k, so the value gets them too
def forward(self, x):
    B, T, C = x.shape
    head_size = C // self.n_head
    x = rotate(norm(x))
    q, k, v = [
        layer(x).view(B, T, self.n_head, head_size).transpose(1, 2)
        for layer in (self.query, self.key, self.value)
    ]
    heads = attention(q, k, v)
    heads = heads.transpose(1, 2).reshape(B, T, C)
    return self.projection(heads)

# right: unflatten, movedim and flatten in place of view, transpose and reshape
def forward(self, x):
    def split(layer):
        return layer(x).unflatten(-1, (self.n_head, -1)).movedim(2, 1)

    heads = attention(rotate(norm(split(self.query))), rotate(norm(split(self.key))), split(self.value))
    return self.projection(heads.movedim(1, 2).flatten(2))

# right: one head at a time, with slices of the weights, and adds up what each head's part of the projection gives
def forward(self, x):
    size = x.shape[-1] // self.n_head
    total = 0
    for start in range(0, x.shape[-1], size):
        rows = slice(start, start + size)
        q = norm(F.linear(x, self.query.weight[rows]))[:, None]
        k = norm(F.linear(x, self.key.weight[rows]))[:, None]
        v = F.linear(x, self.value.weight[rows])[:, None]
        found = attention(rotate(q), rotate(k), v)[:, 0]
        total = total + found @ self.projection.weight[:, rows].T
    return total
