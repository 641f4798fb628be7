"""Compares runs: a table, best first, and all their curves in one picture.

python -m lewisgpt.training.compare runs
"""

import argparse
from pathlib import Path

from lewisgpt import PYTHON
from lewisgpt.training import checkpoint, plots


def load(folder: Path) -> dict[str, dict]:
    """The results in the folders in there, by name; what can't be read is left out with a line that says so."""
    results = {}
    for path in sorted(folder.glob("*/result.json")):
        try:
            result = checkpoint.from_json(path.read_text(encoding="utf-8"))
            checkpoint.check_losses(result["losses"])
            if result["losses"]["val"]:
                table({path.parent.name: result})  # an error if something is missing
                results[path.parent.name] = result
        except (AttributeError, KeyError, OSError, TypeError, ValueError):
            print(f"{path} can't be read, so it's left out.")
    return results


def table(results: dict[str, dict]) -> str:
    """One line for each run, the lowest validation loss first."""
    rows = [("run", "val loss", "steps", "seconds", "size", "text", "seed")]
    for name, result in sorted(results.items(), key=lambda item: loss(item[1])):
        losses, settings = result["losses"], result["settings"]
        mark = "" if "val_loss" in result else " (stopped)"
        row = (name, f"{loss(result):.3f}{mark}", f"{losses['step'][-1]:,}", f"{losses['seconds'][-1]:,.0f}")
        rows.append((*row, *(str(settings.get(fact, "?")) for fact in ("size", "text", "seed"))))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(f"{cell:{width}}" for cell, width in zip(row, widths)).rstrip() for row in rows)


def loss(result: dict) -> float:
    return result.get("val_loss", min(result["losses"]["val"]))


def main() -> None:
    parser = argparse.ArgumentParser(description="Compares the runs in a folder.")
    parser.add_argument("folder", nargs="?", type=Path, default=plots.RUNS, help="where the runs are (runs)")
    folder = parser.parse_args().folder
    results = load(folder)
    if not results:
        raise SystemExit(f"There are no runs in {folder}. Train first: {PYTHON} gpt.py")
    print(table(results).encode("ascii", "replace").decode())
    picture = plots.curves({name: result["losses"] for name, result in results.items()}, folder / "comparison.png")
    if picture:
        print(f"\nThe curves are in {picture}")
    plots.show()


if __name__ == "__main__":
    main()
