"""What isn't the learner's doing ends in one sentence, in every program and at every moment."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest
import try_mistakes
from conftest import FINISHED, PROJECT
from make_stubs import cut_answers

from lewisgpt import edges
from lewisgpt.checks.checking import checking
from lewisgpt.training import checkpoint

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
TEXT = "A lamp is lit.\n" * 40


def last_words(capsys, act) -> str:
    """What a program that ends with this error says."""
    try:
        act()
    except BaseException as error:
        edges.last_words(type(error), error, error.__traceback__)
    return capsys.readouterr().err


def learners(source: str, tmp_path):
    """The functions of a learner's file."""
    path = tmp_path / "train.py"
    path.write_text(source, encoding="utf-8")
    names = {"__name__": "train"}
    exec(compile(source, str(path), "exec"), names)
    return names


@pytest.fixture
def libraries(tmp_path):
    """A folder for libraries that Python finds before the installed ones."""
    (tmp_path / "libraries").mkdir()
    return tmp_path / "libraries"


# ---------------------------------------------------------------- Ctrl-C


def test_ctrl_c_while_the_libraries_load_ends_it_at_once(copy, libraries):
    copy.write(cut_answers(FINISHED))
    (libraries / "torch.py").write_text(
        "import signal\ntry:\n    signal.raise_signal(signal.SIGINT)\nexcept KeyboardInterrupt:\n    pass\n"
        "raise ImportError('lost')",
        encoding="utf-8",
    )
    for program in (("train.py",), ("-m", "lewisgpt.chatbot.quiz")):
        done = copy.run(*program, PYTHONPATH=str(libraries))
        assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", "Stopped.")


def test_ctrl_c_that_a_library_makes_another_error_of(copy, libraries):
    copy.write_up_to(99)
    (libraries / "flask.py").write_text(
        "try:\n    raise KeyboardInterrupt\nexcept KeyboardInterrupt:\n    raise ImportError('lost')", encoding="utf-8"
    )
    done = copy.run("chat.py", PYTHONPATH=str(libraries))
    assert done.returncode and done.stderr.strip() == "Stopped."


def test_ctrl_c_in_a_check_says_where_it_was_and_not_that_it_is_wrong(copy):
    source = cut_answers(FINISHED, keep=99)
    line = "    n = int(0.9 * len(data))"
    copy.write(source.replace(line, "    raise KeyboardInterrupt  # as Ctrl-C or the stop button"))
    done = copy.run("train.py", "--check")
    assert done.stdout.endswith("Step 7: split_data ... stopped\n") and done.returncode != 0
    assert "Stopped. If it didn't end by itself: what should end its loop?" in done.stderr
    number = source[: source.index(line)].count("\n") + 1
    assert done.stderr.endswith(f'File "{copy.folder / "train.py"}", line {number}, in split_data\n')


def test_ctrl_c_outside_of_a_check_does_not_blame_the_learner(capsys, tmp_path):
    names = learners("def train_step():\n    raise KeyboardInterrupt", tmp_path)
    assert last_words(capsys, names["train_step"]).strip() == "Stopped."


def test_ctrl_c_twice_says_it_once(capsys, monkeypatch):
    def pressed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(edges, "stopped", pressed)
    assert last_words(capsys, pressed) == ""


def test_ctrl_c_while_python_ends_shows_nothing(copy):
    code = "import edges, atexit\nedges.begin()\n@atexit.register\ndef end(): raise KeyboardInterrupt"
    done = copy.run("-c", code, cwd=PROJECT / "lewisgpt")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_ctrl_c_is_as_usual_for_those_who_import_the_library():
    assert signal.getsignal(signal.SIGINT) is not edges.stop_at_once
    before = signal.getsignal(signal.SIGINT)
    other = threading.Thread(target=edges.change, args=(before, signal.SIG_IGN))
    other.start()
    other.join()
    assert signal.getsignal(signal.SIGINT) is before  # only the main thread may change that


@POSIX
def test_a_real_ctrl_c_in_the_middle(copy):
    copy.write(
        cut_answers(FINISHED, keep=99).replace("    n = int(0.9", "    while True:\n        pass\n    n = int(0.9")
    )
    program = subprocess.Popen(
        [sys.executable, "-u", "train.py", "--check"],
        cwd=copy.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # whatever the tests' is
    )
    while program.stdout.read(1) != "7":
        pass
    time.sleep(0.3)  # until it is in the loop
    program.send_signal(signal.SIGINT)
    printed, errors = program.communicate(timeout=30)
    assert printed.endswith("stopped\n") and "in split_data" in errors and "Traceback" not in errors


# ---------------------------------------------------------------- whose error is it?


def test_an_error_in_the_learners_code_keeps_its_traceback(capsys, tmp_path):
    names = learners("def load_text():\n    return open('nowhere.txt')\ndef weigh():\n    return {}[7]", tmp_path)
    for name, error in (("load_text", "FileNotFoundError"), ("weigh", "KeyError")):
        said = last_words(capsys, names[name])
        assert "Traceback" in said and f"in {name}" in said and error in said


