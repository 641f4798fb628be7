# wrong: times the temperature
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits * temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: values[0] is the largest of the k, so only one is left
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[0]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: gives the place among the k best, not the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: max in place of min, so topk asks for the whole vocabulary or for more than there is
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = max(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: min without asking for None first
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    k = min(top_k, len(logits))
    smallest = logits.topk(k).values[-1]
    logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: the last line copied from generate, [:, -1, :] for a single row
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    logits = logits[:, -1, :] / temperature
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: <= instead of <, so the k-th one is out as well (and no item)
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits)
    if top_k is not None and top_k < len(logits):
        smallest = logits.topk(top_k).values[-1]
        logits = logits.masked_fill(logits <= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1)

# right: plain Python with random.choices
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    numbers = logits.tolist()
    order = sorted(range(len(numbers)), key=lambda i: numbers[i], reverse=True)
    if temperature == 0:
        return order[0]
    best = numbers[order[0]]
    order = order[:top_k]
    return random.choices(order, [math.exp((numbers[i] - best) / temperature) for i in order])[0]

# right: draws among the k best and looks up which token it was, top_k 1 for the temperature 0
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if not temperature:
        temperature, top_k = 1.0, 1
    k = logits.numel() if top_k is None else min(top_k, logits.numel())
    values, places = torch.topk(logits, k)
    die = torch.distributions.Categorical(logits=values / temperature)
    return int(places[die.sample()])
