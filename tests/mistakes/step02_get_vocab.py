# wrong: sort without brackets
# says: no round brackets
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    vocab.sort
    return vocab


# wrong: compares with the next one, so the last one is missing
# says: range(len(s) - 1)
def get_vocab(text: str) -> list[str]:
    s = sorted(text)
    vocab = []
    for i in range(len(s) - 1):
        if s[i] != s[i + 1]:
            vocab.append(s[i])
    return vocab


# wrong: gives back the length as well
# says: the comma
def get_vocab(text: str) -> list[str]:
    vocab = sorted(set(text))
    return vocab, len(vocab)


# wrong: leaves out what can't be printed
# says: line breaks and tabs
def get_vocab(text: str) -> list[str]:
    return sorted({c for c in text if c.isprintable()})


# wrong: the sorted list gets a name that is never used
# says: never uses it
def get_vocab(text: str) -> list[str]:
    vocab = list(set(text))
    ordered = sorted(vocab)
    return vocab


# wrong: computes it and forgets to return it
# says: nothing (None)
# says: return
def get_vocab(text):
    vocab = sorted(set(text))


# wrong: prints it instead
# says: nothing (None)
# says: print
def get_vocab(text):
    print(sorted(set(text)))


# wrong: returns what list.sort() gives
# says: nothing (None)
# says: sort()
def get_vocab(text):
    vocab = list(set(text))
    return vocab.sort()


# wrong: gives back a set
# says: a set
# says: sorted
def get_vocab(text):
    return set(text)


# wrong: gives back a string
# says: a string
def get_vocab(text):
    return "".join(sorted(set(text)))


# wrong: gives back a dictionary
# says: a dictionary
def get_vocab(text):
    return {character: text.count(character) for character in sorted(set(text))}


# wrong: gives back a tuple
# says: a tuple
def get_vocab(text):
    return tuple(sorted(set(text)))


# wrong: in the order in which they come
# says: wrong order
def get_vocab(text):
    vocab = []
    for character in text:
        if character not in vocab:
            vocab.append(character)
    return vocab


# wrong: sorted the other way round
# says: wrong order
# says: backward
def get_vocab(text):
    return sorted(set(text), reverse=True)


# wrong: sorts a copy and throws it away
# says: its result isn't used
def get_vocab(text):
    vocab = list(dict.fromkeys(text))
    sorted(vocab)
    return vocab


# wrong: every character, not every different one
# says: only once
# says: set()
def get_vocab(text):
    return sorted(text)


# wrong: the set of the words
# says: those are words
def get_vocab(text):
    return sorted(set(text.split()))


# wrong: white space dropped at the ends
# says: spaces and line breaks are characters
def get_vocab(text):
    return sorted(set(character for character in text if not character.isspace()))


# wrong: letters only
# says: signs
def get_vocab(text):
    return sorted({character for character in text if character.isalpha()})


# wrong: everything in lower case
# says: capital
def get_vocab(text):
    return sorted(set(text.lower()))


# wrong: return inside the loop
# says: inside the loop
def get_vocab(text):
    vocab = []
    for character in text:
        if character not in vocab:
            vocab.append(character)
        return sorted(vocab)


# wrong: the codes of the characters
# says: codes
# says: characters themselves
def get_vocab(text):
    return sorted({ord(character) for character in text})


# wrong: a fixed alphabet, whatever the text
# says: isn't in the text
def get_vocab(text):
    return list("abcdefghijklmnopqrstuvwxyz")


# wrong: the size of the vocabulary
# says: a whole number
def get_vocab(text):
    return len(set(text))


# wrong: one list inside another
# says: a list inside
def get_vocab(text):
    return [sorted(set(text))]


# wrong: the method without its brackets
# says: brackets
def get_vocab(text):
    vocab = sorted(set(text))
    return vocab.copy


# wrong: append in an assignment
# says: AttributeError
# says: vocab is nothing (None)
def get_vocab(text):
    vocab = []
    for character in text:
        vocab = vocab.append(character)
    return sorted(vocab)


# wrong: drops a character only if it is the same as the one right before it (works for "hello")
# says: only once
def get_vocab(text):
    vocab = []
    for i in range(len(text)):
        if i == 0 or text[i] != text[i - 1]:
            vocab.append(text[i])
    return sorted(vocab)


# wrong: removes from the list while looping over it (works for "hello")
# says: changes it
def get_vocab(text):
    vocab = sorted(text)
    for c in vocab:
        if vocab.count(c) > 1:
            vocab.remove(c)
    return vocab


