# wrong: cuts with tril first and then takes every 0 for "future", so a real score of 0 in the past is masked as well (nan when the query is 0)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = torch.tril(scores)
    scores = scores.masked_fill(scores == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: loops over the places but begins with 1, so place 0 never gets its own value and stays 0
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    result = torch.zeros_like(v)
    for t in range(1, T):
        scores = q[:, :, t : t + 1] @ k[:, :, : t + 1].transpose(-2, -1)
        weights = F.softmax(scores / math.sqrt(head_size), dim=-1)
        result[:, :, t : t + 1] = weights @ v[:, :, : t + 1]
    return result

# wrong: remembered -1e9 from a video as 1e-9, so the future gets a score of nearly 0 in place of minus infinity
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, 1e-9)
    return F.softmax(scores, dim=-1) @ v

# wrong: takes PyTorch's own function, and gives it the square root as scale, which multiplies and doesn't divide
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    head_size = q.shape[-1]
    return F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=math.sqrt(head_size))

# wrong: the weights are transposed before they meet the values, so each place hands out where it should collect
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights.transpose(-2, -1) @ v

# wrong: already sends q and k through norm, which is the task of the next step
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    q = norm(q)
    k = norm(k)
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v

# wrong: unpacks the shape in the wrong order, so it divides by the root of the number of heads
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, head_size, T, n_head = q.shape
    table = (q @ k.transpose(-2, -1)) / head_size**0.5
    mask = torch.ones(T, T, device=q.device).tril() == 0
    table = table.masked_fill(mask, -math.inf)
    return table.softmax(-1) @ v

# right: einsum for both products, and the mask is a table of minus infinities that is added
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, size = q.shape[-2:]
    future = torch.full((T, T), -math.inf, device=q.device, dtype=q.dtype).triu(1)
    scores = torch.einsum("...id,...jd->...ij", q, k) * size**-0.5 + future
    return torch.einsum("...ij,...jd->...id", scores.softmax(-1), v)

# right: no mask at all, as each place is worked out alone from a slice of its past, with exp and a sum in place of softmax
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    def look(t):
        scores = (k[..., : t + 1, :] * q[..., t : t + 1, :]).sum(-1, keepdim=True) / math.sqrt(q.shape[-1])
        powers = (scores - scores.amax(-2, keepdim=True)).exp()
        return (powers * v[..., : t + 1, :]).sum(-2) / powers.sum(-2)

    return torch.stack([look(t) for t in range(q.shape[-2])], dim=-2)
