# wrong: gives the place among the k largest and not the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: divides after the softmax, and multinomial takes that back
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: the largest logit in place of its place
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return int(max(logits))
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: sorted goes up, so it finds the k-th smallest
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = sorted(logits.tolist())[k - 1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: asks topk for more than there is
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return logits.argmax().item()
    logits = logits / temperature
    if top_k is not None:
        v, _ = torch.topk(logits, top_k)
        logits = logits.masked_fill(logits < v[-1], -float("inf"))
    probs = F.softmax(logits, dim=-1)
    return torch.multinomial(probs, num_samples=1).item()

# wrong: its own softmax with math, which is not imported in this file
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    weights = []
    for l in logits.tolist():
        weights.append(math.exp(l / temperature))
    total = sum(weights)
    probabilities = torch.tensor([w / total for w in weights])
    return torch.multinomial(probabilities, 1).item()

# right: plain Python, lists and random.choices
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    numbers = logits.tolist()
    order = sorted(range(len(numbers)), key=lambda token: -numbers[token])
    if temperature == 0:
        return order[0]
    allowed = order if top_k is None else order[:top_k]
    top = numbers[order[0]]
    chances = [math.exp((numbers[token] - top) / temperature) for token in allowed]
    return random.choices(allowed, weights=chances)[0]

# right: draws among the k largest and looks up their places
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    k = logits.numel() if top_k is None else min(top_k, logits.numel())
    values, places = torch.topk(logits, k)
    if not temperature:
        return int(places[0])
    drawn = torch.distributions.Categorical(logits=values / temperature).sample()
    return int(places[drawn])
