"""Drawings of PyCharm, of the download and of the traceback, for "The tools of the trade" to "Debugging" of Day 1.

Things that are green or red on the screen (the Run triangle, the breakpoint) have the style's green and red for that.
"""

import contextlib
import io
import json
import subprocess
import sys

from make_stubs import SOLUTIONS, cut_answers
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse, Polygon, Rectangle
from pictures import style
from pictures.style import GREY, GREY_LIGHT, INK, MONO, PAPER, arrow, box, canvas, write

from lewisgpt import PROJECT

GREEN, RED = style.RUN, style.DOT
ROW = 0.29  # the height of a line of code

HELLO = (PROJECT / "docs" / "hello_world.py").read_text(encoding="utf-8")
MENDED = HELLO.replace("+ day +", "+ str(day) +")


def output_of(name: str) -> list[str]:
    """The lines of an output that tools/measure.py has measured."""
    results = json.loads((PROJECT / "docs" / "results.json").read_text(encoding="utf-8"))
    return results["outputs"][name].strip().splitlines()


def trace(source: str) -> list[tuple[str, int, dict]]:
    """Run a program, and note for each line in it: the function, the line number, the names and their values."""
    seen = []

    def look(frame, event, _):
        if frame.f_code.co_filename != "hello_world.py":
            return None
        if event == "line":
            seen.append((frame.f_code.co_name, frame.f_lineno, {k: repr(v) for k, v in frame.f_locals.items()}))
        return look

    program = compile(source, "hello_world.py", "exec")
    before = sys.gettrace()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(TypeError):
        sys.settrace(look)
        try:
            exec(program, {"__name__": "__main__"})
        finally:
            sys.settrace(before)
    return seen


def numbered(source: str, first: int, last: int) -> dict[int, str]:
    """The lines of a program from `first` to `last`, each under its number."""
    return {number: line for number, line in enumerate(source.splitlines(), 1) if first <= number <= last}


def listed(lines: dict[int, str]) -> list[str]:
    """The same for the facts: JSON knows no numbers as keys."""
    return [f"{number} {line}".rstrip() for number, line in lines.items()]


def code(axes, x: float, top: float, lines: dict[int, str], marked=(), width: float = 5.0) -> dict[int, float]:
    """Lines of code with their numbers; gives back the height at which each line stands. Marked lines have a bar."""
    places = {}
    for row, (number, line) in enumerate(lines.items()):
        y = places[number] = top - (row + 0.5) * ROW
        if number in marked:
            axes.add_patch(Rectangle((x, y - ROW / 2), width, ROW, facecolor=GREY_LIGHT, edgecolor=INK, linewidth=1))
        write(axes, x + 0.35, y, str(number), ha="right", color=INK if number in marked else GREY, family=MONO)
        write(axes, x + 0.75, y, line, ha="left", family=MONO)
    return places


def tag(axes, x: float, y: float, text: str, width: float):
    """A label of the drawing, light on dark, so that nobody takes it for a part of the window."""
    box(axes, x, y, width, 0.34, text, fill=INK, color=PAPER, weight="bold")


def triangle(axes, x: float, y: float, size: float = 0.13):
    """The green Run triangle."""
    corners = [(x - size * 0.8, y - size), (x - size * 0.8, y + size), (x + size, y)]
    axes.add_patch(Polygon(corners, facecolor=GREEN, edgecolor=GREEN))


def beetle(axes, x: float, y: float, size: float = 0.13):
    """The green Debug beetle, seen from above."""
    for side in (-1, 1):
        for height in (-0.75, 0, 0.75):
            feet = ([x, x + side * size * 1.25], [y + height * size * 0.5, y + height * size * 1.3])
            axes.plot(*feet, color=GREEN, linewidth=1.8)
    axes.add_patch(Ellipse((x, y + size), size * 1.1, size * 0.9, facecolor=GREEN, edgecolor=GREEN))
    axes.add_patch(Ellipse((x, y), size * 1.5, size * 2, facecolor=GREEN, edgecolor=PAPER, linewidth=1))
    axes.plot([x, x], [y - size, y + size * 0.8], color=PAPER, linewidth=1.2)


