# wrong: forgets to return the token
# says: nothing (None)
# says: return
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    token = torch.multinomial(probabilities, num_samples=1).item()


# wrong: prints the token
# says: nothing (None)
# says: print
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    print(torch.multinomial(probabilities, num_samples=1).item())


# wrong: no item() at the end
# says: a tensor
# says: item()
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1)


# wrong: no item() with the temperature 0
# says: temperature 0
# says: a tensor
# says: item()
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: [0] in place of item()
# says: a tensor
# says: item()
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1)[0]


# wrong: tolist in place of item
# says: a list
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).tolist()


# wrong: item without brackets
# says: a function
# says: round brackets
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item


# wrong: gives the probabilities
# says: a tensor
# says: multinomial
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return probabilities


# wrong: gives the probability of the token
# says: token
# says: probability
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    token = torch.multinomial(probabilities, num_samples=1).item()
    return probabilities[token].item()


# wrong: nothing for the temperature 0
# says: temperature 0
# says: divide
def pick_next(logits, temperature=1.0, top_k=None):
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides before it looks at the temperature
# says: temperature 0
# says: dividing by 0
def pick_next(logits, temperature=1.0, top_k=None):
    logits = logits / temperature
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: argmax of probabilities that are nan
# says: temperature 0
# says: dividing by 0
def pick_next(logits, temperature=1.0, top_k=None):
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    if temperature == 0:
        return probabilities.argmax().item()
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the temperature 0 gives token 0
# says: temperature 0
# says: most likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return 0
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the temperature 0 gives None
# says: temperature 0
# says: None
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return None
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the temperature 0 leaves the temperature out
# says: temperature 0
# says: most likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        temperature = 1
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: a small temperature in place of 0
# says: temperature 0
# says: most likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        temperature = 0.5
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: argmin with the temperature 0
# says: temperature 0
# says: least likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmin().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the largest logit, not its place
# says: temperature 0
# says: argmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.max().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: max with dim and item
# says: AttributeError
# says: indices
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.max(dim=-1).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: argmax over dim 1
# says: IndexError
# says: one row
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax(dim=1).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: forgets the return with the temperature 0
# says: temperature 0
# says: return
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        token = logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: most likely for each temperature below 1
# says: temperature
# says: 0.5
# says: most likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature < 1:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: asks whether temperature is None
# says: temperature 0
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature is None:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: always the most likely token
# says: most likely
# says: multinomial
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return probabilities.argmax().item()


# wrong: times the temperature
# says: divide
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits * temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the temperature minus
# says: divide
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits - temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: temperature divided by the logits
# says: The temperature was divided by the logits
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(temperature / logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: no temperature at all
# says: temperature
# says: no effect
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides the probabilities
# says: softmax
# says: no effect
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits, dim=-1) / temperature
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides, but keeps the old logits
# says: temperature
# says: isn't used
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    logits / temperature
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: whole-number division
# says: is rounded down
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits // temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: no softmax
# says: softmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = logits / temperature
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: log_softmax
# says: below 0
# says: softmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.log_softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: softmax twice
# says: softmax twice
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    probabilities = F.softmax(probabilities, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: softmax over dim 1
# says: IndexError
# says: one row
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: softmax without its F
# says: NameError
# says: F.softmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: argmax without torch
# says: NameError
# says: torch.argmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the last position, as in generate
# says: IndexError
# says: one row
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits[:, -1, :] / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: only the last number of the row
# says: RuntimeError
# says: one row
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits[-1] / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: how many is left out
# says: TypeError
# says: num_samples
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities).item()


# wrong: draws top_k tokens
# says: one token
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=top_k or 1).item()


