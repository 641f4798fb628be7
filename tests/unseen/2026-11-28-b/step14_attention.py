# wrong: takes head_size from the wrong place in the shape, so it divides by the root of T
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, n_head, head_size, T = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(head_size, head_size, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: triu keeps the diagonal, so a place cannot see itself (and the first row is nan)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    future = torch.triu(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(future == 1, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: masks after softmax with 0, so the rows do not add up to 1
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    weights = F.softmax(scores, dim=-1)
    past = torch.tril(torch.ones(T, T, device=q.device))
    weights = weights.masked_fill(past == 0, 0)
    return weights @ v

# wrong: copied from a video, self.tril and the crop to T are not here
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, n_head, T, head_size = q.shape
    wei = q @ k.transpose(-2, -1) * head_size**-0.5
    wei = wei.masked_fill(self.tril[:T, :T] == 0, float("-inf"))
    wei = F.softmax(wei, dim=-1)
    return wei @ v

# wrong: what masked_fill gives back is thrown away
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ (k.transpose(-2, -1) / math.sqrt(head_size))
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: .T turns round all four dimensions
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.T / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the triangle is multiplied in, so the future gets the score 0 and not minus infinity
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores * past
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# right: place by place, each with the keys up to itself, no mask
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    places = []
    for t in range(q.shape[2]):
        one = q[:, :, t : t + 1]
        seen = k[:, :, : t + 1]
        scores = (one * seen).sum(dim=-1) / q.shape[-1] ** 0.5
        weights = torch.softmax(scores, dim=-1)
        places.append((weights.unsqueeze(-1) * v[:, :, : t + 1]).sum(dim=2))
    return torch.stack(places, dim=2)

# right: einsum, and a mask of -inf that is added
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    n = q.size(-2)
    scores = torch.einsum("bhid,bhjd->bhij", q * q.size(-1) ** -0.5, k)
    scores = scores + torch.full((n, n), -torch.inf, device=q.device).triu(1)
    e = torch.exp(scores - scores.amax(dim=-1, keepdim=True))
    return torch.einsum("bhij,bhjd->bhid", e, v) / e.sum(dim=-1, keepdim=True)
