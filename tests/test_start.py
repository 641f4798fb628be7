"""The start of a program: the right Python, its packages, files that stand in the way, and the device of the model."""

import ast
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import make_stubs
import pytest
import torch
from conftest import FINISHED, PROJECT
from make_stubs import cut_answers
from packaging.requirements import Requirement

import chat
import gpt
import train
from lewisgpt import devices, start
from lewisgpt.chatbot import finetune
from lewisgpt.checks import overview
from lewisgpt.training import trainer

PYTHON = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
OWN_PYTHON = r".venv\Scripts\python" if sys.platform == "win32" else ".venv/bin/python"


# ---------------------------------------------------------------- the right Python


@pytest.mark.parametrize("name", ["__init__.py", "start.py"])
def test_an_old_python_can_read_what_tells_it_that_it_is_too_old(name):
    new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Starred, ast.Nonlocal, ast.Match)
    for node in ast.walk(ast.parse((PROJECT / "lewisgpt" / name).read_text(encoding="utf-8"))):
        assert not isinstance(node, new), ast.unparse(node)
        if isinstance(node, ast.FunctionDef):
            assert not (node.returns or node.args.kwonlyargs or any(a.annotation for a in node.args.args)), node.name


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 9)])
def test_old_python_is_told_so(monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", (*version, 0))
    monkeypatch.setattr(start, "own_python", lambda: None)
    with pytest.raises(SystemExit, match=f"needs Python 3.10 to 3.15, but this is Python {version[0]}.{version[1]} "):
        start.check_python()
    monkeypatch.setattr(start, "own_python", lambda: ".venv/bin/python")
    monkeypatch.setattr(start, "IN_VENV", False)
    monkeypatch.setattr(sys, "argv", ["train.py"])
    with pytest.raises(SystemExit, match=r"run: .venv/bin/python .*train.py$"):
        start.check_python()


def test_program_says_that_python_is_too_old(copy):
    copy.write(cut_answers(FINISHED))
    old = "import sys, runpy; sys.version_info = (3, 8, 0); runpy.run_path('train.py', run_name='__main__')"
    done = copy.run("-c", old)
    assert done.returncode == 1 and "LewisGPT needs Python 3.10 to 3.15, but this is Python 3.8" in done.stderr
    assert "Traceback" not in done.stderr


def test_python_that_was_never_tried_gets_a_line(monkeypatch, capsys):
    for version, lines in [((3, 10), 0), ((3, 15), 0), ((3, 16), 1), ((4, 0), 1)]:
        monkeypatch.setattr(sys, "version_info", (*version, 0))
        start.check_python()
        assert capsys.readouterr().out.count("\n") == lines


def test_asserts_that_are_off_are_told_so(copy):
    copy.write(FINISHED, "solutions/train.py")
    for arguments, environment in [
        (["-O", "solutions/train.py"], {}),
        (["solutions/chat.py", "--check"], {"PYTHONOPTIMIZE": "1"}),
        (["-OO", "-m", "lewisgpt.checks.overview", "."], {}),
    ]:
        done = copy.run(*arguments, **environment)
        assert done.returncode == 1 and done.stderr.count("\n") == 1 and "skips every assert" in done.stderr


def test_requirements_have_a_pytorch_for_each_python():
    lines = (PROJECT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    lines = [Requirement(line.partition("#")[0]) for line in lines if line.partition("#")[0].strip()]
    for version, torches in [("3.10", "2.2 2.13"), ("3.13", "2.2 2.13"), ("3.14", "2.13"), ("3.15", "2.15 2.16")]:
        (line,) = [x for x in lines if x.name == "torch" and x.marker.evaluate({"python_version": version})]
        tried = ("2.1", "2.2", "2.13", "2.14", "2.15", "2.16")
        fitting = [number for number in tried if number in line.specifier]
        assert set(torches.split()) <= set(fitting) and "2.14" not in fitting and "2.1" not in fitting
    assert {line.name for line in lines} == set(start.PACKAGES)


# ---------------------------------------------------------------- packages that are missing


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A Python without any packages."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder)
    return folder / PYTHON


def run_bare(bare: Path, cwd: Path, *arguments: str) -> str:
    done = subprocess.run([bare, *arguments], cwd=cwd, capture_output=True, encoding="utf-8")
    assert done.returncode == 1 and "Traceback" not in done.stderr and done.stdout == ""
    return done.stderr.strip()


def test_without_the_packages_pip_is_named(copy, bare):
    copy.write(cut_answers(FINISHED))
    said = run_bare(bare, copy.folder, "train.py")
    assert "torch isn't installed" in said and f"{bare} -m pip install -r requirements.txt" in said
    (copy.folder / "torch").mkdir()  # an empty folder is no package
    (copy.folder / ".venv").mkdir()  # nor is this a virtual environment
    assert run_bare(bare, copy.folder, "train.py") == said


def test_outside_of_the_virtual_environment_its_python_is_named(copy, bare, tmp_path):
    copy.write(cut_answers(FINISHED))
    own = copy.folder / ".venv"
    venv.create(own)
    said = run_bare(bare, copy.folder, "train.py")
    pip = f"run: {OWN_PYTHON} -m pip install -r requirements.txt"
    assert "torch isn't installed in .venv" in said and pip in said and str(bare) not in said
    assert run_bare(own / PYTHON, copy.folder, "train.py") == said  # within it
    (site_packages,) = own.glob("**/site-packages")
    (site_packages / "torch").mkdir()
    (site_packages / "torch" / "__init__.py").touch()
    for arguments, cwd, command in [
        (["train.py", "--check"], copy.folder, "train.py --check"),
        (["-m", "lewisgpt.training.compare", "runs"], copy.folder, "-m lewisgpt.training.compare runs"),
        ([str(copy.folder / "train.py"), "--text", "my book.txt"], tmp_path, 'train.py --text "my book.txt"'),
        (["train.py"], copy.folder / "solutions", str(Path("solutions/train.py"))),
    ]:
        said = run_bare(bare, cwd, *arguments)
        assert said.endswith(f"In a terminal, go to the folder {copy.folder} and run: {OWN_PYTHON} {command}")
        assert "In PyCharm, choose" in said and "pip install" not in said


def test_commands_for_windows(monkeypatch, tmp_path):
    monkeypatch.setattr(start, "WINDOWS", True)
    monkeypatch.setattr(start, "PROJECT", str(tmp_path))
    monkeypatch.setattr(start, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr(start, "IN_VENV", False)
    monkeypatch.setattr(start, "without_torch", lambda *_: None)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "train.py"), "--check"])
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Python313\python.exe")
    assert r'run: & "C:\Program Files\Python313\python.exe" -m pip install' in start.missing("torch")
    site_packages = tmp_path / ".venv" / "Lib" / "site-packages"
    for path in (tmp_path / ".venv" / "Scripts" / "python.exe", site_packages / "torch" / "__init__.py"):
        path.parent.mkdir(parents=True)
        path.touch()
    assert start.missing("torch").endswith(r"run: .venv\Scripts\python train.py --check")
    assert r"run: .venv\Scripts\python -m pip install -r requirements.txt" in start.missing("flask")


