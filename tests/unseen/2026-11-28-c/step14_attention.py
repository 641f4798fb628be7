# wrong: the plain average of the past, right for the docstring's example only
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = v.shape[-2]
    how_many = torch.arange(1, T + 1, device=v.device).view(T, 1)
    return v.cumsum(dim=-2) / how_many

# wrong: head_size ** 1/2 is head_size / 2
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / head_size ** 1/2
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: a very small number (-1e-9) where a very negative one (-1e9) was meant
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = (q @ k.transpose(-2, -1)) * head_size**-0.5
    mask = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(mask == 0, -1e-9)
    return F.softmax(scores, dim=-1) @ v

# wrong: softmax without dim, so it goes over the heads
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores)
    return weights @ v

# wrong: from the video, with self.tril, which is not there
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, nh, T, C = q.shape
    wei = q @ k.transpose(-2, -1) * C**-0.5
    wei = wei.masked_fill(self.tril[:T, :T] == 0, float("-inf"))
    wei = F.softmax(wei, dim=-1)
    out = wei @ v
    return out

# wrong: k.T turns round all four dimensions, as in MATLAB one would write k'
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.T / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# right: loops, each place with only the keys that it may see
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, n_head, T, head_size = q.shape
    batch = []
    for b in range(B):
        heads = []
        for h in range(n_head):
            rows = []
            for t in range(T):
                scores = (k[b, h, : t + 1] * q[b, h, t]).sum(dim=1) / math.sqrt(head_size)
                weights = torch.softmax(scores, dim=0)
                rows.append((weights.unsqueeze(1) * v[b, h, : t + 1]).sum(dim=0))
            heads.append(torch.stack(rows))
        batch.append(torch.stack(heads))
    return torch.stack(batch)

# right: einsum, a table of minus infinities added, softmax by hand
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, d = q.size(2), q.size(3)
    future = torch.full((T, T), -math.inf, device=q.device).triu(1)
    scores = torch.einsum("bhid,bhjd->bhij", q * d**-0.5, k) + future
    powers = torch.exp(scores - scores.amax(dim=3, keepdim=True))
    return torch.einsum("bhij,bhjd->bhid", powers, v) / powers.sum(dim=3, keepdim=True)