def dot(axes, x: float, y: float, size: float = 0.19):
    """The red dot of a breakpoint."""
    axes.add_patch(Ellipse((x, y), size, size, facecolor=RED, edgecolor=RED))


def panel(axes, x: float, y: float, width: float, height: float, title: str = "", fill=PAPER):
    """A part of a window, flat and with sharp corners, its title at the upper left."""
    axes.add_patch(Rectangle((x, y), width, height, facecolor=fill, edgecolor=GREY, linewidth=1.2))
    if title:
        panel(axes, x, y + height - 0.36, width, 0.36, fill=GREY_LIGHT)
        write(axes, x + 0.15, y + height - 0.18, title, ha="left")


def a_drawing(axes, x: float = 8.85, y: float = 0.18):
    """The note that this is no screenshot."""
    write(axes, x, y, "a drawing", ha="right", color=GREY, style="italic")


def pycharm_window() -> tuple[Figure, dict]:
    """The window of PyCharm: project panel, editor, Run panel, terminal icon, the buttons Run and Debug."""
    stub = cut_answers((SOLUTIONS / "train.py").read_text(encoding="utf-8"))
    first = next(n for n, line in enumerate(stub.splitlines(), 1) if line.startswith("def load_text"))
    lines = numbered(stub, first, first + 5)
    lines = {number: line if len(line) < 52 else line[:50] + "\u2026" for number, line in lines.items()}
    folders = [name for name in ("docs", "lewisgpt", "solutions") if (PROJECT / name).is_dir()]
    files = [name for name in ("input.txt", "train.py") if (PROJECT / name).is_file()]
    printed = output_of("fresh")[:3]

    figure, axes = canvas(6.0)
    panel(axes, 0.15, 0.6, 8.7, 4.72)  # the window
    panel(axes, 0.15, 4.84, 8.7, 0.48, fill=GREY_LIGHT)  # its toolbar
    write(axes, 0.35, 5.08, "LewisGPT", ha="left")
    box(axes, 6.05, 4.92, 1.05, 0.32, "train  \u25be", edge=GREY)
    triangle(axes, 7.62, 5.08)
    beetle(axes, 8.45, 5.06)
    tag(axes, 5.8, 5.6, "what to run", 1.3)
    tag(axes, 7.28, 5.6, "Run", 0.62)
    tag(axes, 8.05, 5.6, "Debug", 0.8)
    for x in (6.57, 7.59, 8.45):
        axes.plot([x, x], [5.27, 5.6], color=INK, linewidth=1.5)

    panel(axes, 0.15, 0.6, 0.5, 4.24, fill=GREY_LIGHT)  # the strip of icons
    box(axes, 0.26, 4.44, 0.28, 0.22, edge=INK)  # a folder: the project
    axes.plot([0.3, 0.4], [4.7, 4.7], color=INK, linewidth=2)
    triangle_edge = [(0.32, 1.32), (0.32, 1.54), (0.5, 1.43)]
    axes.add_patch(Polygon(triangle_edge, facecolor=GREY_LIGHT, edgecolor=INK, linewidth=1.5))
    box(axes, 0.24, 0.74, 0.32, 0.28, fill=PAPER)
    write(axes, 0.4, 0.88, ">_", family=MONO, size=13)

    panel(axes, 0.65, 2.06, 1.75, 2.78, "Project")
    rows = ["\u25be LewisGPT"] + [f"   \u25b8 {name}" for name in folders] + ["      " + name for name in files]
    for row, text in enumerate(rows):
        write(axes, 0.75, 4.3 - row * 0.26, text, ha="left")
    tag(axes, 0.77, 2.2, "project panel", 1.5)

    panel(axes, 2.4, 2.06, 6.45, 2.78, "train.py")
    code(axes, 2.4, 4.42, lines)
    tag(axes, 7.75, 2.2, "editor", 0.95)
    tag(axes, 2.52, 2.2, "line numbers", 1.45)
    axes.plot([2.64, 2.64], [2.5, 2.66], color=INK, linewidth=1.5)

    panel(axes, 0.65, 0.6, 8.2, 1.46, "Run   train")
    for row, text in enumerate(printed):
        write(axes, 0.85, 1.48 - row * ROW, text, ha="left", family=MONO)
    tag(axes, 7.4, 0.72, "Run panel", 1.3)
    tag(axes, 0.15, 0.08, "terminal", 1.0)
    axes.plot([0.4, 0.4], [0.4, 0.74], color=INK, linewidth=1.5)
    a_drawing(axes, y=0.25)
    return figure, {
        "folders": folders,
        "files": files,
        "lines": listed(lines),
        "printed": printed,
        "configuration": "train",
    }


