# wrong: no mask
# says: future
# says: mask
def attention(q, k, v):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return F.softmax(scores, dim=-1) @ v


# wrong: the scores are not divided
# says: aren't divided
# says: square root of head_size
def attention(q, k, v):
    T = q.shape[-2]
    scores = q @ k.transpose(-2, -1)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: divided by head_size itself
# says: not by its square root
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / head_size
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: times the square root
# says: are multiplied
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) * head_size**0.5
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: the square root of n_head
# says: square root of n_head
def attention(q, k, v):
    B, head_size, T, _ = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: the square root of T
# says: square root of T
def attention(q, k, v):
    T = q.size(2)
    scores = q @ k.transpose(-2, -1) / math.sqrt(k.size(2))
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: triu in place of tril
# says: upside down
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.triu(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: hides where the mask is 1
# says: (nan)
# says: see itself
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 1, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: a place does not see itself
# says: (nan)
# says: see itself
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T), diagonal=-1)
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: sees one place of the future
# says: one place too far
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    future = torch.triu(torch.ones(T, T), diagonal=2)
    scores = scores.masked_fill(future == 1, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: the future gets the score 0
# says: a score like any other
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, 0)
    return F.softmax(scores, dim=-1) @ v


# wrong: tril of the scores
# says: a score like any other
def attention(q, k, v):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return F.softmax(torch.tril(scores), dim=-1) @ v


# wrong: the mask after the softmax
# says: after the softmax
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    weights = F.softmax(scores, dim=-1)
    return weights.masked_fill(torch.tril(torch.ones(T, T)) == 0, 0) @ v


# wrong: minus infinity after the softmax
# says: inf
# says: before the softmax
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    weights = F.softmax(q @ k.transpose(-2, -1) / math.sqrt(head_size), dim=-1)
    weights = weights.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return weights @ v


# wrong: the result of masked_fill is not used
# says: its result isn't used
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: softmax over the columns
# says: wrong dimension
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-2) @ v


# wrong: softmax over the heads
# says: (nan)
# says: last dimension
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=1) @ v


# wrong: no softmax
# says: inf
# says: softmax is missing
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return scores @ v


# wrong: sums, no softmax
# says: softmax is missing
# says: minus infinity
def attention(q, k, v):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return torch.tril(scores) @ v


# wrong: exp, but never divided by the sum
# says: add up to 1
def attention(q, k, v):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    return torch.tril(scores.exp()) @ v


# wrong: plus infinity
# says: (nan)
# says: minus
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: multiplies the mask by minus infinity
# says: (nan)
# says: 0 times infinity
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    future = torch.triu(torch.ones(T, T), diagonal=1)
    scores = scores + future * float("-inf")
    return F.softmax(scores, dim=-1) @ v


# wrong: no transpose
# says: RuntimeError
# says: (1, 1, 4, 1)
# says: transpose
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: transposes heads and places
# says: last two dimensions
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(1, 2) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: .T turns all dimensions around
# says: last two dimensions
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.T / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: gives the weights
# says: weights
# says: values
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights


# wrong: gives result and weights
# says: tuple
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v, weights


# wrong: q and k swapped
# says: q and k are swapped
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = k @ q.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: mixes the keys
# says: keys
# says: values
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ k


# wrong: scores of q and v
# says: scores
# says: q and k
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ v.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: v times the weights
# says: RuntimeError
# says: order
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return v @ F.softmax(scores, dim=-1)


# wrong: * in place of @ for the scores
# says: @
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q * k / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: * in place of @ for the values
# says: @
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) * v


# wrong: torch.sqrt of a plain number
# says: TypeError
# says: math.sqrt
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / torch.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: PyTorch's own, without is_causal
# says: future
def attention(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


# wrong: three names for a shape of four
# says: ValueError
# says: (1, 1, 4, 1)
def attention(q, k, v):
    B, T, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: the mask in square brackets
# says: IndexError
# says: masked_fill
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores[torch.tril(torch.ones(T, T)) == 0] = float("-inf")
    return F.softmax(scores, dim=-1) @ v


# wrong: a mask of a fixed size
# says: RuntimeError
# says: size
def attention(q, k, v):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    past = torch.tril(torch.ones(64, 64))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: a mask with as many columns as heads
# says: RuntimeError
# says: size
def attention(q, k, v):
    B, n_head, T, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, n_head + 1))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: a mask that is not compared
# says: RuntimeError
# says: True and False
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    future = torch.triu(torch.ones(T, T), diagonal=1)
    scores = scores.masked_fill(future, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: scaled after the softmax
# says: comes after the softmax
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = (q @ k.transpose(-2, -1)).masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1) / math.sqrt(head_size)
    return weights @ v


# wrong: math.inf without its minus sign
# says: (nan)
# says: minus
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    past = torch.tril(torch.ones(T, T))
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(past == 0, math.inf)
    return F.softmax(scores, dim=-1) @ v


