"""The exercise of Day 4, and what its page and that for teachers say that no block of theirs works out."""

import re
import runpy

import pytest
import torch
from conftest import PROJECT

import chat

exercise = runpy.run_path(str(PROJECT / "solutions" / "exercises" / "day4.py"))


@pytest.mark.parametrize(("top_p", "kept"), [(0.0, 1), (0.5, 1), (0.61, 2), (0.85, 2), (0.95, 3), (1.0, 4)])
def test_top_p_keeps_as_few_as_it_takes(top_p, kept):
    logits = torch.tensor([0.3, 0.04, 0.6, 0.06]).log()
    expected = [index for index in (2, 0, 3, 1)][:kept]
    before = logits.clone()
    result = exercise["keep_top_p"](logits, top_p)
    assert sorted(expected) == torch.isfinite(result).nonzero().flatten().tolist()
    assert torch.equal(result[expected], logits[expected]) and torch.equal(logits, before)


def test_exercise_shows_how_many_stay(capsys):
    exercise["main"]()
    stay = [int(number) for number in re.findall(r"(\d+) of 80 stay", capsys.readouterr().out)]
    assert len(stay) == 4 and stay[0] == stay[3] == 1 < stay[1] < stay[2]


def say(text: str, stop: str, monkeypatch) -> str:
    """What reply yields when the model writes this text."""
    model = type("Model", (), {"vocab": ["a", "b"]})
    left = [model.vocab.index(character) for character in text]
    monkeypatch.setattr(chat, "Reader", lambda model: type("", (), {"read": lambda self, tokens: None})())
    monkeypatch.setattr(chat, "pick_next", lambda *_: left.pop(0))
    return "".join(chat.reply(model, "a", stop=stop, max_new_tokens=len(text)))


def test_stop_within_what_is_held_back(monkeypatch):
    assert say("aaab", "aab", monkeypatch) == "a"
    assert say("aaaa", "aab", monkeypatch) == "aaaa"
    page = (PROJECT / "docs" / "day4.md").read_text(encoding="utf-8")
    assert "The stop is aab, and the model writes aaab. What comes out?</summary>\n\nOne `a`." in page


def test_room_of_the_example_in_the_guide():
    turns = [("hi", "Good day."), ("Who is Bram?", "He lights the lamps.")]
    kept = [chat.chat_prompt(turns, "Where does he live?", room).count("You:") for room in (104, 103, 78, 77)]
    assert kept == [3, 2, 2, 1]


def test_without_a_die_it_goes_round_in_circles():
    model = chat.load_model(chat.SOLUTIONS / "weights.safetensors")
    text = "".join(chat.reply(model, "The lamps", temperature=0, max_new_tokens=2000))
    assert text[-200:] in text[:-200]


def test_marks_add_up_and_leave_no_step_out():
    page = (PROJECT / "docs" / "teaching.md").read_text(encoding="utf-8").split("## How to mark")[1].split("\n## ")[0]
    rows = re.findall(r"^\| ([\d, ]+) \| (\d+) \|", page, flags=re.MULTILINE)
    marks = {int(step): int(points) for steps, points in rows for step in steps.split(", ")}
    assert sorted(marks) == [step for step in range(1, 26) if step != 13]
    assert sum(marks.values()) == 60 and sum(map(int, re.findall(r"\*\*(\d+) points", page))) == 100


def test_lines_of_the_dialogues_are_there():
    page = (PROJECT / "docs" / "day4.md").read_text(encoding="utf-8").split("## Teach it something")[0]
    lines = (PROJECT / "dialogues.txt").read_text(encoding="utf-8").splitlines()
    shown = re.findall(r"^[QAB]: .*", page.split("**What came before.**")[1], flags=re.MULTILINE)
    shown += ["A: " + said for said in re.findall(r"^Lewis: \[who_is_bram\](.*)", page, flags=re.MULTILINE)]
    assert len(shown) == 10 and [line for line in shown if line not in lines] == []
