# wrong: cuts after the softmax, with minus infinity among the probabilities (an error)
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = probabilities.topk(k).values[-1]
        probabilities = probabilities.masked_fill(probabilities < smallest, float("-inf"))
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides the probabilities by the temperature, which changes nothing
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: topk(k)[-1] for the smallest value, but those are the places (an error for most k)
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: draws among the k largest and gives the rank there, not the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: "below 1 careful" read as: below 1 always the most likely one
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature < 1:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides first and asks for the 0 afterwards (the largest of several infinities)
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    logits = logits / temperature
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# right: by hand with lists, walking along the bar until the die's number is used up
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math

    numbers = logits.tolist()
    order = sorted(range(len(numbers)), key=lambda token: numbers[token], reverse=True)
    if temperature == 0:
        return order[0]
    order = order[:top_k]  # with None, all of them
    sizes = [math.exp((numbers[token] - numbers[order[0]]) / temperature) for token in order]
    die = torch.rand(1).item() * sum(sizes)
    for token, size in zip(order, sizes):
        die -= size
        if die < 0:
            return token
    return order[0]


# right: the Gumbel trick, the largest of logits with noise, among the places of the top k
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    places = logits.argsort(descending=True)
    if temperature == 0:
        top_k = 1
    if top_k is not None:
        places = places[:top_k]
    if len(places) == 1:
        return int(places[0])
    noise = -torch.empty(len(places), device=logits.device).exponential_().log()
    return int(places[(logits[places] / temperature + noise).argmax()])
