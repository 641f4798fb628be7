# wrong: divides by the temperature after the softmax
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: gives the place within the top k, not the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: masked_fill thrown away
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: min before it is known that top_k isn't None
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    k = min(top_k, len(logits))
    if k is not None:
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the cut makes 0 of the logits, which is not unlikely at all
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, 0)
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the last of topk itself, so the places and not the values
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the temperature 0 comes after the division
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    if temperature == 0:
        return torch.argmax(probabilities).item()
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the largest logit in place of where it stands
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return logits.max().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: takes the last place first, as in generate
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    logits = logits[:, -1, :]
    if temperature == 0:
        return torch.argmax(logits).item()
    logits = logits / temperature
    if top_k is not None:
        v, _ = torch.topk(logits, min(top_k, logits.size(-1)))
        logits[logits < v[:, [-1]]] = -float("Inf")
    probs = F.softmax(logits, dim=-1)
    return torch.multinomial(probs, num_samples=1).item()


# wrong: sorted upwards, so the k-th smallest is the limit
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = sorted(logits.tolist())[k - 1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: <= throws out the k-th one too
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits <= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: only cuts when the temperature is not 1, and multiplies
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    elif temperature == 1.0:
        probabilities = F.softmax(logits, dim=-1)
    else:
        if top_k is not None:
            k = min(top_k, len(logits))
            smallest = logits.topk(k).values[-1]
            logits = logits.masked_fill(logits < smallest, float("-inf"))
        probabilities = F.softmax(logits * temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# right: sorted pairs and random.choices of plain Python
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    pairs = sorted(((number, place) for place, number in enumerate(logits.tolist())), reverse=True)
    if temperature == 0:
        return max(range(len(pairs)), key=lambda place: logits[place].item())
    if top_k is not None:
        pairs = pairs[:top_k]
    largest = pairs[0][0]
    weights = [math.exp((number - largest) / temperature) for number, _ in pairs]
    return random.choices([place for _, place in pairs], weights)[0]


# right: draws within the top k and looks up the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if not temperature:
        return int(logits.argmax())
    values, places = logits.sort(descending=True)
    if top_k is not None:
        values, places = values[:top_k], places[:top_k]
    drawn = torch.distributions.Categorical(logits=values / temperature).sample()
    return int(places[drawn])


# right: a random number against the running sum of the probabilities
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    numbers = logits.double()
    if temperature == 0:
        return numbers.tolist().index(numbers.max().item())
    probabilities = ((numbers - numbers.max()) / temperature).exp()
    if top_k is not None and top_k < len(numbers):
        keep = torch.zeros(len(numbers), dtype=torch.bool, device=numbers.device)
        keep[numbers.topk(top_k).indices] = True
        probabilities = probabilities * keep
    sums = probabilities.cumsum(0)
    dart = torch.rand((), dtype=torch.float64).item() * sums[-1].item()
    for token, (limit, p) in enumerate(zip(sums.tolist(), probabilities.tolist())):
        if p > 0 and dart < limit:
            return token
    return int(probabilities.argmax())