# wrong: sorts without looking at capital letters
# says: capital
def get_vocab(text: str) -> list[str]:
    return sorted(set(text), key=str.lower)


# wrong: {} is an empty dictionary, not a set (AttributeError: 'dict' object has no attribute 'add')
# says: set()
def get_vocab(text):
    vocab = {}
    for c in text:
        vocab.add(c)
    return sorted(vocab)


# wrong: takes only the characters that come once in the text
# says: more than once are left out
def get_vocab(text):
    vocab = []
    for c in text:
        if text.count(c) == 1:
            vocab.append(c)
    vocab.sort()
    return vocab


# wrong: the word "text" in quotes in place of the variable
# says: in quotes
def get_vocab(text: str) -> list[str]:
    return sorted(set("text"))


# wrong: sort() of a set
# says: AttributeError
# says: sorted()
def get_vocab(text):
    letters = set(text)
    letters.sort()
    return letters


# right: set and sorted
def get_vocab(text):
    return sorted(list(set(text)))


# right: sorts in place, then returns
def get_vocab(text):
    vocab = list(set(text))
    vocab.sort()
    return vocab


# right: a loop
def get_vocab(text):
    seen = []
    for c in text:
        if c not in seen:
            seen += [c]
    return sorted(seen)


# right: Counter
def get_vocab(text):
    from collections import Counter

    return sorted(Counter(text))


# right: keys of a dictionary
def get_vocab(text):
    return sorted(dict.fromkeys(text).keys())


# right: NumPy
def get_vocab(text):
    return [str(c) for c in np.unique(list(text))]


# right: a comprehension over all codes
def get_vocab(text):
    characters = set(text)
    return [chr(code) for code in range(0x110000) if chr(code) in characters]


# right: groupby of the sorted text
def get_vocab(text: str) -> list[str]:
    from itertools import groupby
    return [character for character, _ in groupby(sorted(text))]


# right: always the smallest one, then throw it out of the text
def get_vocab(text):
    vocab = []
    while text != "":
        smallest = min(text)
        vocab.append(smallest)
        text = text.replace(smallest, "")
    return vocab


# right: put in its place at once
def get_vocab(text):
    from bisect import insort
    vocab = []
    for character in text:
        if character not in vocab:
            insort(vocab, character)
    return vocab


# right: goes through all characters that there are
def get_vocab(text: str) -> list[str]:
    import sys
    there = set(text)
    return [chr(code) for code in range(sys.maxunicode + 1) if chr(code) in there]


# wrong: sorted by how often, as in a video about tokens
# says: how often
def get_vocab(text: str) -> list[str]:
    return sorted(set(text), key=lambda c: -text.count(c))


# wrong: keeps the line break out by hand
# says: line breaks are gone
def get_vocab(text: str) -> list[str]:
    chars = set(text)
    chars.discard("\n")
    return sorted(chars)


# wrong: the range ends one too early
# says: last character
def get_vocab(text: str) -> list[str]:
    vocab = set()
    for i in range(len(text) - 1):
        vocab.add(text[i])
    return sorted(vocab)


# right: bisect
def get_vocab(text: str) -> list[str]:
    import bisect
    vocab = []
    for c in text:
        i = bisect.bisect_left(vocab, c)
        if i == len(vocab) or vocab[i] != c:
            vocab.insert(i, c)
    return vocab


# right: groupby
def get_vocab(text: str) -> list[str]:
    from itertools import groupby
    return [c for c, _ in groupby(sorted(text))]


# right: numpy's own list
def get_vocab(text: str) -> list[str]:
    return np.unique(list(text)).tolist()


# wrong: square brackets behind set
# says: set[text] has square brackets
def get_vocab(text: str) -> list[str]:
    return sorted(set[text])


# wrong: removes from the list while the loop walks over it, many of a kind survive (hello works)
# says: vocab.remove(character) changes it
def get_vocab(text: str) -> list[str]:
    vocab = sorted(text)
    for character in vocab:
        if vocab.count(character) > 1:
            vocab.remove(character)
    return vocab


# wrong: the set of a list with the whole text in it
# says: square brackets around it
def get_vocab(text: str) -> list[str]:
    letters = set([text])
    return sorted(letters)


# wrong: a set has no sort
# says: AttributeError
# says: look up sorted()
def get_vocab(text: str) -> list[str]:
    vocab = set(text)
    vocab.sort()
    return vocab


# wrong: makes a dictionary to get each character once, but then sorts its values (all None) in place of its keys
# says: nothing but None
def get_vocab(text: str) -> list[str]:
    once = dict.fromkeys(text)
    return sorted(once.values())
