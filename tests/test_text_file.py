"""Bad input gets one clear sentence and exit code 1; odd but good input works."""

import codecs
import os
from pathlib import Path

import pytest
from conftest import FINISHED, PROJECT
from make_stubs import cut_answers

from lewisgpt.text_file import check_text_file, find_problem

GOOD = "A lamp is lit.\n" * 20

BAD = {
    "missing": (None, "no file text.txt"),
    "empty": (b"", "is empty"),
    "utf-16": (GOOD.encode("utf-16"), "UTF-16"),
    "utf-16 without a mark": (GOOD.encode("utf-16-le"), "byte 1 is zero"),
    "byte order mark": (codecs.BOM_UTF8 + GOOD.encode(), "byte order mark"),
    "latin-1": (("A caf" + "\u00e9" + GOOD).encode("latin-1"), "byte 5"),
    "binary": (bytes(range(256)) * 4, "not plain text"),
    "too short": (b"only a few words", "16 characters, too few for contexts of 8"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\xff" * 300, "not saved as UTF-8: byte 0"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_text_gets_one_clear_sentence(tmp_path, name):
    content, words = BAD[name]
    path = tmp_path / "text.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SystemExit) as stop:
        check_text_file(path, 8)
    assert words in stop.value.code and "\n" not in stop.value.code and len(stop.value.code.split()) < 60


def test_hidden_second_ending_is_named(tmp_path):
    (tmp_path / "input.txt.txt").write_text(GOOD, encoding="utf-8")
    assert "rename it to input.txt" in find_problem(tmp_path / "input.txt", 8)


def test_folder_is_named(tmp_path):
    assert "is a folder" in find_problem(tmp_path, 8)


def test_what_cannot_be_opened_is_named(tmp_path, monkeypatch):
    (tmp_path / "file.txt").write_text(GOOD, encoding="utf-8")
    for path in (tmp_path / (300 * "x"), tmp_path / "file.txt" / "inside.txt", tmp_path / "a\nb\udcff.txt"):
        with pytest.raises(SystemExit) as stop:
            check_text_file(path, 8)
        assert "\n" not in stop.value.code and len(stop.value.code) < 350 and stop.value.code.isascii()

    def locked(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", locked)
    assert "can't be read (Permission denied)" in find_problem(tmp_path / "file.txt", 8)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="this system has no such devices")
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "fifo"])
def test_a_device_is_named_and_not_read(tmp_path, name):
    os.mkfifo(tmp_path / "fifo")
    assert "is a device or a pipe" in find_problem(tmp_path / name, 8)


def test_length_that_is_needed_grows_with_the_context(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("x" * 100, encoding="utf-8")
    assert find_problem(path, 8) is None
    assert "at least 110" in find_problem(path, 9)


def test_windows_line_ends_count_as_python_reads_them(tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(b"a\r\n" * 49)
    assert "98 characters" in find_problem(path, 8)


def test_program_says_it_without_a_traceback(copy):
    copy.write(cut_answers(FINISHED))
    (copy.folder / "text.txt.txt").write_text(GOOD, encoding="utf-8")
    done = copy.run_here("train.py", "--text", str(copy.folder / "text.txt"))
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "rename it to text.txt" in done.stderr


def test_shortest_text_trains_and_prints_on_an_old_console(copy):
    text = "\u0415\u0433\u0434\u0430 \u0436\u0435 " * 20  # Cyrillic, which an ASCII console cannot show
    (copy.folder / "short.txt").write_text(text[:100], encoding="utf-8")
    copy.write(FINISHED.replace("max_steps = 3000", "max_steps = 20"), "solutions/train.py")
    done = copy.run("solutions/train.py", "--text", "short.txt", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "?" in done.stdout and "your model" in done.stdout


def test_shipped_text_is_the_one_that_the_guide_describes():
    text = (PROJECT / "input.txt").read_bytes().decode("utf-8")
    assert len(set(text)) == 80 and 1_000_000 < len(text) < 1_200_000 and "\r" not in text