# wrong: top_k is never used
# says: top_k
# says: no effect
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the cut logits are not kept
# says: isn't used
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: top_k larger than the vocabulary
# says: top_k
# says: min
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = top_k
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: max in place of min
# says: smaller
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = max(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: no test for None
# says: TypeError
# says: None
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    k = min(top_k, len(logits))
    smallest = logits.topk(k).values[-1]
    logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: compares None with a number
# says: TypeError
# says: None
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k < len(logits):
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: cuts only when top_k is None
# says: None
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: keeps the unlikely ones
# says: wrong way round
# says: < and >
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits >= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the smallest itself is cut as well
# says: one too few
# says: has to stay as well
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits <= smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: one more than top_k
# says: top_k
# says: too many
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k + 1, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: compares with the largest
# says: top_k
# says: last
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[0]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: values[k]
# says: IndexError
# says: last
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[k]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the k-th from below
# says: The logits are compared with the top_k-th from below. sort puts the smallest first
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.sort().values[k - 1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: 0 in place of minus infinity
# says: minus infinity
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, 0)
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: plus infinity
# says: minus infinity
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: -inf without float and quotes
# says: NameError
# says: float
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, -inf)
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: topk without values
# says: TypeError
# says: values
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the last of the two results of topk
# says: [-1] takes the places
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the place of the smallest, not its value
# says: value
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).indices[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the place among the k, not the token
# says: indices
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        logits = logits.topk(min(top_k, len(logits))).values
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the place after sorting, not the token
# says: sort
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    logits = logits.sort(descending=True).values
    if top_k is not None:
        logits = logits[:top_k]
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the first k tokens
# says: top_k
# says: first
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        logits = logits[:top_k]
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: any of the k, all as likely
# says: as likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        import random

        return random.choice(logits.topk(min(top_k, len(logits))).indices.tolist())
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: minus infinity after the softmax
# says: RuntimeError
# says: before the softmax
# says: should be 0
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        smallest = probabilities.topk(min(top_k, len(logits))).values[-1]
        probabilities = probabilities.masked_fill(probabilities < smallest, float("-inf"))
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides the given logits in place
# says: changed
# says: logits
# says: /=
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    logits /= temperature
    probabilities = F.softmax(logits, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: cuts the given logits in place
# says: changed
# says: logits
# says: square brackets before an =
# says: masked_fill and clone
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits[logits < smallest] = float("-inf")
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: masked_fill_ in place
# says: changed
# says: logits
# says: an underscore at the end
# says: masked_fill and clone
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits.masked_fill_(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: random.choices without the import
# says: NameError
# says: import random
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return random.choices(range(len(logits)), weights=probabilities.tolist())[0]


# wrong: random.choices with the list of it
# says: a list
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    import random

    return random.choices(range(len(logits)), weights=probabilities.tolist())


# wrong: any token at all, without the logits
# says: as likely
def pick_next(logits, temperature=1.0, top_k=None):
    import random

    if temperature == 0:
        return logits.argmax().item()
    return random.randrange(len(logits))


# wrong: a name that is not there
# says: NameError
# says: logit
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logit / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: calls itself
# says: RecursionError
# says: itself
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return pick_next(logits, temperature, top_k)


# wrong: a Python list's max
# says: temperature 0
# says: argmax
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return int(max(logits))
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: top_k for the temperature 0 alone
# says: top_k
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None and temperature == 0:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: returns argmax when top_k is given
# says: top_k
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        return logits.topk(min(top_k, len(logits))).indices[0].item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: divides by top_k
# says: top_k
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        logits = logits / top_k
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: draws without the weights
# says: as likely
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.randint(len(probabilities), (1,)).item()


# wrong: squares the temperature
# says: temperature
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature**2, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: adds 1 to the temperature
# says: temperature
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / (temperature + 1), dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: adds 1 to the token
# says: one too large
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item() + 1


# wrong: a float token
# says: number
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return float(torch.multinomial(probabilities, num_samples=1).item())


# wrong: a string token
# says: a string
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return str(torch.multinomial(probabilities, num_samples=1).item())


# wrong: 1 counts as the temperature 0
# says: At a low temperature it's always the most likely one
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature <= 1:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: only positive logits
# says: I can't tell which line it is
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    logits = logits.clamp(min=0)
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: normalised by the sum, without softmax
# says: I can't tell which line it is
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = (logits - logits.min()) / (logits - logits.min()).sum()
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: softmin
# says: wrong way
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmin(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: two tokens, the second of them
# says: I can't tell which line it is
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=2, replacement=False)[1].item()


# wrong: top_k as a slice of the sorted logits, then softmax over it all
# says: indices
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        logits, places = logits.sort(descending=True)
        logits = logits[:top_k]
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: int of a tensor of several
# says: one token
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return int(torch.multinomial(probabilities, num_samples=2))


# wrong: the last of the indices, not of the values
# says: The logits are compared with a place
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).indices[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: hides what is larger
# says: wrong way round
# says: < and >
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits > smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: all the values, not the last of them
# says: RuntimeError
# says: a single number
# says: the values
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the three dots of the hint left standing
# says: TypeError
# says: probabilities is still three dots
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = ...
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the three dots of the hint behind return
# says: three dots (...)
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return ...
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the three dots of the hint in the brackets
# says: TypeError
# says: three dots (...)
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(...).item()


# wrong: torch.min of two plain numbers
# says: TypeError
# says: plain numbers
# says: Python has a min of its own
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = torch.min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the shape in place of the length
# says: TypeError
# says: is the shape
# says: len()
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, logits.shape)
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: the smallest is found before the division, and compared after it
# says: found before the division
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    scaled = logits / temperature
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        scaled = scaled.masked_fill(scaled < smallest, float("-inf"))
    return torch.multinomial(F.softmax(scaled, dim=-1), num_samples=1).item()


# wrong: with top_k the temperature is forgotten
# says: With a top_k, the temperature has no effect
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        values, indices = logits.topk(k)
        choice = torch.multinomial(F.softmax(values, dim=-1), num_samples=1)
        return indices[choice].item()
    return torch.multinomial(F.softmax(logits / temperature, dim=-1), num_samples=1).item()


# wrong: k itself is compared with the logits
# says: compared with k itself
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        logits = logits.masked_fill(logits < k, float("-inf"))
    return torch.multinomial(F.softmax(logits / temperature, dim=-1), num_samples=1).item()


# wrong: top_k of 1 counts as none because of a comparison
# says: top_k=1 has no effect
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None and top_k > 1:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    return torch.multinomial(F.softmax(logits / temperature, dim=-1), num_samples=1).item()


# right: as in the guide
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# right: topk and its indices
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return int(torch.argmax(logits))
    values, indices = logits.topk(len(logits) if top_k is None else min(top_k, len(logits)))
    place = torch.multinomial(F.softmax(values / temperature, dim=0), 1)
    return indices[place].item()


# right: sorted
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.tolist().index(max(logits.tolist()))
    order = logits.argsort(descending=True)
    if top_k is not None:
        order = order[:top_k]
    probabilities = torch.softmax(logits[order] / temperature, dim=-1)
    return int(order[torch.multinomial(probabilities, 1).item()])


# right: torch.where
def pick_next(logits, temperature=1.0, top_k=None):
    if not temperature:
        return logits.argmax(dim=-1).item()
    scaled = logits / temperature
    if top_k:
        scaled = torch.where(scaled >= scaled.topk(min(top_k, scaled.shape[0]))[0][-1], scaled, -torch.inf)
    return torch.multinomial(scaled.softmax(-1), 1)[0].item()


# right: NumPy
def pick_next(logits, temperature=1.0, top_k=None):
    import numpy as np

    numbers = logits.detach().numpy().astype("float64")
    if temperature == 0:
        return int(numbers.argmax())
    if top_k is not None:
        numbers = np.where(numbers < np.sort(numbers)[-min(top_k, len(numbers))], -np.inf, numbers)
    weights = np.exp((numbers - numbers.max()) / temperature)
    return int(np.random.choice(len(numbers), p=weights / weights.sum()))


# right: plain Python
def pick_next(logits, temperature=1.0, top_k=None):
    import math
    import random

    numbers = logits.tolist()
    if temperature == 0:
        return max(range(len(numbers)), key=lambda i: numbers[i])
    allowed = sorted(range(len(numbers)), key=lambda i: numbers[i], reverse=True)[:top_k]
    weights = [math.exp((numbers[i] - max(numbers)) / temperature) for i in allowed]
    return random.choices(allowed, weights)[0]


# right: zeros in the probabilities
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        smallest = torch.topk(probabilities, min(top_k, probabilities.numel())).values.min()
        probabilities[probabilities < smallest] = 0
    return torch.multinomial(probabilities, num_samples=1).item()


# right: a copy, changed in place
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.max(dim=0).indices.item()
    logits = logits.clone()
    if top_k is not None and top_k < len(logits):
        logits[logits.sort(descending=True).indices[top_k:]] = float("-inf")
    logits /= temperature
    return torch.distributions.Categorical(logits=logits).sample().item()


# right: Gumbel noise
def pick_next(logits, temperature=1.0, top_k=None):
    if top_k is not None:
        smallest = logits.topk(min(top_k, len(logits))).values[-1]
        logits = logits.masked_fill(logits < smallest, -float("inf"))
    noise = -torch.log(-torch.log(torch.rand(len(logits))))
    return (logits + temperature * noise).argmax().item()


# right: a loop over the sum of the probabilities
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    allowed = probabilities.topk(min(top_k or len(logits), len(logits))).indices.tolist()
    die = torch.rand(1).item() * sum(probabilities[i].item() for i in allowed)
    for i in allowed:
        die -= probabilities[i].item()
        if die < 0:
            return i
    return allowed[0]


# right: a tiny temperature for 0
def pick_next(logits, temperature=1.0, top_k=None):
    probabilities = F.softmax(logits / max(temperature, 1e-6), dim=-1)
    if top_k is not None:
        keep = torch.zeros_like(probabilities)
        keep[logits.topk(min(top_k, len(logits))).indices] = 1
        probabilities = probabilities * keep
    return torch.multinomial(probabilities, num_samples=1).item()


# right: the temperature 0 is top_k 1
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        temperature, top_k = 1, 1
    k = len(logits) if top_k is None else min(top_k, len(logits))
    smallest = logits.sort().values[-k]
    logits = logits + torch.where(logits < smallest, float("-inf"), 0.0)
    exponentials = torch.exp((logits - logits.max()) / temperature)
    return torch.multinomial(exponentials, 1).item()


# right: draws again until one of the k comes
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    likely = range(len(logits)) if top_k is None else logits.topk(min(top_k, len(logits))).indices.tolist()
    while True:
        token = torch.multinomial(F.softmax(logits / temperature, dim=-1), 1).item()
        if token in likely:
            return token


# right: softmax without dim, which a row does not need
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature)
    return torch.multinomial(probabilities, num_samples=1).item()


# right: sorted with the indices, and random.choices
def pick_next(logits, temperature=1.0, top_k=None):
    import random
    order = sorted(range(len(logits)), key=lambda i: -logits[i].item())
    if temperature == 0:
        return order[0]
    if top_k is not None:
        order = order[:top_k]
    best = logits[order[0]].item()
    weights = [2.718281828459045 ** ((logits[i].item() - best) / temperature) for i in order]
    return random.choices(order, weights)[0]


# right: the Gumbel trick
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return int(logits.argmax())
    if top_k is not None and top_k < len(logits):
        kept = torch.zeros(len(logits), dtype=torch.bool)
        kept[logits.topk(top_k).indices] = True
        logits = logits.where(kept, torch.tensor(float("-inf")))
    noise = -torch.log(-torch.log(torch.rand(len(logits))))
    return (logits / temperature + noise).argmax().item()


# right: Categorical
def pick_next(logits, temperature=1.0, top_k=None):
    if not temperature:
        return torch.max(logits, dim=0).indices.item()
    k = len(logits) if top_k is None else min(top_k, len(logits))
    values, indices = logits.topk(k)
    return indices[torch.distributions.Categorical(logits=values / temperature).sample()].item()


# right: cumulative sum and one random number
def pick_next(logits, temperature=1.0, top_k=None):
    values, tokens = torch.sort(logits, descending=True)
    if temperature == 0:
        return tokens[0].item()
    values, tokens = values[:top_k], tokens[:top_k]
    shares = F.softmax(values / temperature, dim=-1).cumsum(0)
    return tokens[min(int(torch.searchsorted(shares, torch.rand(1))), len(tokens) - 1)].item()


# right: numpy
def pick_next(logits, temperature=1.0, top_k=None):
    import numpy as np
    x = logits.double().numpy()
    if temperature == 0:
        return int(x.argmax())
    if top_k is not None:
        x = np.where(x >= np.sort(x)[-min(top_k, len(x))], x, -np.inf)
    p = np.exp((x - x.max()) / temperature)
    return int(np.random.choice(len(p), p=p / p.sum()))


# right: kthvalue, probabilities set to zero
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return logits.argmax().item()
    p = F.softmax(logits / temperature, dim=-1)
    if top_k is not None and top_k < len(p):
        p = p * (p >= p.kthvalue(len(p) - top_k + 1).values)
    return torch.multinomial(p, 1).item()


# wrong: topk(k)[-1] for the smallest value, but those are the places (an error for most k)
# says: [-1] takes the places
def pick_next(logits: Tensor, temperature: float = 1.0, top_k: int | None = None) -> int:
    if temperature == 0:
        return torch.argmax(logits).item()
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k)[-1]
        logits = logits.masked_fill(logits < smallest, float("-inf"))
    probabilities = F.softmax(logits / temperature, dim=-1)
    return torch.multinomial(probabilities, num_samples=1).item()


# wrong: compares the probabilities with the smallest logit, two things that don't go together
# says: All the probabilities are 0
def pick_next(logits, temperature=1.0, top_k=None):
    if temperature == 0:
        return torch.argmax(logits).item()
    probabilities = F.softmax(logits / temperature, dim=-1)
    if top_k is not None:
        k = min(top_k, len(logits))
        smallest = logits.topk(k).values[-1]
        probabilities[probabilities < smallest] = 0
    return torch.multinomial(probabilities, num_samples=1).item()
