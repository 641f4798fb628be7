# wrong: thinks that the vocabulary is the words, so it splits the text first
def get_vocab(text: str) -> list[str]:
    words = text.split()
    return sorted(set(words))

# wrong: keeps a character when the next one in the sorted list differs, so the last character has no next one and is lost
def get_vocab(text: str) -> list[str]:
    chars = sorted(text)
    vocab = []
    for i in range(len(chars) - 1):
        if chars[i] != chars[i + 1]:
            vocab.append(chars[i])
    return vocab

# wrong: goes through the printable characters that Python knows, so letters like é or ж are missing
def get_vocab(text: str) -> list[str]:
    import string

    return sorted(c for c in string.printable if c in text)

# wrong: makes a dictionary to get each character once, but then sorts its values (all None) in place of its keys
def get_vocab(text: str) -> list[str]:
    once = dict.fromkeys(text)
    return sorted(once.values())

# wrong: takes the order of a Counter, the most frequent first, for sorted
def get_vocab(text: str) -> list[str]:
    from collections import Counter

    return [character for character, count in Counter(text).most_common()]

# wrong: sorts as in a phone book, with capitals and small letters mixed
def get_vocab(text: str) -> list[str]:
    unique = {letter for letter in text}
    return sorted(unique, key=lambda letter: (letter.lower(), letter))

# wrong: knows how many different ones there are and takes that many from the front of the sorted text
def get_vocab(text: str) -> list[str]:
    n = len(set(text))
    return sorted(text)[:n]

# right: groups the sorted text into runs of the same character and keeps the name of each run
def get_vocab(text: str) -> list[str]:
    from itertools import groupby

    return [key for key, run in groupby(sorted(text))]

# right: puts each new character into its place by a search in the list so far, with no set and no sorted
def get_vocab(text: str) -> list[str]:
    from bisect import bisect_left

    roll = []
    for ch in text:
        place = bisect_left(roll, ch)
        if place == len(roll) or roll[place] != ch:
            roll.insert(place, ch)
    return roll
