# wrong: swaps the dimensions 1 and 2 of the keys, as in the split of the heads
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(1, 2) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: fills with the string "-inf" and forgets float around it
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, "-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: ** 1 / 2 is not the square root, it divides by the whole head_size and then by 2
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    head_size = q.shape[-1]
    scores = q @ k.transpose(-2, -1)
    scores = scores / head_size ** 1 / 2
    mask = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(mask == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: softmax runs down the columns and not along the rows
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-2)
    out = weights @ v
    return out


# wrong: masks after the softmax with zeros, so the rows do not add up to 1
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1)
    scores = scores / math.sqrt(head_size)
    weights = F.softmax(scores, dim=-1)
    past = torch.tril(torch.ones(T, T, device=q.device))
    weights = weights.masked_fill(past == 0, 0)
    return weights @ v


# wrong: throws away what masked_fill gives back
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    root = math.sqrt(head_size)
    scores = (q @ k.transpose(-2, -1)) / root
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, -1)
    return weights @ v


# wrong: gives PyTorch's own attention the triangle of ones and zeros, which it adds to the scores
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    past = torch.tril(torch.ones(T, T, device=q.device))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=past)


# right: einsum, minus infinity added above the diagonal, and softmax by hand
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = torch.einsum("bhid,bhjd->bhij", q, k) * head_size**-0.5
    future = torch.full((T, T), -math.inf, device=q.device).triu(1)
    scores = scores + future
    powers = torch.exp(scores - scores.amax(dim=-1, keepdim=True))
    return torch.einsum("bhij,bhjd->bhid", powers / powers.sum(dim=-1, keepdim=True), v)


# right: one place after the other, with only the keys and values that it may see, so no mask at all
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    rows = []
    for t in range(T):
        scores = (q[:, :, t : t + 1] * k[:, :, : t + 1]).sum(-1) / head_size**0.5  # (B, n_head, t + 1)
        weights = torch.softmax(scores, dim=-1).unsqueeze(-1)
        rows.append((weights * v[:, :, : t + 1]).sum(dim=2))
    return torch.stack(rows, dim=2)
