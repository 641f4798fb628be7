# wrong: draws among the top k and returns the place in that short list, not the token
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.topk(k).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: divides the probabilities by the temperature in place of the logits, which changes nothing
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: makes a whole number of the temperature before it asks for 0, so 0.8 counts as 0
def pick_next(logits, temperature=1.0, top_k=None):
    if int(temperature) == 0:
        return int(logits.argmax())
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    return int(torch.multinomial(F.softmax(logits / temperature, dim=-1), 1))

# wrong: multiplies the unlikely logits by 0, but a logit of 0 still has a chance
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        best = torch.topk(logits, min(top_k, logits.shape[0])).values
        keep = logits >= best[-1]
        logits = logits * keep
    probs = torch.softmax(logits / temperature, dim=0)
    return torch.multinomial(probs, 1).item()

# wrong: the division by the temperature stands in the else, so with top_k there is none
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    else:
        logits = logits / temperature
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: compares the probabilities with the smallest logit, two things that don't go together
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        probabilities[probabilities < smallest] = 0
    return torch.multinomial(probabilities, num_samples=1).item()

# wrong: sorts from the smallest up and counts k from the wrong end
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        ordered = sorted(logits.tolist())
        smallest = ordered[k - 1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()

# right: temperature 0 is a top_k of 1, always takes topk, and goes back to the tokens by its indices
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        temperature, top_k = 1.0, 1
    count = logits.numel() if top_k is None else min(top_k, logits.numel())
    values, tokens = logits.topk(count)
    chances = ((values - values[0]) / temperature).exp()
    return tokens[torch.multinomial(chances, 1)].item()

# right: plain Python with a sorted list, math.exp and random.choices, no tensors at all
def pick_next(logits, temperature=1.0, top_k=None):
    import math
    import random

    ranked = sorted(enumerate(logits.tolist()), key=lambda pair: pair[1], reverse=True)
    if not temperature:
        return ranked[0][0]
    ranked = ranked[:top_k]
    highest = ranked[0][1]
    chances = [math.exp((logit - highest) / temperature) for _, logit in ranked]
    return random.choices([token for token, _ in ranked], weights=chances)[0]
