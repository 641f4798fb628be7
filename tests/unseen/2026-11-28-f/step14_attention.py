# wrong: torch.sqrt of a plain number (TypeError)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / torch.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: masks by multiplying with minus infinity, and 0 times infinity is nan
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores * past + (1 - past) * float("-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: diagonal=1 "so that each place sees itself": it sees the next one too
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device), diagonal=1)
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the root of the number of places, taken from the shape of the scores
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = q @ k.transpose(-2, -1)
    size = scores.shape[-1]
    scores = scores / math.sqrt(size)
    past = torch.tril(torch.ones(size, size, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: softmax over the places that look, not over those looked at
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, n_head, T, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=2)
    return weights @ v

# wrong: the scaled scores get a name of their own and are not used
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1)
    scaled = scores / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    masked = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(masked, dim=-1)
    return weights @ v

# wrong: the weights "times" v with a star (the sizes do not fit)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights * v

# right: place by place, each with a slice of the past and no mask
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    results = []
    for t in range(q.shape[2]):
        query = q[:, :, t : t + 1]
        fits = (query * k[:, :, : t + 1]).sum(dim=-1) / q.shape[3] ** 0.5
        weights = torch.softmax(fits, dim=-1).unsqueeze(-1)
        results.append((weights * v[:, :, : t + 1]).sum(dim=2))
    return torch.stack(results, dim=2)

# right: einsum, a mask that is added, and softmax through logsumexp
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = torch.einsum("bhid,bhjd->bhij", q * head_size**-0.5, k)
    future = torch.full((T, T), float("-inf"), dtype=q.dtype, device=q.device).triu(1)
    scores = scores + future
    weights = (scores - scores.logsumexp(dim=-1, keepdim=True)).exp()
    return torch.einsum("bhij,bhjd->bhid", weights, v)