@pytest.mark.parametrize(
    "platform, machine, is_64_bit, version, words",
    [
        ("win-arm64", "ARM64", True, (3, 13), "for ARM. Install the x64 one from python.org"),
        ("win-amd64", "ARM64", True, (3, 13), None),  # the x64 Python on such a computer
        ("win-amd64", "AMD64", True, (3, 15), None),
        ("win32", "AMD64", False, (3, 13), "32-bit one. Install the x64 one"),
        ("linux-x86_64", "x86_64", False, (3, 13), "32-bit one. Install a 64-bit one"),
        ("linux-aarch64", "aarch64", True, (3, 15), None),
        ("macosx-11.0-arm64", "arm64", True, (3, 15), None),
        ("macosx-10.13-universal2", "arm64", True, (3, 15), None),
        ("macosx-10.13-universal2", "x86_64", True, (3, 13), "ends with Python 3.12"),
        ("macosx-10.9-x86_64", "x86_64", True, (3, 12), None),
    ],
)
def test_python_without_a_pytorch_is_told_so(monkeypatch, platform, machine, is_64_bit, version, words):
    said = start.without_torch(platform, machine, is_64_bit, version)
    assert words in said if words else said is None
    if words:
        monkeypatch.setattr(start, "own_python", lambda: None)
        monkeypatch.setattr(start, "without_torch", lambda *_: said)
        assert said in start.missing("torch") and "make it again" in start.missing("torch")
        assert said not in start.missing("flask")


def test_broken_torch_is_told_so(copy, tmp_path):
    copy.write(cut_answers(FINISHED))
    for error, words in [
        ("OSError('libcublas.so.13: cannot open shared object file')", "OSError: libcublas.so.13: cannot open"),
        ("AttributeError('half of it is missing')", "AttributeError: half of it is missing"),
        ("ImportError()", "ImportError"),
    ]:
        package = tmp_path / "packages" / "torch" / "__init__.py"
        package.parent.mkdir(parents=True, exist_ok=True)
        package.write_text(f"raise {error}", encoding="utf-8")
        done = copy.run("train.py", PYTHONPATH=str(tmp_path / "packages"), PYTHONDONTWRITEBYTECODE="1")
        assert done.returncode == 1 and f"torch is installed but doesn't start ({words}" in done.stderr
        assert "Traceback" not in done.stderr and "Visual" not in done.stderr


