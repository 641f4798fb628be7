# wrong: divides the probabilities and not the logits, which changes nothing, as multinomial only looks at their ratios
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: knows that the temperature is a power of the probabilities, but takes it the wrong way round (not 1 / temperature)
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return int(logits.argmax())
    probs = F.softmax(logits, dim=-1) ** temperature
    if top_k is not None:
        kept = probs.topk(min(top_k, len(probs))).indices
        mask = torch.zeros_like(probs)
        mask[kept] = 1
        probs = probs * mask
    return torch.multinomial(probs, num_samples=1).item()

# wrong: asks for the temperature 0 only after it has divided by it, and the argmax of nothing but nan is place 0
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    if temperature == 0:
        return torch.argmax(probabilities).item()
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: takes top_k for a share, and cuts all tokens that have a chance of less than 1 in k
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        probabilities = probabilities.masked_fill(probabilities < 1 / top_k, 0)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: sort puts the smallest first, so the k-th of them is no limit for the largest
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        limit = logits.sort().values[k - 1]
        logits = logits.masked_fill(logits < limit, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: takes max in place of min, so either nothing is cut or topk is asked for too many
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = max(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: takes "below 1 careful" to mean that everything below 1 is always the most likely token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature < 1:
        return torch.argmax(logits).item()
    if top_k is not None:
        top_k = min(top_k, logits.shape[0])
        smallest = torch.topk(logits, top_k).values[-1]
        logits = torch.where(logits < smallest, float("-inf"), logits)
    probabilities = torch.softmax(logits / temperature, dim=0)
    return torch.multinomial(probabilities, 1).item()

# right: no softmax and no multinomial, but Gumbel noise on the logits of the k largest, and argmax
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    order = sorted(range(len(logits)), key=logits.tolist().__getitem__, reverse=True)[:top_k]
    if temperature == 0:
        return order[0]
    noise = -torch.log(torch.empty(len(order), dtype=torch.float64).exponential_())
    return order[int((logits[order].double().cpu() / temperature + noise).argmax())]

# right: plain Python with math.exp, and random.choices throws the die
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import heapq
    import math
    import random

    scores = list(enumerate(logits.tolist()))
    best = heapq.nlargest(len(scores) if top_k is None else top_k, scores, key=lambda pair: pair[1])
    token, highest = best[0]
    if not temperature:
        return token
    chances = [math.exp((score - highest) / temperature) for _, score in best]
    return random.choices([token for token, _ in best], weights=chances)[0]
