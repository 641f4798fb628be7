"""The model answers to the open exercises of Days 2 and 3 do what the guide says of them."""

import importlib.util
import json
import math

import pytest
from conftest import PROJECT

RESULTS = json.loads((PROJECT / "docs" / "results.json").read_text(encoding="utf-8"))["numbers"]
TEXT = (PROJECT / "input.txt").read_text(encoding="utf-8")


def answer_of(day: int):
    path = PROJECT / "solutions" / "exercises" / f"day{day}.py"
    spec = importlib.util.spec_from_file_location(f"exercise_day{day}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_counting_one_character_gives_the_landmark():
    cut = int(0.9 * len(TEXT))
    loss = answer_of(2).loss_of_counting(1, TEXT[:cut], TEXT[cut:], first=1)
    assert f"{loss:.3f}" == RESULTS["counted_loss"]


def test_counting_gets_better_and_then_worse():
    cut = int(0.9 * len(TEXT))
    losses = [answer_of(2).loss_of_counting(n, TEXT[:cut], TEXT[cut:]) for n in range(1, 7)]
    best = losses.index(min(losses))
    assert best == 3  # counted from 0, so the best has four characters, as Day 3 says
    assert float(RESULTS["benchmark_lewisgpt"]) < losses[best] < float(RESULTS["benchmark_gpt2"])
    assert losses[: best + 1] == sorted(losses[: best + 1], reverse=True) and losses[best:] == sorted(losses[best:])


def test_who_sees_the_future_gets_a_loss_too_good_to_be_true(monkeypatch):
    answer = answer_of(3)
    monkeypatch.setattr(answer.train, "batch_size", answer.train.batch_size)  # put back afterwards
    monkeypatch.setattr(answer.train, "context_length", answer.train.context_length)
    honest = answer.gpt.attention
    losses, text = answer.learn(answer.cheating, steps=125)
    assert answer.gpt.attention is honest
    assert losses[0] == pytest.approx(math.log(80), abs=0.001)
    assert sum(losses[-10:]) / 10 < 0.5 and len(text) == 201