def test_the_guide_has_what_the_start_names():
    source, page = ((PROJECT / name).read_text(encoding="utf-8") for name in ("lewisgpt/start.py", "docs/setup.md"))
    headings = re.findall(r"docs/setup.md, '([^']+)'", source)
    assert len(headings) == 2 and all(re.search(f"^#+ {heading}$", page, re.MULTILINE) for heading in headings)


def test_what_is_wrong_on_windows_is_not_guessed(monkeypatch):
    runtime = [
        OSError(
            '[WinError 1114] A routine failed. Error loading "C:\\lewis\\torch\\lib\\c10.dll" or one of its parts.'
        ),
        OSError("[WinError 126] The specified module could not be found."),
        ImportError("DLL load failed while importing _multiarray_umath: The specified module could not be found."),
    ]
    others = [OSError("[WinError 5] Access is denied"), ImportError("cannot import name Tensor"), RuntimeError("")]
    for windows in (True, False):
        monkeypatch.setattr(start, "WINDOWS", windows)
        for error in runtime + others:
            said = start.broken("torch", error)
            assert str(error) in said and ("Visual C++" in said) == (windows and error in runtime)
    monkeypatch.setattr(start, "WINDOWS", True)
    for error in (FileNotFoundError("torch/x.py"), ModuleNotFoundError("No module named 'torch.x'")):
        for folder, long in [("C:\\lewis", False), ("C:\\" + 60 * "x", True)]:
            monkeypatch.setattr(start, "PROJECT", folder)
            assert ("too long: move it" in start.broken("torch", error)) == long


# ---------------------------------------------------------------- files that stand in the way


def in_the_way(name: str) -> str | None:
    """What is said when this module is imported."""
    try:
        start.InTheWay.find_spec(name)
    except SystemExit as error:
        return error.code


def test_files_that_stand_in_the_way_are_named(monkeypatch, tmp_path):
    folder, site_packages = tmp_path / "project", tmp_path / "site-packages"
    for place in (folder, site_packages, folder / "solutions"):
        place.mkdir()
    python = os.path.dirname(os.__file__)
    monkeypatch.setattr(start, "PROJECT", str(folder))
    monkeypatch.setattr(start.InTheWay, "found", None)
    monkeypatch.setattr(sys, "path", [str(folder), python, str(site_packages)])
    for name in ("jinja2", "six.py", "train.py", "tests_tokenization.py"):
        (site_packages / name).touch()
    names = {*sys.stdlib_module_names, *start.PACKAGES, "jinja2", "six"} - set(sys.builtin_module_names)
    for name in sorted(names):
        assert in_the_way(name) is None
        (folder / f"{name}.py").touch()
        said = in_the_way(name)
        owner = "Python's own module" if name in sys.stdlib_module_names else "the package"
        assert f"Rename {folder / name}.py: the program needs {owner} {name}, and gets yours" in said
        for path in ([str(tmp_path), str(folder), python], [str(folder / "solutions"), str(folder), python]):
            monkeypatch.setattr(sys, "path", [*path, str(site_packages)])  # as PyCharm adds the project's folder
            assert in_the_way(name) == said
        for path in ([python, str(folder)], [str(folder / "solutions"), python, str(folder)]):
            monkeypatch.setattr(sys, "path", [*path, str(site_packages)])  # it stands behind Python's own
            assert in_the_way(name) is None
        monkeypatch.setattr(sys, "path", [str(folder), python, str(site_packages)])
        (folder / f"{name}.py").unlink()

    (folder / "random").mkdir()
    (folder / "copy").touch()
    assert in_the_way("random") is None and in_the_way("copy") is None  # no modules
    (folder / "random" / "__init__.py").touch()
    assert f"Rename {folder / 'random'}:" in in_the_way("random")
    for name in ("train", "tests_tokenization", "helper", "sys", "test"):
        (folder / f"{name}.py").touch()
        assert in_the_way(name) is None


def test_programs_name_a_file_that_stands_in_the_way(copy):
    copy.write(cut_answers(FINISHED))
    for name, source in [("types", ""), ("random", "input('Guess! ')"), ("math", "pi = 3"), ("numpy", "1 / 0")]:
        path = copy.folder / f"{name}.py"
        path.write_text(source, encoding="utf-8")
        done = copy.run("train.py")
        assert done.returncode == 1 and done.stdout == "" and done.stderr.count("\n") == 1
        assert done.stderr.startswith(f"Rename {path}: ")
        path.unlink()
    (copy.folder / "jinja2").mkdir()
    (copy.folder / "jinja2" / "__init__.py").touch()
    (copy.folder / "turtle.py").touch()
    done = copy.run("train.py")  # needs neither
    assert "Step 1 comes next" in done.stderr
    copy.write("import train, chat", "mine.py")
    done = copy.run("mine.py", PYTHONPATH=str(copy.folder / "solutions"))
    assert done.stderr.startswith(f"Rename {copy.folder / 'jinja2'}: ")


