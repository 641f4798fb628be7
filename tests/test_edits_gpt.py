"""The edits that name a mistake: found by working it out, and never asserted when the numbers are others."""

import re
import time

import pytest
import torch
from torch.nn import functional as F
from try_mistakes import Answer, attempt

import gpt
import tests_gpt
from lewisgpt.checks import edits, explain_gpt
from lewisgpt.randomness import own_random_numbers

with own_random_numbers():
    HEADS = tests_gpt.with_random_numbers(gpt.SelfAttention(n_embd=12, n_head=3))
    WIDE = tests_gpt.with_random_numbers(gpt.FeedForward(n_embd=6))
    BLOCK = tests_gpt.with_random_numbers(gpt.Block(n_embd=8, n_head=2))
    X = {12: torch.randn(2, 5, 12), 6: torch.randn(2, 5, 6), 8: torch.randn(2, 5, 8)}
    QKV = torch.randn(3, 2, 3, 5, 4)
MODEL, IDX = tests_gpt.small_model(gpt.LewisGPT), torch.tensor([[0, 1, 1], [4, 5, 6]])
ALL = {
    "attention": lambda: explain_gpt.attention_moves(*QKV),
    "SelfAttention": lambda: explain_gpt.self_attention_moves(HEADS, X[12]),
    "FeedForward": lambda: explain_gpt.feed_forward_moves(WIDE, X[6]),
    "Block": lambda: explain_gpt.block_moves(BLOCK, X[8]),
    "LewisGPT": lambda: explain_gpt.logits_moves(MODEL, IDX),
}
RIGHT = {
    "attention": lambda: F.scaled_dot_product_attention(*QKV, is_causal=True),
    "SelfAttention": lambda: HEADS(X[12]),
    "FeedForward": lambda: WIDE(X[6]),
    "Block": lambda: BLOCK(X[8]),
    "LewisGPT": lambda: MODEL(IDX)[0],
}


def said(got, moves):
    return " ".join(explain_gpt.numbers("f", got, moves).split())


@pytest.mark.parametrize("name", ALL)
def test_moves_are_the_right_computation(name):
    assert edits.same_numbers(ALL[name]().result(), RIGHT[name]())


@pytest.mark.parametrize("name", ALL)
def test_every_edit_can_be_worked_out_somewhere_and_has_words(name):
    """No operation is named in a table that isn't there, and no words have a gap."""
    moves = ALL[name]()
    for edit in moves.edits():
        for operations in edit.changes.values():
            assert all(one in moves.operations or one in moves.names for one in operations), operations
        assert edit.words and not re.search(r"[{}<>]", edit.words), edit
    for operation in {one for edit in moves.edits() for one in edit.changes.values()} - {()}:
        tried = [moves.make(edit.changes) for edit in moves.edits() if operation in edit.changes.values()]
        assert any(tried) or len(tried) < 20, operation


def test_two_mistakes_that_no_table_has_are_both_named():
    n = gpt.norm
    words = said(BLOCK.attention(n(X[8])) + BLOCK.feed_forward(n(X[8])), ALL["Block"]())
    assert "Both parts got the same x" in words and "Nothing is added in the first sum" in words
    words = explain_gpt.numbers(
        "f", F.softmax(WIDE.shrink(F.gelu(WIDE.expand(X[6])) ** 2), dim=-1), ALL["FeedForward"]()
    )
    assert "gelu" in words and "softmax" in words


@pytest.mark.parametrize("name", ALL)
def test_no_cause_for_other_numbers_and_not_long(name):
    moves = ALL[name]()
    got = moves.result() * torch.linspace(0.5, 2, moves.result().numel()).view(moves.result().shape)
    begin = time.process_time()
    assert moves.cause(lambda value: edits.same_numbers(got, value)) == ""
    assert time.process_time() - begin < edits.LONGEST + 1
    assert "I can't tell which line it is" in said(got, moves)


def test_facts():
    moves = ALL["FeedForward"]()
    right = moves.result()
    assert "1.75 times what it should be" in said(1.75 * right, moves)
    assert "too large by 3" in said(right + 3, moves)
    assert "the wrong sign" in said(-right, moves)
    partly = right.clone()
    partly[:, 1:3] = 0
    assert "Right: place 0, 3, 4. Wrong: place 1, 2." in said(partly, moves)
    assert "the wrong places" in said(right.flip(0, 1, 2), moves)


def test_no_edit_changes_what_is_right():
    moves = ALL["LewisGPT"]()
    before = moves.result("b1").clone()
    moves.make({"b2": ("same",), ("b2", "after"): ("relu",)})  # F.relu would take a second input for inplace
    assert torch.equal(moves.result("b1"), before)


GOES_WRONG = [  # a step, its function, a wrong line, and what is said
    (14, "attention", "F.gumbel_softmax(q @ k.mT / q.shape[-1] ** 0.5, dim=-1) @ v", "come from F.gumbel_softmax("),
    (16, "FeedForward.forward", "self.shrink((3 * F.relu(self.expand(x))) ** 2)", "3 times what F.relu gives"),
    (16, "FeedForward.forward", "self.shrink(F.softplus(self.expand(x)) ** 2)", "what F.relu gives has"),
    (17, "Block.forward", "x + self.attention(F.layer_norm(x, (8,)))", "come from F.layer_norm(x, (8,))"),
    (18, "LewisGPT.forward", "(self.head(norm(self.token_embedding(idx).roll(1, 2))), None)", "in other places"),
]


@pytest.mark.parametrize("step, function, line, words", GOES_WRONG)
def test_the_first_expression_that_goes_wrong_is_named(step, function, line, words):
    given = {14: "q, k, v", 18: "self, idx, targets=None"}.get(step, "self, x")
    code = f"def {function.rpartition('.')[2]}({given}):\n    return {line}"
    message = attempt(Answer(step, function, False, "", [], code)).message
    assert words in " ".join(message.split())


def test_changes_are_read_from_text():
    assert edits.changes_of("a,b.0=c,d e.after=f g=h") == {
        ("a", 0): ("c", "d"), ("b", 0): ("c", "d"), ("e", "after"): ("f",), "g": ("h",)
    }  # fmt: skip


def test_words_for_any_tensor():
    moves = ALL["Block"]()
    for got in (X[8].to("meta"), X[8].to_sparse(), X[8] * 1j, X[8].bool(), X[8].half(), X[8] * float("inf")):
        assert 5 < len(said(got, moves).split()) <= 80
