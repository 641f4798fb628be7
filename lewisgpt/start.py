"""Looks whether this Python can run the course, and stops the program with one sentence if it can't.

It runs before anything else is imported, and even Python 2.7 can read it. Before InTheWay is at work, nothing but os
and sys may be imported here: these two Python has loaded before it looks into the learner's folder.
"""

import os
import sys

OLDEST, NEWEST = (3, 10), (3, 15)  # the versions of Python that the course was tried with
PACKAGES = ("torch", "numpy", "matplotlib", "tqdm", "safetensors", "flask", "waitress")
OURS = ("train", "gpt", "chat", "lewisgpt")  # and tests_...: these are right, whatever else is installed
PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(PROJECT, ".venv")
IN_VENV = os.path.realpath(sys.prefix) == os.path.realpath(VENV)
WINDOWS = sys.platform == "win32"
HELP = "docs/setup.md, 'When torch does not install', says what to do"


def check():
    """Stop the program if it can't run here. From then on, no file that is in the way is imported."""
    check_python()
    sys.meta_path.insert(0, InTheWay)
    from lewisgpt import edges  # not above, as an old Python can't read it

    edges.begin()
    check_packages()
    edges.ready()


def check_python():
    version = tuple(sys.version_info[:2])
    if version < OLDEST:
        text = "LewisGPT needs Python %d.%d to %d.%d, but this is Python %d.%d (%s). "
        if own_python() and not IN_VENV:
            what_to_do = "The project has its own in .venv: " + own_command()
        else:
            what_to_do = "Install a newer Python and make .venv with it; docs/setup.md, 'Setting up', shows how."
        sys.exit(text % (OLDEST + NEWEST + version + (sys.executable,)) + what_to_do)
    if not __debug__:
        sys.exit(
            "This Python skips every assert, and the checks of this course are asserts. Start it without -O, or delete "
            "the environment variable PYTHONOPTIMIZE."
        )
    if version > NEWEST:
        text = "The course was tried with Python %d.%d to %d.%d, and this is %d.%d: if it fails, take one of those."
        print(text % (OLDEST + NEWEST + version))


# ---------------------------------------------------------------- a file that is in the way


class InTheWay:
    """Wherever something is imported, Python asks this first: would a file of the learner's be taken for it?"""

    found = None  # what was said, as numpy takes this exit for an error of its own

    @staticmethod
    def find_spec(name, path=None, target=None):
        if path is not None or name in sys.builtin_module_names or name in OURS or name.startswith("tests_"):
            return  # a part of a package, or what no file can hide, or a file of the course
        first, rest = search_path()
        for folder in first:
            for file, part in ((name, "__init__.py"), (name + ".py", "")):
                if os.path.isfile(os.path.join(folder, file, part).rstrip(os.sep)) and is_known(name, rest):
                    owner = "Python's own module" if name in sys.stdlib_module_names else "the package"
                    text = "Rename %s: the program needs %s %s, and gets yours instead."
                    InTheWay.found = text % (os.path.join(folder, file), owner, name)
                    sys.exit(InTheWay.found)


def search_path():
    """The folders around the program, where Python looks first, and those of the packages."""
    python = os.path.dirname(os.__file__)  # the folder of Python's own modules
    end = sys.path.index(python) if python in sys.path else 1
    around = [folder for folder in sys.path[:end] if (PROJECT + os.sep).startswith(os.path.abspath(folder) + os.sep)]
    return [folder or os.getcwd() for folder in sys.path[: min(1, end)] + around], sys.path[end + 1 :]


def is_known(name, folders):
    """Whether Python has a module of this name, or the course needs it, or something is installed under it."""
    if name in sys.stdlib_module_names or name in PACKAGES:
        return True
    return any(os.path.exists(os.path.join(folder, name + end)) for folder in folders for end in ("", ".py"))


# ---------------------------------------------------------------- the packages


def check_packages():
    from importlib.util import find_spec

    for package in PACKAGES:
        spec = find_spec(package)
        if spec is None or spec.origin is None:  # a folder without __init__.py has no origin
            sys.exit(missing(package))
    for package in ("numpy", "torch"):
        try:
            __import__(package)
        except Exception as error:
            sys.exit(InTheWay.found or broken(package, error))
    if InTheWay.found:
        sys.exit(InTheWay.found)