def download_zip() -> tuple[Figure, dict]:
    """Three steps: Download ZIP in the menu of the green button Code, unzip, and the folder that comes out."""
    names = [name for name in ("docs", "lewisgpt", "solutions", "input.txt", "train.py") if (PROJECT / name).exists()]
    figure, axes = canvas(4.0)
    titles = ["1  Download", "2  Unzip", "3  Look inside"]
    for x, title in zip((0.15, 3.25, 6.35), titles):
        write(axes, x, 3.7, title, ha="left", weight="bold", size=15)
        panel(axes, x, 0.5, 2.5, 2.9)
    arrow(axes, (2.7, 1.95), (3.2, 1.95))
    arrow(axes, (5.8, 1.95), (6.3, 1.95))

    write(axes, 0.35, 3.12, "LewisGPT", ha="left")
    box(axes, 1.4, 2.95, 1.1, 0.36, "Code \u25be", fill=GREEN, edge=GREEN, color=PAPER, weight="bold")
    panel(axes, 0.5, 1.05, 2.0, 1.8)
    for y in (2.5, 2.2, 1.9):
        axes.plot([0.7, 2.2], [y, y], color=GREY_LIGHT, linewidth=7)
    box(axes, 0.58, 1.2, 1.84, 0.42, "Download ZIP", fill=GREY_LIGHT, weight="bold")

    box(axes, 3.5, 2.4, 0.75, 0.8, "ZIP", fill=GREY_LIGHT, weight="bold")
    write(axes, 4.4, 2.8, "right-click", ha="left")
    panel(axes, 3.85, 1.05, 1.75, 1.2)
    axes.plot([4.05, 5.2], [1.98, 1.98], color=GREY_LIGHT, linewidth=7)
    box(axes, 3.93, 1.2, 1.59, 0.42, "Extract All...", fill=GREY_LIGHT, weight="bold")

    write(axes, 4.5, 0.78, "on Windows", color=GREY)

    for row, name in enumerate(names):
        y = 3.1 - row * 0.45
        if (PROJECT / name).is_dir():
            axes.add_patch(Rectangle((6.6, y - 0.12), 0.34, 0.24, facecolor=GREY_LIGHT, edgecolor=INK))
            axes.add_patch(Rectangle((6.6, y + 0.12), 0.15, 0.05, facecolor=INK, edgecolor=INK))
        else:
            axes.add_patch(Rectangle((6.65, y - 0.16), 0.25, 0.32, facecolor=PAPER, edgecolor=INK))
        write(axes, 7.1, y, name, ha="left", weight="bold" if name in ("input.txt", "train.py") else "normal")
    axes.plot([8.2, 8.3, 8.3, 8.2], [1.9, 1.9, 1.15, 1.15], color=INK, linewidth=1.5)
    write(axes, 7.6, 0.78, "both here: good")
    a_drawing(axes)
    return figure, {"steps": titles, "names": names}


