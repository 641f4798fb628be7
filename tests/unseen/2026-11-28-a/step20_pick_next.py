# wrong: asks topk for more than there is
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        smallest = logits.topk(top_k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: compares None with a number
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k > 0:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
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


# wrong: draws among the k largest and gives back the place among those
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        logits = logits.topk(min(top_k, len(logits))).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the smallest of the k largest is cut as well
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None and top_k > 1:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits <= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: fills with 0, which is no small logit
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, 0)
    logits = logits / temperature
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: at the temperature 0 it gives the largest logit and not its place
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return int(logits.max().item())
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[0]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# right: plain Python, with math.exp and random.choices
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    numbers = logits.tolist()
    largest = max(numbers)
    if temperature == 0:
        return numbers.index(largest)
    limit = sorted(numbers, reverse=True)[:top_k][-1]
    chances = [math.exp((n - largest) / temperature) if n >= limit else 0.0 for n in numbers]
    return random.choices(range(len(numbers)), weights=chances)[0]


# right: sorts, cuts the list, adds Gumbel noise and takes the largest
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    values, places = torch.sort(logits.detach().double(), descending=True)
    k = len(values) if top_k is None else min(top_k, len(values))
    values, places = values[:k], places[:k]
    if temperature > 0:
        noise = -torch.log(-torch.log(torch.rand_like(values)))
        values = values / temperature + noise
    return int(places[int(values.argmax())])
