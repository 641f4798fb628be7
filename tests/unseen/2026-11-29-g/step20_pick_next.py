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

# wrong: draws among the top k, and returns the place among them and not the token
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: max in place of min, so nothing is ever cut, or topk fails
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = max(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: <= cuts off the smallest that may stay, and with top_k 1 nothing is left
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits <= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: item without brackets, so it returns a method and no number
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item

# wrong: min(top_k, ...) before it's known whether top_k is None
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    k = min(top_k, len(logits))
    if k is not None:
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: sorts by hand and is off by one, so that k + 1 tokens stay
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        ordered = sorted(logits.tolist(), reverse=True)
        smallest = ordered[min(top_k, len(ordered) - 1)]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# right: draws among the top k, and looks up which token that is
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if not temperature:
        return logits.tolist().index(max(logits.tolist()))
    values, tokens = torch.sort(logits, descending=True)
    values, tokens = values[:top_k], tokens[:top_k]
    drawn = torch.distributions.Categorical(logits=values / temperature).sample()
    return int(tokens[drawn])

# right: plain Python, with e to the power by hand and random.choices
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    import math
    import random

    numbers = logits.tolist()
    best = max(numbers)
    if temperature == 0:
        return numbers.index(best)
    order = sorted(range(len(numbers)), key=lambda token: -numbers[token])
    if top_k is not None:
        del order[top_k:]
    chances = [math.exp((numbers[token] - best) / temperature) for token in order]
    return random.choices(order, weights=chances)[0]
