"""The rooms of lewisgpt/: who may know whom."""

import ast
from pathlib import Path

from conftest import PROJECT

HOUSE = PROJECT / "lewisgpt"


def module_name(path: Path) -> str:
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in HOUSE.rglob("*.py")}


def imports(name: str) -> set[str]:
    """The modules of the house that this one imports, wherever in it."""
    found = set()
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.ImportFrom):
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found & set(MODULES) - {"lewisgpt", name}


def test_nothing_imports_in_a_circle():
    done = set()

    def visit(name: str, way: tuple[str, ...]):
        assert name not in way, f"a circle: {' -> '.join((*way, name))}"
        for other in imports(name) - done:
            visit(other, (*way, name))
        done.add(name)

    for name in MODULES:
        visit(name, ())
    assert len(done) > 25


def test_rooms_know_only_what_they_may():
    rooms = {"checks": ("checks",), "training": ("training",), "chatbot": ("chatbot", "training")}
    rooms["inside"] = rooms["chatbot"]  # a program, as the learner's are
    for name in MODULES:
        room = name.split(".")[1] if "." in name else None
        known = {other.split(".")[1] for other in imports(name) if other.count(".") == 2}
        assert known <= set(rooms.get(room, ())), f"{name} imports from {known}"