def missing(package):
    """What to do where this package isn't installed."""
    import glob
    import platform
    import sysconfig

    this = "this Python (%s, version %d.%d)" % ((sys.executable,) + tuple(sys.version_info[:2]))
    reason = without_torch(sysconfig.get_platform(), platform.machine(), sys.maxsize > 2**32, sys.version_info[:2])
    site_packages = os.path.join(glob.escape(VENV), "Lib" if WINDOWS else "lib/python*", "site-packages")
    if own_python() and glob.glob(os.path.join(site_packages, package, "__init__.py")):
        pycharm = "In PyCharm, choose the interpreter in .venv at the lower right. "
        return (
            "The package %s isn't in %s, but it's in .venv. " % (package, this)
            + pycharm
            + "In a terminal, "
            + own_command()
        )
    if package == "torch" and reason and (IN_VENV or not own_python()):
        return "There is no PyTorch for %s. %s Then delete the folder .venv and make it again." % (this, reason)
    where, python = (".venv", own_python()) if own_python() else (this, typed([sys.executable]))
    text = "The package %s isn't installed in %s. Open the terminal in the folder %s and run: %s -m pip install -r %s"
    return text % (package, where, PROJECT, python, "requirements.txt (if that fails, " + HELP + ")")


def without_torch(platform, machine, is_64_bit, version):
    """What to do where PyTorch has nothing to install; None where it has. `platform` is what sysconfig says."""
    windows = "Install the x64 one from python.org: it's called 'Windows installer (64-bit)'."
    if platform == "win-arm64":
        return "It's one for ARM. " + windows + " Windows on ARM runs it too."
    if not is_64_bit or platform == "win32":
        return "It's a 32-bit one. " + (windows if platform.startswith("win") else "Install a 64-bit one.")
    if platform.startswith("macosx") and machine == "x86_64" and version > (3, 12):
        return "On a Mac with an Intel processor, PyTorch ends with Python 3.12: install that one from python.org."


def broken(package, error):
    """What was found when an installed package didn't start, and what to do."""
    words = "%s: %s" % (type(error).__name__, ([line for line in str(error).splitlines() if line.strip()] or [""])[-1])
    text = "The package %s is installed but doesn't start (%s). " % (package, words.strip())
    if WINDOWS and any(sign in words for sign in ("WinError 126", "WinError 1114", "c10.dll", "DLL load failed")):
        return text + "On Windows, the Visual C++ runtime is mostly missing then: " + HELP + "."
    if WINDOWS and isinstance(error, (FileNotFoundError, ModuleNotFoundError)) and len(PROJECT) > 60:
        text += "For Windows, the name of the project's folder may be too long: move it to C:\\lewis. "
    return text + "If you install it anew and nothing changes, " + HELP + "."


# ---------------------------------------------------------------- commands, as they are typed in the project's folder


def own_python():
    """The Python of the virtual environment in the project's folder, or None if there is none."""
    file = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
    if os.path.exists(file):
        return ".venv\\Scripts\\python" if WINDOWS else ".venv/bin/python"


def own_command():
    """How to start the same program with that Python."""
    program, rest = sys.argv[0], sys.argv[1:]
    if not program:
        words = []  # typed into a console
    elif program in ("-m", "-c"):  # what comes after it is in orig_argv only, which Python 3.9 hasn't
        words = getattr(sys, "orig_argv", ["python", "-m", "..."] + rest)[1:][-2 - len(rest) :]
    else:
        path = os.path.abspath(program)
        words = [os.path.relpath(path, PROJECT) if path.startswith(PROJECT + os.sep) else path] + rest
    return "go to the folder %s and run: %s" % (PROJECT, typed([own_python()] + words))


def typed(words):
    """A command as it is typed: words with spaces are in quotes, and PowerShell starts such a program with &."""
    words = ['"%s"' % word if " " in word else word for word in words]
    return ("& " if WINDOWS and words[0].startswith('"') else "") + " ".join(words)
