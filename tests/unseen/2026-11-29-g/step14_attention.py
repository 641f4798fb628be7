# wrong: weights times v taken as number by number, * in place of @
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights * v

# wrong: ** 1 / 2 as the square root, so it divides by head_size and then by 2
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / head_size ** 1 / 2
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: triu in place of tril, so each place sees itself and the future
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[2]
    head_size = q.shape[3]
    scores = (q @ k.transpose(-2, -1)) / math.sqrt(head_size)
    mask = torch.triu(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(mask == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    mixed = weights @ v
    return mixed

# wrong: adds (1 - past) * -inf, and 0 * -inf is nan
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1)
    scores = scores / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    future = 1 - past
    scores = scores + future * float("-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: softmax first, the future set to 0 afterwards
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    weights = F.softmax(scores, dim=-1)
    past = torch.tril(torch.ones(T, T, device=q.device))
    weights = weights.masked_fill(past == 0, 0)
    return weights @ v

# wrong: B, T, C = q.shape as in a video, but there are four numbers in the shape
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, C = q.shape
    wei = q @ k.transpose(-2, -1) * C**-0.5
    tril = torch.tril(torch.ones(T, T, device=q.device))
    wei = wei.masked_fill(tril == 0, float("-inf"))
    wei = F.softmax(wei, dim=-1)
    return wei @ v

# wrong: a loop in which each place sees only those before it, and not itself
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    result = torch.zeros_like(v)
    for t in range(T):
        scores = q[:, :, t : t + 1] @ k[:, :, :t].transpose(-2, -1)
        scores = scores / math.sqrt(head_size)
        weights = F.softmax(scores, dim=-1)
        result[:, :, t : t + 1] = weights @ v[:, :, :t]
    return result

# right: the function that PyTorch has for it
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)

# right: place by place with einsum, on slices that end at the place itself, so no mask
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    found = []
    for t in range(q.size(-2)):
        seen = slice(0, t + 1)
        scores = torch.einsum("bhd,bhtd->bht", q[:, :, t], k[:, :, seen]) * q.size(-1) ** -0.5
        scores = scores - scores.max(dim=-1, keepdim=True).values
        weights = scores.exp()
        weights = weights / weights.sum(dim=-1, keepdim=True)
        found.append(torch.einsum("bht,bhtd->bhd", weights, v[:, :, seen]))
    return torch.stack(found, dim=2)