def traceback() -> tuple[Figure, dict]:
    """The traceback of docs/hello_world.py in three parts, to be read from the bottom."""
    lines = output_of("hello_world")
    parts = {"1": lines[-1:], "2": lines[-3:-1], "3": lines[1:-3]}
    labels = {"1": "What went wrong", "2": "Where", "3": "How it got there"}
    figure, axes = canvas(4.9)
    write(axes, 0.65, 4.65, lines[0], ha="left", family=MONO, color=GREY)
    bottom, top = 0.6, 4.42
    for number in "321":
        text = parts[number]
        height = ROW * len(text) + 0.5
        box(axes, 0.5, top - height, 8.3, height, fill=GREY_LIGHT if number == "1" else PAPER)
        write(axes, 0.65, top - 0.2, f"{number}  {labels[number]}", ha="left", weight="bold", size=14)
        for row, line in enumerate(text):
            write(axes, 0.8, top - 0.52 - row * ROW, line, ha="left", family=MONO)
        top -= height + 0.1
    arrow(axes, (0.25, bottom), (0.25, 4.42))
    write(axes, 0.15, 0.25, "Read it from the bottom up.", ha="left")
    a_drawing(axes, y=0.25)
    return figure, {"traceback": lines, "labels": labels, "parts": parts}


def run_debug() -> tuple[Figure, dict]:
    """Run goes through hello_world.py up to the error; Debug stops before line 6, and one looks inside."""
    ran = [(function, number, names) for function, number, names in trace(HELLO) if function != "<module>"]
    order = [number for _, number, _ in ran]
    stop = 6
    before = order[: order.index(stop)]
    names = dict(ran[order.index(stop)][2])
    error = output_of("hello_world")[-1].split(":")[0]

    figure, axes = canvas(4.9)
    write(axes, 2.0, 4.62, "the lines of main and greeting, in the order in which they run", ha="left", color=GREY)
    for y, name, icon in ((3.75, "Run", triangle), (2.1, "Debug", beetle)):
        icon(axes, 0.4, y + 0.25, 0.18)
        write(axes, 0.75, y + 0.25, name, ha="left", weight="bold", size=16)
        style.cells(axes, 2.0, y, before, fill=PAPER, edge=INK, width=0.6)
    last = 2.0 + 0.6 * len(before)
    style.cells(axes, last, 3.75, [stop], fill=PAPER, edge=INK, width=0.6)
    arrow(axes, (2.0, 3.55), (last + 0.6, 3.55))
    box(axes, last + 0.8, 3.75, 1.5, 0.5, error, weight="bold")
    write(axes, 2.0, 3.25, "goes on until it ends or fails", ha="left")

    gap = last + 0.45
    style.cells(axes, gap, 2.1, [stop], fill=GREY_LIGHT, edge=GREY, width=0.6)
    dot(axes, last + 0.22, 2.35, 0.26)
    arrow(axes, (2.0, 1.9), (last + 0.1, 1.9))
    write(axes, gap + 0.8, 2.35, "stops before line 6", ha="left", weight="bold")
    write(axes, 2.0, 1.5, "and you look inside:", ha="left")
    panel(axes, 4.6, 0.5, 3.3, 1.2)
    for row, (name, value) in enumerate(names.items()):
        write(axes, 4.8, 1.44 - row * 0.34, f"{name} = {value}", ha="left", family=MONO)
    arrow(axes, (last + 0.22, 2.18), (last + 0.22, 1.75), color=RED)
    write(axes, 2.0, 0.7, "red dot = breakpoint", ha="left", color=GREY)
    a_drawing(axes)
    return figure, {"order": order, "error": error, "stops_before": stop, "names": names}


