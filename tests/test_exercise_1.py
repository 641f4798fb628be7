"""The model answer of Day 1's exercise: a writer that only counts."""

import importlib.util
import random

import pytest
from conftest import PROJECT

PATH = PROJECT / "solutions" / "exercises" / "day1.py"
spec = importlib.util.spec_from_file_location("exercise_day1", PATH)
exercise_day1 = importlib.util.module_from_spec(spec)
spec.loader.exec_module(exercise_day1)
BOOK = (PROJECT / "input.txt").read_text(encoding="utf-8")[:20_000]


def test_bags_hold_what_followed_as_often_as_it_did():
    assert exercise_day1.fill_bags("banana", 1) == {"b": ["a"], "a": ["n", "n", "b"], "n": ["a", "a"]}


@pytest.mark.parametrize("context_length", [1, 2, 8])
def test_it_writes_only_what_the_text_has(context_length):
    circle = BOOK + BOOK[:context_length]
    start = BOOK[-context_length:]  # where the book ends, so that it has to begin anew
    text = exercise_day1.write(exercise_day1.fill_bags(BOOK, context_length), start, 300)
    assert len(text) == 300 and text.startswith(start)
    pieces = [text[i : i + context_length + 1] for i in range(300 - context_length)]
    assert all(piece in circle for piece in pieces)


def test_it_draws_by_how_often():
    random.seed(1)
    text = exercise_day1.write(exercise_day1.fill_bags("aaab", 1), "a", 9000)
    assert abs(text.count("b") / len(text) - 1 / 4) < 0.02


def test_the_page_names_it_and_it_runs_as_it_stands(capsys, monkeypatch, tmp_path):
    assert "`solutions/exercises/day1.py`" in (PROJECT / "docs" / "day1.md").read_text(encoding="utf-8")
    (tmp_path / "input.txt").write_text(BOOK + "There were 132 steps", encoding="utf-8")
    monkeypatch.setattr(exercise_day1, "BOOK", tmp_path / "input.txt")
    exercise_day1.main()
    printed = capsys.readouterr().out
    assert [f"It looks at the last {n}:" in printed for n in (1, 2, 4, 8, 16)] == [True] * 5