# wrong: no return
# says: nothing (None)
# says: return
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    weights @ v


# wrong: minus infinity as a string
# says: TypeError
# says: masked_fill
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, "-inf")
    return F.softmax(scores) @ v


# wrong: head_size was never made
# says: NameError
# says: head_size
def attention(q, k, v):
    T = q.shape[-2]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = scores.masked_fill(torch.tril(torch.ones(T, T)) == 0, float("-inf"))
    return F.softmax(scores, dim=-1) @ v


# wrong: the plain average, without looking at the scores
# says: scores
def attention(q, k, v):
    T = q.shape[-2]
    past = torch.tril(torch.ones(T, T))
    return past / past.sum(dim=-1, keepdim=True) @ v


# wrong: T and head_size swapped
# says: T x T
# says: last but one
def attention(q, k, v):
    head_size, T = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: the four sizes in another order
# says: T x T
# says: last but one
def attention(q, k, v):
    B, T, n_head, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: T and head_size from the first two dimensions
# says: T x T
# says: last but one
def attention(q, k, v):
    T = q.shape[0]
    head_size = q.shape[1]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: a mask of head_size x head_size
# says: T x T
# says: last but one
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(head_size, head_size))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: gives the scores
# says: scores
# says: softmax
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    return scores


# wrong: inf without float
# says: NameError
# says: float
# says: "-inf"
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, -inf)
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: minus infinity in quotes
# says: TypeError
# says: a string
# says: float(
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, "-inf")
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: sqrt without math
# says: NameError
# says: math.sqrt
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: transpose as a function on its own
# says: NameError
# says: torch.transpose
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ transpose(k, -2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: a row of ones for the mask
# says: RuntimeError
# says: a table
# says: T x T
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: two names for a shape of four
# says: ValueError
# says: (1, 1, 4, 1)
# says: 2 names
def attention(q, k, v):
    T, head_size = q.shape
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: transpose without its brackets
# says: TypeError
# says: round brackets
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ q.transpose / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: q with itself
# says: q with itself
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ q.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: divided once more at the end
# says: are divided by the square root
# says: that's for the scores
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v / math.sqrt(head_size)


# wrong: the future gets the score -1
# says: a score like any other
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, -1)
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: the scores of the guide's example
# says: RuntimeError
# says: (3, 3)
# says: T x T
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 9.0], [0.0, 0.0, math.log(2)]])
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: all of the guide's example
# says: RuntimeError
# says: (3, 3)
# says: the last number of the first shape
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = torch.tensor([[1.0, 3.0, 2.0], [2.0, 2.0, 9.0], [0.0, 0.0, math.log(2)]])
    past = torch.tril(torch.ones(3, 3))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: a comma behind the result
# says: a tuple of 1 tensor
# says: comma
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v,


# wrong: detached
# says: can't learn
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return (weights @ v).detach()


# wrong: the scores detached
# says: can't learn
# says: in the middle
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores.detach(), dim=-1)
    return weights @ v


# right: as in the guide
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# right: triu and .mT, one line each
def attention(q, k, v):
    T = q.size(-2)
    future = torch.ones(T, T, dtype=torch.bool, device=q.device).triu(1)
    return ((q @ k.mT) * q.size(-1) ** -0.5).masked_fill(future, -math.inf).softmax(-1) @ v


