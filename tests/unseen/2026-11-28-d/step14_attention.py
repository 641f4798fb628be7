# wrong: only the average of the past, as in the docstring, whatever the scores are
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = v.shape[-2]
    past = torch.tril(torch.ones(T, T, device=v.device))
    weights = past / past.sum(dim=-1, keepdim=True)
    return weights @ v


# wrong: dropout on the weights, as in a video
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    weights = F.dropout(weights, 0.2)
    return weights @ v


# wrong: scales by all C channels and not by those of one head
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, n_head, T, head_size = q.shape
    C = n_head * head_size
    wei = q @ k.transpose(-2, -1) * C**-0.5
    tril = torch.tril(torch.ones(T, T, device=q.device))
    wei = wei.masked_fill(tril == 0, float("-inf"))
    wei = F.softmax(wei, dim=-1)
    return wei @ v


# wrong: tril of the scores, then minus infinity wherever a score is 0, also in the past
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = torch.tril(scores)
    scores = scores.masked_fill(scores == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: PyTorch's function with the mask the other way round (there, True means look)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    past = torch.tril(torch.ones(T, T, device=q.device))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=past == 0)


# wrong: a slice of the shape in place of a number goes to math.sqrt
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    head_size = q.shape[-1:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: the mask has the shape of q and not of the scores
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, head_size, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# right: place by place with einsum, on the past alone, so without a mask
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    mixed = []
    for t in range(q.shape[-2]):
        scores = torch.einsum("bhd,bhsd->bhs", q[:, :, t], k[:, :, : t + 1])
        weights = (scores * q.shape[-1] ** -0.5).softmax(-1)
        mixed.append(torch.einsum("bhs,bhsd->bhd", weights, v[:, :, : t + 1]))
    return torch.stack(mixed, dim=2)


# right: minus infinity is added, and softmax by logsumexp
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    size = torch.tensor(float(k.size(3)), device=k.device).sqrt()
    scores = torch.matmul(k, q.mT).mT / size
    scores = scores + torch.full_like(scores, -math.inf).triu(1)
    weights = (scores - scores.logsumexp(dim=3, keepdim=True)).exp()
    return torch.matmul(weights, v)
