# wrong: forgets to divide by the square root
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: does not use what masked_fill gives back
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the upper triangle, so each place sees the future only
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.triu(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: softmax down the columns
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-2)
    return weights @ v

# wrong: the keys are not transposed
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: transposes the batch and the heads
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(0, 1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the values times the weights
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return v @ weights

# wrong: takes the shape apart as (B, T, C)
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: minus infinity as a bare string
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, "-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: a row of ones in place of a table
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: masks the weights after softmax, so they no longer add up to 1
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    weights = F.softmax(scores, dim=-1)
    past = torch.tril(torch.ones(T, T, device=q.device))
    weights = weights.masked_fill(past == 0, 0)
    return weights @ v

# wrong: the plain average of the past, as in the first part of a video
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    wei = torch.tril(torch.ones(T, T, device=q.device))
    wei = wei / wei.sum(1, keepdim=True)
    return wei @ v

# wrong: tril makes the future 0, and then all the zeros are taken for the future
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    head_size = q.shape[-1]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = torch.tril(scores)
    scores = scores.masked_fill(scores == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the future gets the score 0
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores * past
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: a place may not look at itself
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device), diagonal=-1)
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the mask lets one place of the future through
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    future = torch.triu(torch.ones(T, T, device=q.device), diagonal=2)
    scores = scores.masked_fill(future == 1, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the square root of T
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(T)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: divides by the head size itself
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / head_size
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: mixes the keys in place of the values
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ k

# wrong: the function of PyTorch without is_causal
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return F.scaled_dot_product_attention(q, k, v)

# wrong: dropout on the weights, as in nanoGPT
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
    att = att.masked_fill(torch.tril(torch.ones(T, T, device=q.device)) == 0, float("-inf"))
    att = F.softmax(att, dim=-1)
    att = F.dropout(att, 0.2)
    return att @ v

# wrong: minus a tiny number in place of minus infinity
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, -1e-9)
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the keys ask the queries
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = k @ q.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: T and head_size swapped
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    head_size, T = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# right: the function of PyTorch
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)

# right: place by place, so no mask is needed
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    rows = []
    for t in range(T):
        scores = q[:, :, t : t + 1] @ k[:, :, : t + 1].transpose(-2, -1)
        weights = (scores / head_size**0.5).softmax(dim=-1)
        rows.append(weights @ v[:, :, : t + 1])
    return torch.cat(rows, dim=2)

# right: einsum, and softmax by hand
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[2]
    scores = torch.einsum("bhid,bhjd->bhij", q, k) * q.shape[3] ** -0.5
    place = torch.arange(T, device=q.device)
    future = place[None, :] > place[:, None]
    scores = torch.where(future, float("-inf"), scores)
    powers = torch.exp(scores - scores.amax(dim=3, keepdim=True))
    return torch.einsum("bhij,bhjd->bhid", powers / powers.sum(dim=3, keepdim=True), v)

# right: adds a table of minus infinity, and scales the query first
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.size(-2)
    mask = torch.full((T, T), -math.inf, device=q.device).triu(1)
    scores = torch.matmul(q / math.sqrt(q.size(-1)), k.mT) + mask
    return torch.matmul(torch.softmax(scores, -1), v)