# right: PyTorch's own
def attention(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


# right: einsum
def attention(q, k, v):
    B, H, T, D = q.shape
    scores = torch.einsum("bhid,bhjd->bhij", q, k) / D**0.5
    mask = torch.tril(torch.ones(T, T, device=q.device)).bool()
    scores = torch.where(mask, scores, torch.tensor(float("-inf"), device=q.device))
    return torch.einsum("bhij,bhjd->bhid", scores.softmax(dim=-1), v)


# right: a softmax of its own
def attention(q, k, v):
    T, head_size = q.shape[2], q.shape[3]
    scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(head_size)
    powers = torch.exp(scores - scores.max(dim=-1, keepdim=True).values)
    powers = powers * torch.tril(torch.ones(T, T))
    return powers / powers.sum(dim=-1, keepdim=True) @ v


# right: places compared
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    places = torch.arange(T, device=q.device)
    hidden = places[None, :] > places[:, None]
    scores = (q / math.sqrt(head_size)) @ k.transpose(-1, -2)
    scores[..., hidden] = float("-inf")
    return torch.softmax(scores, -1) @ v


# right: adds a mask of minus a billion
def attention(q, k, v):
    T = q.shape[-2]
    penalty = torch.triu(torch.full((T, T), -1e9), diagonal=1)
    scores = q @ k.permute(0, 1, 3, 2) / q.shape[-1] ** 0.5 + penalty
    return F.softmax(scores, dim=3) @ v


# right: a loop over the places
def attention(q, k, v):
    out = []
    for t in range(q.shape[2]):
        scores = (q[:, :, t : t + 1] * k[:, :, : t + 1]).sum(dim=-1) / math.sqrt(q.shape[-1])
        weights = F.softmax(scores, dim=-1)
        out.append((weights.unsqueeze(-1) * v[:, :, : t + 1]).sum(dim=2))
    return torch.stack(out, dim=2)


# right: a loop over rows and heads
def attention(q, k, v):
    result = torch.zeros_like(v)
    T = q.shape[2]
    for b in range(q.shape[0]):
        for h in range(q.shape[1]):
            scores = q[b, h] @ k[b, h].T / math.sqrt(q.shape[3])
            scores += torch.triu(torch.ones(T, T) * float("-inf"), diagonal=1)
            result[b, h] = F.softmax(scores, dim=1) @ v[b, h]
    return result


# right: the mask first, then the softmax, then zeros, which changes nothing
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    mask = torch.tril(torch.ones(T, T))
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores.masked_fill_(mask.logical_not(), -torch.inf)
    weights = F.softmax(scores, dim=-1)
    weights = weights * mask
    output = torch.matmul(weights, v)
    return output


# right: baddbmm
def attention(q, k, v):
    B, H, T, D = q.shape
    q, k, v = q.reshape(B * H, T, D), k.reshape(B * H, T, D), v.reshape(B * H, T, D)
    mask = torch.triu(torch.full((T, T), -math.inf), diagonal=1).expand(B * H, T, T)
    weights = torch.baddbmm(mask, q, k.transpose(1, 2), alpha=1 / math.sqrt(D)).softmax(-1)
    return torch.bmm(weights, v).view(B, H, T, D)


# right: every loop written out
def attention(q, k, v):
    B, H, T, D = q.shape
    rows = []
    for b in range(B):
        for h in range(H):
            for i in range(T):
                scores = torch.stack([q[b, h, i].dot(k[b, h, j]) for j in range(i + 1)]) / D**0.5
                weights = torch.exp(scores) / torch.exp(scores).sum()
                rows.append(sum(w * v[b, h, j] for j, w in enumerate(weights)))
    return torch.stack(rows).view(B, H, T, D)


# right: exp, masked by a product, divided by its sum
def attention(q, k, v):
    powers = torch.exp(q @ k.swapaxes(2, 3) / math.sqrt(k.shape[3])).tril()
    return (powers @ v) / powers.sum(-1, keepdim=True)


# right: PyTorch's own with a mask and a scale
def attention(q, k, v):
    T = q.shape[-2]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=torch.ones(T, T, dtype=torch.bool).tril(), scale=q.shape[-1] ** -0.5)


# right: logsumexp
def attention(q, k, v):
    T, D = q.shape[-2:]
    s = (q @ k.transpose(-1, -2)) / D**0.5
    s = s.masked_fill(~torch.tril(torch.ones(T, T, dtype=torch.bool)), -torch.inf)
    return (s - s.logsumexp(-1, keepdim=True)).exp() @ v


# wrong: PyTorch's function with the mask the other way round (there, True means look)
# says: each place sees only the future
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    past = torch.tril(torch.ones(T, T, device=q.device))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=past == 0)


# wrong: a slice of the shape in place of a number goes to math.sqrt
# says: A shape isn't a number
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[-2]
    head_size = q.shape[-1:]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: transposes the batch and the heads
# says: RuntimeError
# says: dimensions that you give transpose
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(0, 1) / math.sqrt(head_size)
    past = torch.tril(torch.ones(T, T, device=q.device))
    scores = scores.masked_fill(past == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: tril makes the future 0, and then all the zeros are taken for the future
# says: torch.tril(scores) changes
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    head_size = q.shape[-1]
    scores = q @ k.transpose(-2, -1) / math.sqrt(head_size)
    scores = torch.tril(scores)
    scores = scores.masked_fill(scores == 0, float("-inf"))
    weights = F.softmax(scores, dim=-1)
    return weights @ v


# wrong: ** 1 / 2 as the square root
# says: should be in brackets
def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T, head_size = q.shape[-2:]
    scores = q @ k.transpose(-2, -1) / head_size ** 1 / 2
    past = torch.tril(torch.ones(T, T, device=q.device))
    weights = F.softmax(scores.masked_fill(past == 0, float("-inf")), dim=-1)
    return weights @ v


# wrong: cuts the past one too short in a loop, so a place doesn't see itself (and the first one sees nothing)
# says: It should see itself, too
def attention(q, k, v):
    T, head_size = q.shape[-2:]
    out = []
    for t in range(T):
        query = q[:, :, t : t + 1]
        scores = query @ k[:, :, :t].transpose(-2, -1) / math.sqrt(head_size)
        weights = F.softmax(scores, dim=-1)
        out.append(weights @ v[:, :, :t])
    return torch.cat(out, dim=2)