def breakpoint() -> tuple[Figure, dict]:
    """The debugger stands at line 6 of hello_world.py: red dot, marked line, and the variables below."""
    stop = 6
    names = next(names for _, number, names in trace(HELLO) if number == stop)
    kinds = {name: type(eval(value)).__name__ for name, value in names.items()}
    lines = numbered(HELLO, 4, 7)
    figure, axes = canvas(4.4)
    panel(axes, 0.15, 2.5, 8.7, 1.72, "hello_world.py")
    places = code(axes, 0.15, 3.78, lines, [stop], width=8.7)
    dot(axes, 0.7, places[stop])
    write(axes, 8.65, places[stop], "\u25c2 it stopped before this line", ha="right", weight="bold")
    panel(axes, 0.15, 0.6, 8.7, 1.7, "Variables")
    for row, (name, value) in enumerate(names.items()):
        y = 1.66 - row * 0.36
        write(axes, 0.9, y, f"{name} = {{{kinds[name]}}} {value}", ha="left", family=MONO)
    number = 1.66 - 0.36 * list(kinds.values()).index("int")
    write(axes, 4.4, number, "\u25c2 no quotes: a number!", ha="left", weight="bold")
    write(axes, 0.15, 0.25, "The red dot is the breakpoint.", ha="left")
    a_drawing(axes, y=0.25)
    return figure, {"lines": listed(lines), "stops_before": stop, "names": names, "kinds": kinds}


def stepping() -> tuple[Figure, dict]:
    """The lines of greeting and main with three arrows: step over, step into and step out, from line 13."""
    lines = numbered(MENDED, 4, 14)
    ran = [(function, number) for function, number, _ in trace(MENDED)]
    start = 13
    at = ran.index(("main", start))
    into = ran[at + 1][1]
    over = next(number for function, number in ran[at + 1 :] if function == "main")
    inside = [number for function, number in ran if function == "greeting"]

    figure, axes = canvas(5.0)
    panel(axes, 0.15, 0.6, 5.95, 4.25, "hello_world.py")
    y = code(axes, 0.15, 4.4, lines, [start], width=5.95)

    def way(x: float, begin: tuple[float, float], end: tuple[float, float]):
        axes.plot([begin[0], x, x], [begin[1], begin[1], end[1]], color=INK, linewidth=1.8)
        arrow(axes, (x + 0.02, end[1]), end)

    way(6.3, (3.4, y[inside[-1]]), (5.0, y[start] + 0.08))
    tag(axes, 3.75, y[9] - 0.17, "Step out: Shift+F8", 2.2)
    write(axes, 5.95, y[10] - 0.08, "to the end, and back", ha="right")
    way(6.6, (5.0, y[start] - 0.08), (4.75, y[into]))
    tag(axes, 6.8, y[into] - 0.17, "Step into: F7", 1.6)
    write(axes, 6.8, y[into] - 0.4, f"into greeting, line {into}", ha="left")
    way(4.55, (4.25, y[start] - 0.05), (2.65, y[over]))
    tag(axes, 2.9, y[over] - 0.62, "Step over: F8", 1.6)
    write(axes, 4.65, y[over] - 0.45, f"on to line {over}", ha="left")
    write(axes, 6.8, y[start], "\u25c2 it stands here", ha="left", weight="bold")
    write(axes, 0.15, 0.25, "(Line 6 is mended here already.)", ha="left", color=GREY)
    a_drawing(axes, y=0.25)
    return figure, {"start": start, "over": over, "into": into, "inside": inside, "lines": listed(lines)}


def fixed() -> tuple[Figure, dict]:
    """hello_world.py with line 6 mended, and below it in the Run panel what it prints now."""
    lines = numbered(MENDED, 4, 14)
    changed = next(n for n in lines if lines[n] != HELLO.splitlines()[n - 1])
    done = subprocess.run([sys.executable, "-c", MENDED], capture_output=True, text=True, check=True)
    printed = done.stdout.strip()

    figure, axes = canvas(5.7)
    panel(axes, 0.15, 1.85, 8.7, 3.7, "hello_world.py")
    places = code(axes, 0.15, 5.1, lines, [changed], width=8.7)
    write(axes, 8.65, places[changed], "\u25c2 with str(...): a string", ha="right", weight="bold")
    panel(axes, 0.15, 0.6, 8.7, 1.1, "Run   hello_world")
    triangle(axes, 8.55, 1.52, 0.11)
    write(axes, 0.5, 0.97, printed, ha="left", family=MONO, size=15)
    a_drawing(axes, y=0.25)
    return figure, {"lines": listed(lines), "changed": changed, "printed": printed}


PICTURES = [pycharm_window, download_zip, traceback, run_debug, breakpoint, stepping, fixed]
