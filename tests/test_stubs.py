"""tools/make_stubs.py: the learner's file is the finished one with the answers cut out, and nobody's work is lost."""

import difflib
import re
import sys

import make_stubs
import pytest
from conftest import FINISHED, PROJECT, SOURCES
from make_stubs import cut_answers


def marked_lines(source):
    """The numbers of the lines from each marker to its end."""
    marked, inside = set(), False
    for number, line in enumerate(source.splitlines()):
        inside = inside or "# >>> " in line
        if inside:
            marked.add(number)
        if "# <<<" in line:
            inside = False
    return marked


STEPS = {"train.py": range(1, 13), "gpt.py": range(14, 20), "chat.py": range(20, 26)}


@pytest.mark.parametrize("name", SOURCES)
def test_stub_differs_in_the_answers_alone(name):
    source = SOURCES[name]
    stub = cut_answers(source)
    marked = marked_lines(source)
    matcher = difflib.SequenceMatcher(None, source.splitlines(), stub.splitlines(), autojunk=False)
    added = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            assert set(range(a, b)) <= marked, source.splitlines()[a:b]
            added += stub.splitlines()[c:d]
    allowed = r"\s+raise NotImplementedError\('Step \d+ comes next: .*'\)|# Step 8: set these .*|(\w+) = None  # .*"
    assert added and all(re.fullmatch(allowed, line) for line in added), added
    steps = [int(step) for step in re.findall(r"raise NotImplementedError\('Step (\d+) comes next", stub)]
    assert sorted(set(steps)) == list(STEPS[name])
    compile(stub, name, "exec")


def test_settings_become_none():
    stub = cut_answers(FINISHED)
    assert "batch_size = None" in stub and "context_length = None" in stub


def test_every_step_is_explained_under_its_heading():
    markers = re.findall(r'# >>> (docs/\w+\.md), "(.*)"', "".join(SOURCES.values()))
    assert len(markers) == 25  # step 8 has two answers, and step 13 none
    for page, heading in markers:
        assert f"\n## {heading}\n" in (PROJECT / page).read_text(encoding="utf-8")


def test_answers_can_be_kept_up_to_a_step():
    stub = cut_answers(FINISHED, keep=7)
    assert "Step 7 comes next" not in stub and "Step 8 comes next" in stub


def test_marker_without_an_end_is_an_error():
    with pytest.raises(ValueError, match="no end"):
        cut_answers('    # >>> docs/day1.md, "Step 1: x"\n    return 1\n')


@pytest.fixture
def tool(tmp_path, monkeypatch):
    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["make_stubs.py", *arguments])
        return make_stubs.main(learner=tmp_path)

    return run


def test_tool_never_overwrites_work(tool, tmp_path):
    path = tmp_path / "train.py"
    assert tool("--check") == 1 and not path.exists()
    assert tool() == 0
    written = path.read_text(encoding="utf-8")
    assert written == cut_answers(FINISHED)
    assert tool("--check") == 0
    path.write_text("my work", encoding="utf-8")
    assert tool() == 1 and path.read_text(encoding="utf-8") == "my work"
    assert tool("--check") == 1 and path.read_text(encoding="utf-8") == "my work"
    assert tool("--force") == 0 and path.read_text(encoding="utf-8") == written
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(SOURCES)


def test_one_answer_can_be_handed_out(tool, tmp_path, capsys):
    for step in [*range(1, 13), *range(14, 26)]:
        assert tool("--answer", str(step)) == 0
        printed = capsys.readouterr().out
        assert printed.strip() and "<<<" not in printed and ">>>" not in printed
        for line in printed.splitlines():
            assert line in "".join(SOURCES.values()).splitlines()
    assert tool("--answer", "7") == 0
    assert capsys.readouterr().out.splitlines() == [
        "def split_data(data: Tensor) -> tuple[Tensor, Tensor]:",
        "    n = int(0.9 * len(data))",
        "    return data[:n], data[n:]",
    ]
    assert tool("--answer", "13") == 1
    assert not list(tmp_path.iterdir())


def test_a_day_can_be_skipped(tool, tmp_path):
    assert tool("--keep", "11") == 0
    assert (tmp_path / "train.py").read_text(encoding="utf-8") == cut_answers(FINISHED, keep=11)
