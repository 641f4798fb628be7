"""The teacher's table: where each learner is."""

import os
import re
import shutil
import tempfile
import time
from pathlib import Path

import pytest
from conftest import FINISHED, FINISHED_CHAT, FINISHED_GPT, PROJECT, run_here
from make_stubs import cut_answers

from lewisgpt.checks import overview

LEARNERS = {
    "Anna": (cut_answers(FINISHED), "1: load_text", "not written yet"),
    "Ben": (cut_answers(FINISHED, keep=99), "all done", ""),
    "Cleo": (
        cut_answers(FINISHED, keep=99).replace("return data[:n], data[n:]", "return data[n:], data[:n]"),
        "7: split_data",
        "Of 50 numbers, split_data gave 5 for training and 45 for validation: the two parts are the wrong way round.",
    ),
    "Dora": (
        cut_answers(FINISHED, keep=99).replace("n = int(0.9 * len(data))", "n = 0.9 * len(data)"),
        "7: split_data",
        "A slice needs whole numbers.",
    ),
    "Emil": (cut_answers(FINISHED, keep=4).replace("import math", "import math)"), "?", r"line \d+: SyntaxError: .*"),
    "Fay": (
        re.sub(
            r"(    raise NotImplementedError\('Step 5 )",
            r"    return [mapping[c] for c in text]\n\1",
            cut_answers(FINISHED, keep=4),
        ),
        "6: decode",
        "not written yet",
    ),
    "Gil": (
        cut_answers(FINISHED, keep=1).replace(
            "    raise NotImplementedError('Step 2", "    x = 1\n    raise NotImplementedError('Step 2"
        ),
        "2: get_vocab",
        "begun, but the raise line still stands",
    ),
}


@pytest.fixture
def in_this_process(monkeypatch):
    """The learners' programs are no processes of their own, and run one after the other."""

    def run(program, place):
        done = run_here(Path(place), program, "--check")
        return done.stdout, done.stderr, done.returncode

    monkeypatch.setattr(overview, "run", run)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


def test_overview_names_step_and_mistake(in_this_process, tmp_path, monkeypatch, capsys):
    for name, (source, _, _) in LEARNERS.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "train.py").write_text(source, encoding="utf-8")
    (tmp_path / "notes").mkdir()
    monkeypatch.setattr("sys.argv", ["overview", str(tmp_path)])
    overview.main()
    title, *rows = [re.split(r" {2,}", line) for line in capsys.readouterr().out.splitlines()]
    assert title == ["name", "step", "what stands in the way"] and len(rows) == len(LEARNERS)
    for (name, step, *text), (expected, (_, expected_step, words)) in zip(rows, LEARNERS.items()):
        assert (name, step) == (expected, expected_step)
        assert re.fullmatch(words, text[0] if text else "") or (text and text[0] == words), text


def test_overview_takes_the_last_program_that_is_there(in_this_process, copy):
    copy.write(cut_answers(FINISHED, keep=99))
    copy.write(cut_answers(FINISHED_GPT, keep=16), "gpt.py")
    assert overview.check(copy.folder)[1:] == ("17: Block", "not written yet")
    copy.write(cut_answers(FINISHED_GPT, keep=99), "gpt.py")
    copy.write(cut_answers(FINISHED_CHAT, keep=21), "chat.py")
    assert overview.check(copy.folder)[1:] == ("22: format_turn", "not written yet")


def test_overview_stops_what_never_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(overview, "SECONDS", 1)
    endless = "print('Step 7: split_data ... ', end='')\nwhile True:\n    pass"
    (tmp_path / "train.py").write_text(endless, encoding="utf-8")
    assert overview.check(tmp_path)[1:] == ("7: split_data", "does not end within 1 seconds")


