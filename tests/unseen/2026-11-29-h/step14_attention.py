# wrong: takes the last two sizes in the wrong order, so T and head_size have changed names
def attention(q, k, v):
    head_size, T = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: makes the triangle out of the scores themselves, so a real score of 0 is hidden as well
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = torch.tril(scores)
    scores = scores.masked_fill(scores == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v

# wrong: adds a mask made by multiplication with minus infinity, and 0 times infinity is nan
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = (q @ k.transpose(-2, -1)) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    future = 1 - past
    scores = scores + future * float("-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v

# wrong: the return has slipped into the loop over the pieces of the batch, so only the first piece is worked out
def attention(q, k, v):
    B, n_head, T, head_size = q.shape
    result = torch.zeros_like(v)
    past = torch.tril(torch.ones(T, T, device=q.device))
    for b in range(B):
        for head in range(n_head):
            scores = q[b, head] @ k[b, head].T / math.sqrt(head_size)
            scores = scores.masked_fill(past == 0, float("-inf"))
            result[b, head] = F.softmax(scores, dim=-1) @ v[b, head]
        return result

# wrong: hands PyTorch's own function a mask that is True for the future, but there True means "may be seen"
def attention(q, k, v):
    T = q.shape[-2]
    future = torch.triu(torch.ones(T, T, device=q.device), diagonal=1) == 1
    return F.scaled_dot_product_attention(q, k, v, attn_mask=future)

# wrong: divides both the query and the key by the square root, so the scores are scaled twice
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    root = math.sqrt(head_size)
    q = q / root
    k = k / root
    scores = torch.matmul(q, k.transpose(-2, -1))
    mask = torch.tril(torch.ones(T, T, device=q.device)).bool()
    scores = scores.masked_fill(~mask, float("-inf"))
    return torch.matmul(F.softmax(scores, dim=-1), v)

# wrong: cuts the past one too short in a loop, so a place doesn't see itself (and the first one sees nothing)
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    out = []
    for t in range(T):
        query = q[:, :, t : t + 1]
        scores = query @ k[:, :, :t].transpose(-2, -1) / math.sqrt(head_size)
        weights = F.softmax(scores, dim=-1)
        out.append(weights @ v[:, :, :t])
    return torch.cat(out, dim=2)

# right: a loop over the places, each with only its own past, and einsum for the products
def attention(q, k, v):
    places = []
    for t in range(q.size(2)):
        scores = torch.einsum("bhd,bhsd->bhs", q[:, :, t], k[:, :, : t + 1]) * q.size(3) ** -0.5
        places.append(torch.einsum("bhs,bhsd->bhd", scores.softmax(-1), v[:, :, : t + 1]))
    return torch.stack(places, dim=2)

# right: dot products by multiplying and adding up, an added mask of minus infinity, and softmax by hand
def attention(q, k, v):
    places = torch.arange(q.shape[2], device=q.device)
    hidden = torch.zeros(len(places), len(places), device=q.device, dtype=q.dtype)
    hidden[places[:, None] < places[None, :]] = -math.inf
    scores = (q.unsqueeze(3) * k.unsqueeze(2)).sum(dim=4) / q.shape[3] ** 0.5 + hidden
    powers = torch.exp(scores - scores.amax(dim=3, keepdim=True))
    return (powers @ v) / powers.sum(dim=3, keepdim=True)
