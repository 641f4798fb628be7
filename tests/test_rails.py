"""The guard rails: versions, the change log, the workflow, and the form for bugs."""

import re

from conftest import PROJECT
from packaging.requirements import Requirement

import lewisgpt


def read(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def requirements(text: str) -> list[Requirement]:
    lines = [line.split(" #")[0] for line in text.splitlines() if not line.startswith(("#", "-r"))]
    return [Requirement(line) for line in lines if line.strip()]


ALLOWED = requirements(read("requirements.txt")) + requirements(read("tests/requirements.txt"))


def test_the_newest_version_in_the_change_log_is_this_one():
    assert re.findall(r"^## (.*)", read("CHANGELOG.md"), flags=re.MULTILINE)[0] == lewisgpt.__version__


def test_constraints_are_versions_that_the_requirements_allow():
    constraints = {line.name: str(line.specifier).removeprefix("==") for line in requirements(read("constraints.txt"))}
    assert set(constraints) == {line.name for line in ALLOWED}
    for line in ALLOWED:
        if line.marker is None or line.marker.evaluate({"python_version": "3.11"}):
            assert constraints[line.name] in line.specifier, line


def test_the_workflow_makes_exact_versions_of_the_oldest_ones():
    pattern, by = re.search(r"sed -E 's/(.*)/(.*)/' requirements.txt", read(".github/workflows/tests.yml")).groups()
    oldest = requirements(re.sub(pattern, by, read("requirements.txt")))
    assert [(line.name, line.marker) for line in oldest] == [
        (line.name, line.marker) for line in requirements(read("requirements.txt"))
    ]
    for line, allowed in zip(oldest, ALLOWED):
        (exact,) = line.specifier
        assert exact.operator == "==" and exact.version in allowed.specifier


def test_the_workflow_runs_what_ci_runs():
    assert "- run: .ci/run\n" in read(".github/workflows/tests.yml")
    for command in ("make_stubs.py --check", "ruff check .", "ruff format --check ."):
        assert command in read(".ci/run")


def test_the_bug_form_asks_for_the_function_the_message_and_the_version(capsys):
    form = read(".github/ISSUE_TEMPLATE/bug.yml")
    assert {"function", "message", "version"} <= set(re.findall(r"^    id: (\w+)", form, flags=re.MULTILINE))
    assert "python -m lewisgpt" in form
    import lewisgpt.__main__  # noqa: F401  (it prints when it is imported)

    assert capsys.readouterr().out.startswith(f"LewisGPT {lewisgpt.__version__}, Python 3.")
