# wrong: the first k tokens of the vocabulary, not the k most likely
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        logits = logits.clone()
        logits[top_k:] = float("-inf")
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides the probabilities, after the softmax
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: always the most likely token for each temperature below 1
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature < 1:  # careful
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides by the temperature before it looks whether it is 0
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    logits = logits / temperature
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    return torch.multinomial(F.softmax(logits, dim=-1), num_samples=1).item()


# wrong: the larger of top_k and the vocabulary
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = max(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: takes the last part of what topk returns, which are the places
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: draws with np, which isn't imported in this file
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return np.random.choice(len(logits), p=probabilities.numpy())


# right: plain Python, with random.choices
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    numbers = logits.tolist()
    places = sorted(range(len(numbers)), key=lambda place: numbers[place], reverse=True)
    if temperature == 0:
        return places[0]
    if top_k is not None:
        places = places[:top_k]
    highest = numbers[places[0]]
    weights = [math.exp((numbers[place] - highest) / temperature) for place in places]
    return random.choices(places, weights=weights)[0]


# right: adds Gumbel noise and takes the largest
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if top_k is not None and top_k < logits.numel():
        border = torch.sort(logits, descending=True)[0][top_k - 1]
        logits = torch.where(logits >= border, logits, -torch.inf)
    if temperature:
        noise = -torch.empty_like(logits).exponential_().log()
        logits = logits / temperature + noise
    return int(logits.argmax())
