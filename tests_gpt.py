"""The checks of steps 14 to 19: do the parts of LewisGPT make the right numbers?

gpt.py calls test_gpt with your function and your classes. Started on its own, this file fetches them from gpt.py.
"""

import math

import torch
import torch.nn as nn
from torch.nn import functional as F

from lewisgpt.checks import explain, explain_gpt
from lewisgpt.checks.checking import checking
from lewisgpt.checks.comparing import is_pair, learns, same, shape
from lewisgpt.randomness import own_random_numbers
from lewisgpt.training.sizes import Size


def with_random_numbers(part: nn.Module) -> nn.Module:
    """The part with random numbers also where LewisGPT begins with zeros, which would hide mistakes."""
    for parameter in part.parameters():
        nn.init.normal_(parameter, std=0.5)
    return part.eval()  # eval: no dropout, if you have put some in


def small_model(LewisGPT, n_layer: int = 3, n_head: int = 2):
    with own_random_numbers():
        return with_random_numbers(LewisGPT(list("abcdefg"), Size(n_layer, n_head, n_embd=8, context_length=4)))


def check_attention(attention):
    v = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 1, 4, 1)
    ones = torch.ones(1, 1, 4, 1)  # equal scores: each place gets the average of what it sees
    result = attention(ones, ones, v)
    expected = torch.tensor([1.0, 1.5, 2.0, 2.5]).view(1, 1, 4, 1)
    assert same(result, expected), explain_gpt.attention_of_equals(result, expected, v, attention)

    for B, n_head, T, head_size in [(2, 3, 5, 4), (3, 2, 7, 6), (2, 4, 1, 3)]:
        with own_random_numbers():
            q, k, v = torch.randn(3, B, n_head, T, head_size, requires_grad=True)
        q.data[:, :, T // 2] = 0  # this position finds nothing, so all its scores are 0, and it looks at all alike
        result = attention(q.clone(), k.clone(), v.clone())
        expected = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # PyTorch's own
        assert same(result, expected), explain_gpt.numbers("attention", result, explain_gpt.attention_moves(q, k, v))
        assert learns(result, expected, [q, k, v]), explain_gpt.detached("attention", result)


def check_self_attention(SelfAttention):
    for B, T, n_head, n_embd in [(2, 5, 3, 12), (3, 4, 5, 10)]:
        with own_random_numbers():
            part = with_random_numbers(SelfAttention(n_embd, n_head))
            x = torch.randn(B, T, n_embd, requires_grad=True)
        moves = explain_gpt.self_attention_moves(part, x)  # the right ones, and what usually goes wrong in them
        expected = moves.result()
        result = part(x.clone())
        assert same(result, expected), explain_gpt.numbers("SelfAttention.forward", result, moves)
        assert learns(result, expected, [x, *part.parameters()]), explain_gpt.detached("SelfAttention.forward", result)


def check_feed_forward(FeedForward):
    with own_random_numbers():
        part = with_random_numbers(FeedForward(n_embd=6))
        x = (5 * torch.randn(2, 5, 6)).requires_grad_()
    moves = explain_gpt.feed_forward_moves(part, x)
    expected = moves.result()
    result = part(x.clone())
    assert same(result, expected), explain_gpt.numbers("FeedForward.forward", result, moves)
    assert learns(result, expected, [x, *part.parameters()]), explain_gpt.detached("FeedForward.forward", result)


def check_block(Block):
    with own_random_numbers():
        block = with_random_numbers(Block(n_embd=8, n_head=2))
        x = torch.randn(2, 5, 8, requires_grad=True)
    moves = explain_gpt.block_moves(block, x)
    expected = moves.result()
    given = x.clone()
    result = block(given)
    assert same(result, expected), explain_gpt.numbers("Block.forward", result, moves)
    assert same(given, x), explain_gpt.changed("Block.forward")
    assert learns(result, expected, [x, *block.parameters()]), explain_gpt.detached("Block.forward", result)


def check_forward(LewisGPT):
    idx = torch.tensor([[0, 1, 1], [4, 5, 6], [2, 0, 2], [1, 6, 3]])
    targets = torch.tensor([[1, 1, 3], [5, 6, 0], [0, 2, 2], [6, 3, 3]])
    for model in small_model(LewisGPT), small_model(LewisGPT, n_layer=4, n_head=1):
        expected = explain_gpt.logits_moves(model, idx).result()
        result = model(idx)
        assert is_pair(result), explain.pair("forward", result, "logits, loss")
        logits, loss = result
        assert loss is None, explain_gpt.loss_without_targets(loss)
        assert same(logits, expected), explain_gpt.logits(logits, model, idx)

        result = model(idx, targets)
        assert is_pair(result), explain.pair("forward", result, "logits, loss")
        logits, loss = result
        surprises = [-F.log_softmax(expected[b, t], dim=0)[targets[b, t]] for b in range(4) for t in range(3)]
        expected_loss = sum(surprises) / len(surprises)
        assert same(loss, expected_loss), explain_gpt.loss(loss, expected_loss, expected, idx, targets)
        learned = learns(loss, expected_loss, list(model.parameters()))
        assert learned, explain_gpt.detached("LewisGPT.forward", loss)
        flat = expected.flatten(0, 1)  # with targets, either form will do
        assert same(logits, expected) or same(logits, flat), explain_gpt.logits(logits, model, idx)


def check_generate(LewisGPT):
    model = LewisGPT(list("abcde"), Size(n_layer=1, n_head=2, n_embd=8, context_length=5))
    seen = []  # what generate shows to the model

    def sure(idx, targets=None):  # stands in for forward: after 0 surely comes 1, then 2, 3, 4, and 0 again
        seen.append(idx)
        return 30 * F.one_hot((idx + 1) % 5, 5).float(), None

    def summing(idx, targets=None):  # what comes next is the sum of all that it sees, plus 1
        seen.append(idx)
        return 30 * F.one_hot((idx.cumsum(dim=-1) + 1) % 5, 5).float(), None

    def harmless(idx):  # whether it sees the last 5 tokens, no more and no fewer, however often it asks
        model.forward, wanted = summing, idx
        for _ in range(7):
            wanted = torch.cat((wanted, (wanted[:, -5:].sum(dim=1, keepdim=True) + 1) % 5), dim=1)
        return same(model.generate(idx, max_new_tokens=7), wanted) and all(tokens.shape[-1] <= 5 for tokens in seen)

    logits = torch.tensor([0, 3 + math.log(3), 3, -100, -100])  # 1 is three times as likely as 2

    def unsure(idx, targets=None):  # after 1, all of that stands one token further on
        return logits[(torch.arange(5) - idx.unsqueeze(-1)) % 5], None

    with own_random_numbers(), torch.no_grad():
        for idx in torch.tensor([[2, 0, 3], [4, 1, 0]]), torch.tensor([[1, 3, 3, 0, 2, 4, 1]]):
            seen.clear()
            model.forward = sure
            result = model.generate(idx, max_new_tokens=7)
            new = (idx[:, -1:] + torch.arange(1, 8)) % 5
            expected = torch.cat((idx, new), dim=1)
            assert shape(result) == shape(expected), explain_gpt.tokens_a_round(result, expected, idx, len(seen))
            length = idx.shape[1]
            assert same(result[:, :length], idx), explain.generate(result, expected, idx)
            cut = [same(tokens, result[:, : length + n][:, -5:]) for n, tokens in enumerate(seen)]
            shown = list(seen)
            assert all(cut) or harmless(idx), explain_gpt.context_cut(shown, result, 5)

            model.forward = unsure
            start = torch.tensor(4000 * [0] + 4000 * [1]).view(8000, 1)
            sample, other = (model.generate(start, max_new_tokens=1)[:, -1] for _ in range(2))
            shares = (sample[:4000] == 1).sum().item() / 4000, (sample[4000:] == 2).sum().item() / 4000
            right = all(0.69 < share < 0.77 for share in shares)  # 0.73, give or take some chance
            assert right, explain_gpt.draws(sample, logits)
            assert same(result, expected), explain.generate(result, expected, idx)
            assert not same(sample, other), explain_gpt.same_draws()


def test_gpt(attention=None, SelfAttention=None, FeedForward=None, Block=None, LewisGPT=None):
    if attention is None:  # started on its own
        from gpt import Block, FeedForward, LewisGPT, SelfAttention, attention
    with checking("Step 14: attention"):
        check_attention(attention)
    with checking("Step 15: SelfAttention"):
        check_self_attention(SelfAttention)
    with checking("Step 16: FeedForward"):
        check_feed_forward(FeedForward)
    with checking("Step 17: Block"):
        check_block(Block)
    with checking("Step 18: LewisGPT"):
        check_forward(LewisGPT)
    with checking("Step 19: generate"):
        check_generate(LewisGPT)


if __name__ == "__main__":
    test_gpt()