# ---------------------------------------------------------------- files in another encoding


def test_programs_are_read_as_python_reads_them(copy, tmp_path, monkeypatch):
    source = "# a program\n# caf\u00e9\n" + cut_answers(FINISHED, keep=1).replace(
        "    raise NotImplementedError('Step 2 comes next", "    return sorted(set(txt))\n    raise ('", 1
    )
    copy.write(source)
    plain = copy.run_here("train.py")
    assert "Did you mean text?" in plain.stderr
    copy.write("\ufeff" + source)
    assert copy.run_here("train.py").stderr == plain.stderr
    latin = source.replace("# a program", "# coding: latin-1")
    (copy.folder / "train.py").write_bytes(latin.encode("latin-1"))
    assert copy.run_here("train.py").stderr == plain.stderr

    copy.write("\ufeff" + cut_answers(FINISHED))
    assert overview.check(copy.folder)[1:] == ("1: load_text", "not written yet")
    monkeypatch.setattr(sys, "argv", ["make_stubs.py"])
    for name in ("gpt.py", "chat.py"):
        copy.write("\ufeff" + (PROJECT / "solutions" / name).read_text(encoding="utf-8"), name)
    assert make_stubs.main(solutions=copy.folder / "solutions", learner=copy.folder) == 1
    assert (copy.folder / "train.py").read_bytes().startswith(b"\xef\xbb\xbf")


# ---------------------------------------------------------------- where the model runs


def test_device_that_does_not_work(monkeypatch, capsys):
    assert devices.working(None, "cpu") == devices.working("cpu", "cuda") == "cpu" and not capsys.readouterr().out

    def fail(*_, device):
        raise error

    monkeypatch.setattr(torch, "ones", fail)
    old = "CUDA error: no kernel image is available for execution on the device\nCUDA kernel errors might be reported"
    driver = "The NVIDIA driver on your system is too old (found version 11040). Please update it."
    for error, words in [  # noqa: B007 (fail raises it)
        (RuntimeError(old), "the graphics card is too old"),
        (RuntimeError(driver), "The NVIDIA driver on your system is too old (found version 11040)"),
        (AssertionError("Torch not compiled with CUDA enabled"), "Torch not compiled with CUDA enabled"),
        (NotImplementedError(), "NotImplementedError"),
    ]:
        assert devices.working(None, "cuda") == "cpu"
        said = capsys.readouterr().out
        assert words in said and "runs on the processor" in said and said.count("\n") == 2
        with pytest.raises(SystemExit) as stopped:
            devices.working("mps", "cpu")
        assert words in stopped.value.code and "Try --device cpu" in stopped.value.code
        assert "\n" not in stopped.value.code and not capsys.readouterr().out


def test_device_reaches_everything(monkeypatch, capsys):
    """With a device that every computer has and nothing picks: "meta" keeps shapes without numbers."""
    monkeypatch.setattr(devices, "NAMES", ("meta",))
    monkeypatch.setattr(devices, "working", lambda asked, picked: asked or picked)
    for module, checks in [
        (train, ["check_day_1", "test_train_step"]),
        (gpt, ["check_day_3"]),
        (chat, ["test_writing", "test_chatbot", "test_page"]),
    ]:
        for check in checks:
            monkeypatch.setattr(module, check, lambda *_, **__: None)
    seen = []
    monkeypatch.setattr(trainer, "run", lambda args, train, *_: seen.append(("gpt.py", train.device)))
    monkeypatch.setattr(finetune, "finetune", lambda *given, **_: seen.append(("chat.py --train", given[5].device)))
    monkeypatch.setattr(
        chat.talking, "talk", lambda model, *knobs: seen.append(("chat.py", model.head.weight.device.type))
    )
    monkeypatch.setattr(chat.page, "serve", lambda *_: None)
    monkeypatch.setattr(
        chat, "make_page", lambda model, _: seen.append(("chat.py --web", model.head.weight.device.type))
    )
    for program, main in [
        ("gpt.py", gpt.main),
        ("chat.py --train", chat.main),
        ("chat.py", chat.main),
        ("chat.py --web", chat.main),
    ]:
        monkeypatch.setattr(train, "device", "cpu")
        monkeypatch.setattr(sys, "argv", [*program.split(), "--device", "meta"])
        main()
        assert seen.pop() == (program, "meta")
    monkeypatch.setattr(sys, "argv", ["train.py", "--check", "--device", "meta"])
    monkeypatch.setattr(train, "encode_all", lambda *_: torch.zeros(100, dtype=torch.long))
    train.main()
    assert train.device == "meta"
