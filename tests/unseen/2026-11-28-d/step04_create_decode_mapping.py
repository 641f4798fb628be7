# wrong: == in place of = (KeyError)
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping[index] == character
    return mapping


# wrong: dict(zip(vocab)), with the numbers forgotten (ValueError)
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = dict(zip(vocab))
    return mapping


# wrong: swaps the names in the loop and the key and value as well, so it's step 3 again
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for character, index in enumerate(vocab):
        mapping[index] = character
    return mapping


# wrong: gives the list itself back, since a list can look up by number already
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = vocab
    return mapping


# wrong: fromkeys gives every number the whole vocabulary
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    numbers = range(len(vocab))
    return dict.fromkeys(numbers, vocab)


# wrong: a new dictionary in each round, only the last pair is left
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for index, character in enumerate(vocab):
        mapping = {index: character}
    return mapping


# wrong: range from 1, so place 0 is missing
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    for i in range(1, len(vocab)):
        mapping[i] = vocab[i]
    return mapping


# right: halves the range again and again, and joins the dictionaries
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    def part(start, end):
        if start >= end:
            return {}
        if end - start == 1:
            return {start: vocab[start]}
        middle = (start + end) // 2
        return part(start, middle) | part(middle, end)

    return part(0, len(vocab))


# right: a while loop from the back, so the pairs stand in another order
def create_decode_mapping(vocab: list[str]) -> dict[int, str]:
    mapping = {}
    left = len(vocab)
    while left:
        left -= 1
        mapping.setdefault(left, vocab[left])
    return mapping
