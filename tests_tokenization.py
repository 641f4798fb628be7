"""The checks of steps 2 to 6: does the tokenizer turn text into numbers, and back into the same text?

train.py calls test_tokenization with your functions. Started on its own, this file fetches them from train.py.
"""

from lewisgpt.checks import explain
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import alike

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TO_NUMBER = {letter: index for index, letter in enumerate(LETTERS)}
TO_LETTER = {index: letter for index, letter in enumerate(LETTERS)}


def check_get_vocab(get_vocab):
    for text, expected in [
        ("followers", ["e", "f", "l", "o", "r", "s", "w"]),
        ("\rBob sat on 1 mat,\nAnna_2. Zo\u00eb?\t", list("\t\n\r ,.12?ABZ_abmnost\u00eb")),
    ]:
        vocab = get_vocab(text)
        assert alike(vocab, expected), explain.vocab(text, vocab, expected)


def check_create_encode_mapping(create_encode_mapping):
    for vocab, expected in [
        (["b", "a", "c", "."], {"b": 0, "a": 1, "c": 2, ".": 3}),
        (["\n", " ", "A", "z", "\u00e9"], {"\n": 0, " ": 1, "A": 2, "z": 3, "\u00e9": 4}),
    ]:
        mapping = create_encode_mapping(vocab)
        assert alike(mapping, expected) and vocab == list(expected), explain.encode_mapping(vocab, mapping, expected)


def check_create_decode_mapping(create_decode_mapping):
    for vocab, expected in [
        (["b", "a", "c", "."], {0: "b", 1: "a", 2: "c", 3: "."}),
        (["\n", " ", "A", "z", "\u00e9"], {0: "\n", 1: " ", 2: "A", 3: "z", 4: "\u00e9"}),
    ]:
        mapping = create_decode_mapping(vocab)
        assert alike(mapping, expected) and vocab == list(expected.values()), explain.decode_mapping(
            vocab, mapping, expected
        )


def check_encode(encode):
    for text, mapping, expected in [
        ("hello", TO_NUMBER, [7, 4, 11, 11, 14]),
        ("x", TO_NUMBER, [23]),
        ("  No no\n", {"\n": 3, " ": 5, "n": 9, "o": 0, "N": 2}, [5, 5, 2, 0, 5, 9, 0, 3]),
    ]:
        tokens = encode(text, mapping)
        assert alike(tokens, expected), explain.encode(text, mapping, tokens, expected)


def check_decode(decode):
    for tokens, mapping, expected in [
        ([7, 4, 11, 11, 14], TO_LETTER, "hello"),
        ([5, 5, 2, 0, 5, 9, 0, 3], {3: "\n", 5: " ", 9: "n", 0: "o", 2: "N"}, "  No no\n"),
    ]:
        text = decode(tokens, mapping)
        assert alike(text, expected), explain.decode(tokens, mapping, text, expected)


def test_tokenization(get_vocab=None, create_encode_mapping=None, create_decode_mapping=None, encode=None, decode=None):
    if get_vocab is None:  # started on its own
        from train import create_decode_mapping, create_encode_mapping, decode, encode, get_vocab
    with checking("Step 2: get_vocab"):
        check_get_vocab(get_vocab)
    with checking("Step 3: create_encode_mapping"):
        check_create_encode_mapping(create_encode_mapping)
    with checking("Step 4: create_decode_mapping"):
        check_create_decode_mapping(create_decode_mapping)
    with checking("Step 5: encode"):
        check_encode(encode)
    with checking("Step 6: decode"):
        check_decode(decode)


if __name__ == "__main__":
    test_tokenization()
