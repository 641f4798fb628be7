"""PyCharm's own debugger over a failing train.py, driven by a small stand-in for PyCharm's window.

PyCharm listens on a port, starts the program under pydevd, and the two exchange lines of `command, number, text` with
tabs between them (see pydevd's pydevd_comm_constants.py).
"""

import re
import socket
import subprocess
import sys
from collections import Counter
from urllib.parse import unquote_plus

import pytest
from conftest import FINISHED
from make_stubs import cut_answers

pydevd = pytest.importorskip("pydevd", reason="pydevd-pycharm, PyCharm's debugger, is not installed")

RUN, SUSPENDED, GO_ON, GET_FRAME, SET_BREAK, EXCEPTION_BREAK, VERSION = 101, 105, 106, 114, 111, 122, 501


class PyCharm:
    """Starts a program in the debugger, and sees where it stops."""

    def __init__(self, folder):
        self.folder = folder
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(60)
        port = str(self.listener.getsockname()[1])
        command = [
            sys.executable,
            "-m",
            "pydevd",
            "--client",
            "127.0.0.1",
            "--port",
            port,
            "--file",
            "train.py",
            "--check",
        ]
        self.program = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.connection, _ = self.listener.accept()
        self.connection.settimeout(60)
        self.lines = self.connection.makefile("r", encoding="utf-8", newline="\n")
        self.number = 1
        self.send(VERSION, "1.1\tUNIX\tID")

    def send(self, command, text):
        self.connection.sendall(f"{command}\t{self.number}\t{text}\n".encode())
        self.number += 2

    def wait_for(self, command):
        """The text of the next such message, or None when the program has ended."""
        for line in self.lines:
            number, _, text = line.rstrip("\n").split("\t", 2)
            if int(number) == command:
                return unquote_plus(text)
        return None

    def set_breakpoint(self, line):
        path = self.folder / "train.py"
        self.send(SET_BREAK, f"{line}\tpython-line\t{path}\t{line}\tNone\tNone\tNone")

    def stop_on_errors(self):
        """As PyCharm does from the start: on an error that nothing catches."""
        self.send(EXCEPTION_BREAK, "python-BaseException\t0\t1\t1")

    def start(self):
        self.send(RUN, "")

    def next_stop(self):
        """Where the program stops next: the frames, deepest first, as (id, function, line); None when it has ended."""
        text = self.wait_for(SUSPENDED)
        if text is None:
            return None
        self.thread = re.search(r'<thread id="([^"]+)"', text)[1]
        return re.findall(r'<frame id="([^"]+)" name="([^"]+)".*? line="(\d+)"', text)

    def variables(self, frame):
        self.send(GET_FRAME, f"{self.thread}\t{frame}\tFRAME\t0")
        found = re.findall(r'<var name="([^"]+)".*?value="([^"]*)"', self.wait_for(GET_FRAME))
        return {name: unquote_plus(value) for name, value in found}  # quoted twice

    def go_on(self):
        self.send(GO_ON, self.thread)

    def close(self):
        self.program.kill()
        self.program.communicate()
        self.connection.close()
        self.listener.close()


@pytest.fixture
def pycharm(copy):
    windows = []

    def open_window(source):
        copy.write(source)
        windows.append(PyCharm(copy.folder))
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


def line_of(source, words):
    return next(number for number, line in enumerate(source.splitlines(), 1) if words in line)


def test_debugger_stops_at_the_assert_with_its_values(pycharm):
    source = cut_answers(FINISHED, keep=99).replace("return data[:n], data[n:]", "return data[n:], data[:n]")
    window = pycharm(source)
    window.stop_on_errors()
    window.start()
    frame, function, line = window.next_stop()[0]
    assert function == "test_split_data"
    assert int(line) == line_of(source, "assert same(train_data, data[:45])")
    values = window.variables(frame)
    assert {"data", "parts", "train_data", "val_data"} <= set(values)
    assert "45, 46, 47, 48, 49" in values["train_data"].replace("\n", " ")


def test_debugger_stops_in_the_learners_line_when_torch_fails(pycharm):
    source = cut_answers(FINISHED, keep=99).replace("n = int(0.9 * len(data))", "n = 0.9 * len(data)")
    window = pycharm(source)
    window.stop_on_errors()
    window.start()
    frame, function, line = window.next_stop()[0]
    assert function == "split_data" and int(line) == line_of(source, "return data[:n], data[n:]")
    assert window.variables(frame)["n"].endswith("45.0")


CALLS = {  # a line of the finished program, the check that calls its function, and how often
    "return sorted(set(text))": ("check_get_vocab", 2),
    "n = int(0.9 * len(data))": ("test_split_data", 2),
    "starts = torch.randint(": ("test_get_batch", 4),
    "rounds = max_new_tokens": ("test_generate", 4),
    "optimizer.zero_grad()": ("test_train_step", 2),
}


def test_breakpoints_are_hit_once_for_each_call_of_their_check(pycharm):
    source = cut_answers(FINISHED, keep=99)
    source = source.replace(  # to stop before the loop, and not in each round
        "        for _ in range(max_new_tokens):",
        "        rounds = max_new_tokens\n        for _ in range(rounds):",
    )
    window = pycharm(source)
    lines = {line_of(source, words): check for words, (check, _) in CALLS.items()}
    for line in lines:
        window.set_breakpoint(line)
    window.start()
    stops = Counter()
    while frames := window.next_stop():
        stops[lines[int(frames[0][2])]] += any(function == lines[int(frames[0][2])] for _, function, _ in frames)
        window.go_on()
    assert stops == dict(CALLS.values())