def test_an_error_of_the_program_itself_keeps_its_traceback(capsys):
    assert "Traceback" in last_words(capsys, lambda: checkpoint.fingerprint(None))


def test_a_file_that_given_code_cannot_use_gets_one_sentence(capsys, tmp_path):
    said = last_words(capsys, lambda: checkpoint.save_training({}, tmp_path / "file" / ("x" * 300)))
    assert said.count("\n") == 1 and "can't be used (" in said and len(said) < 300
    names = learners("def keep(save, path):\n    save({}, path)", tmp_path)  # given code, called by the learner's
    said = last_words(capsys, lambda: names["keep"](checkpoint.save_training, tmp_path / "train.py" / "x"))
    assert said.count("\n") == 1 and "can't be used (" in said


def raises(error):
    raise error


def test_the_tools_are_not_the_learners(capsys, tmp_path):
    said = last_words(capsys, lambda: try_mistakes.load(tmp_path / ("x" * 300)))
    assert "Traceback" not in said  # newer versions of Python find nothing in there


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "The disk is full."),
        (MemoryError(), "The memory isn't enough"),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried"), "The memory isn't enough"),
        (RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"), "The memory isn't enough"),
        (OSError("something"), "Something can't be used (something)."),
    ],
)
def test_what_the_computer_lacks_gets_one_sentence(capsys, monkeypatch, error, words):
    monkeypatch.setattr("lewisgpt.learner.is_learners", lambda code: False)
    said = last_words(capsys, lambda: raises(error))
    assert said.startswith(words) and said.count("\n") == 1


def test_a_full_disk_in_a_check_is_not_the_learners_mistake(capsys, tmp_path):
    names = learners("def load_text():\n    raise OSError(28, 'No space left on device')", tmp_path)
    for act, word in ((names["load_text"], "not right yet"), (lambda: open(tmp_path / "no" / "x", "w"), "stopped")):
        with pytest.raises(OSError), checking("Step 1: load_text"):
            act()
        assert capsys.readouterr().out == f"Step 1: load_text ... {word}\n"


def test_leaving_the_debugger_is_no_mistake(copy):
    line = "    n = int(0.9 * len(data))\n"
    copy.write(cut_answers(FINISHED, keep=99).replace(line, "    breakpoint()\n" + line))
    done = copy.run("train.py", "--check", input="p len(data)\nq\n")
    assert "(Pdb) 50" in done.stdout and "Traceback" not in done.stderr
    if sys.version_info < (3, 14):  # from then on, it leaves by sys.exit
        assert done.stdout.endswith("stopped\n") and done.stderr.strip() == "Stopped."


def test_a_step_that_is_not_written_is_named_in_every_program(copy):
    """The quiz, for example, checks nothing before it calls what the learner wrote."""
    copy.write(cut_answers(FINISHED, keep=0))
    done = copy.run("-c", "import train; train.load_text()")
    assert "Step 1 comes next" in done.stderr and "Traceback" not in done.stderr and done.returncode == 1


# ---------------------------------------------------------------- what goes in and out

ENCODINGS = ("ascii", "cp1252", "cp437", "shift_jis", "utf-16", "utf-8")
ALONE = {"cwd": PROJECT / "lewisgpt", "capture_output": True}  # there it is imported without PyTorch, and at once
ASK = "import edges; edges.begin(); print(ascii(input()), chr(0x141), chr(0x1f56f), chr(0xdcff), 'end')"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_standard_input_and_output_in_any_encoding(encoding):
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        input=bytes(range(128, 256)) + b"\x81\0\n\xff\n",
        **ALONE,
    )
    printed, errors = (text.decode(encoding, "replace") for text in (done.stdout, done.stderr))
    if encoding == "utf-16":  # without the mark that it begins with, nobody can read it
        assert "can't be read or written as text" in errors and "Traceback" not in errors
    else:
        assert done.returncode == 0 and "end" in printed, errors


@POSIX
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed):
    code = "import sys, edges; edges.begin(); print('x'); print('x', file=sys.stderr); list(sys.stdin)"
    done = subprocess.run(f"exec '{sys.executable}' -c \"{code}\" {closed}", shell=True, input=b"", **ALONE)
    assert done.returncode == 0 and b"Traceback" not in done.stderr


@POSIX
@pytest.mark.parametrize("way", ["| true", "> /dev/full"])
def test_nobody_reads_what_is_printed(way):
    if "full" in way and not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    for code in ("print(9 * 'x')", "[print(9 * 'x', flush=True) for _ in range(9)]"):
        done = subprocess.run(
            f"'{sys.executable}' -c \"import edges; edges.begin(); {code}\" {way}", shell=True, **ALONE
        )
        errors = done.stderr.decode()
        assert "Traceback" not in errors and "ignored" not in errors and errors.count("\n") <= 1


def test_short_names_the_path_on_one_line():
    assert edges.short("runs/mine") == "runs/mine"
    assert edges.short("a\nb\x1b[2J\udcff") == "a\\nb\\x1b[2J\\udcff"
    assert len(edges.short("x" * 300)) < 100