ODD = {
    "an empty train.py": ("", "?", "train.py ends before step 12: is the call of main() still at its end?"),
    "no main": (
        cut_answers(FINISHED, keep=99).replace("    main()\n", "    pass\n"),
        "?",
        "train.py ends before step 12",
    ),
    "a silent end": ("import sys\nsys.exit(3)", "?", "train.py ends without a word (exit code 3)"),
    "an error that isn't called so": ("next(iter([]))", "?", "StopIteration"),
    "an error of one's own": ("class Oops(Exception):\n    pass\nraise Oops('no\\nlamp')", "?", "Oops: no lamp"),
    "a strange character": ("raise ValueError('\\x1b[2J')", "?", r"ValueError: \x1b[2J"),
    "a block without a body": ("def f():\n\n\nx = 1\n", "?", "line 4: IndentationError: expected an indented block"),
    "another encoding": ("x = '\u00e9'\n", "?", "line 1: SyntaxError: Non-UTF-8 code starting with"),
    "prints for ever": ("while True:\n    print('lamp' * 9999)", "?", "prints without an end"),
    "errors for ever": ("import sys\nwhile True:\n    sys.stderr.write('lamp' * 9999)", "?", "prints without an end"),
}


@pytest.mark.parametrize("what", ODD)
def test_overview_of_odd_programs(tmp_path, monkeypatch, what):
    source, step, words = ODD[what]
    (tmp_path / "train.py").write_text(source, encoding="latin-1")
    monkeypatch.setattr(overview, "MOST", 2_000_000)
    name, *row = overview.check(tmp_path)
    assert row[0] == step and row[1].startswith(words) and not overview.running
    assert tempfile.gettempdir() not in row[1]  # where the copy was is of no use


def test_a_print_of_the_learners_in_the_last_step_is_no_failure(copy):
    line = "    optimizer.zero_grad()\n"
    copy.write(cut_answers(FINISHED, keep=99).replace(line, line + "    print('here')\n"))
    assert overview.check(copy.folder)[1:] == ("all done", "")


def test_a_folder_that_cannot_be_opened_costs_its_own_row_only(tmp_path, monkeypatch, capsys):
    for name in ("Anna", "Ben", "Cleo"):
        (tmp_path / name).mkdir()
    (tmp_path / "Anna" / "train.py").write_text("import sys\nsys.exit('hello')", encoding="utf-8")
    (tmp_path / "Cleo" / "train.py").write_text("", encoding="utf-8")
    access, copy = os.access, shutil.copy
    monkeypatch.setattr(os, "access", lambda path, mode: path.name != "Ben" and access(path, mode))

    def locked(path, place):
        if path.parent.name == "Cleo":
            raise PermissionError(13, "Permission denied", str(path))
        return copy(path, place)

    monkeypatch.setattr(shutil, "copy", locked)
    monkeypatch.setattr("sys.argv", ["overview", str(tmp_path)])
    overview.main()
    rows = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()[1:]]
    assert rows[:2] == [["Anna", "?", "hello"], ["Ben", "?", "this folder can't be opened"]]
    assert rows[2][:2] == ["Cleo", "?"] and "can't be read (Permission denied)" in rows[2][2]


def test_stopping_the_table_ends_the_programs(tmp_path, monkeypatch):
    (tmp_path / "train.py").write_text("import time\ntime.sleep(50)", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["overview", str(tmp_path)])

    def wait(pool, function, folders):
        pool.submit(function, folders[0])
        while not overview.running:
            time.sleep(0.01)
        raise KeyboardInterrupt

    monkeypatch.setattr(overview.ThreadPoolExecutor, "map", wait)
    start = time.perf_counter()
    with pytest.raises(KeyboardInterrupt):
        overview.main()
    while overview.running:
        time.sleep(0.01)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    ("folder", "words"), [("lewisgpt", "no train.py"), ("nowhere", "no folder .*nowhere"), (300 * "x", "no folder ")]
)
def test_overview_without_learners_says_so(monkeypatch, folder, words):
    monkeypatch.setattr("sys.argv", ["overview", str(PROJECT / folder)])
    with pytest.raises(SystemExit, match=words):
        overview.main()
