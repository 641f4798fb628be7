"""Writes the learner's files from the finished ones: the same text with the answers cut out.

    python tools/make_stubs.py            write train.py (never over a changed one)
    python tools/make_stubs.py --force    write it in any case
    python tools/make_stubs.py --check    only compare; exit code 1 when it is not what would be written
    python tools/make_stubs.py --keep 7   leave the answers of steps 1 to 7 in (with --force over an old train.py)
    python tools/make_stubs.py --answer 7 print the answer of step 7

In solutions/*.py a pair of comment lines stands around each answer:

    # >>> docs/day1.md, "Step 2: The vocabulary"
    ...the answer...
    # <<<

Inside a function, the answer becomes a NotImplementedError that names the step and where it is explained.
At the left margin, where the answer is a setting, its value becomes None. What stands between
`# >>> only in the finished program` and `# <<<` is left out.
"""

import argparse
import re
import sys
import tokenize
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT / "lewisgpt"))
import edges  # noqa: E402  (these two alone, as nothing here needs PyTorch)
import files  # noqa: E402

sys.path.pop(0)
SOLUTIONS = PROJECT / "solutions"
BEGIN = re.compile(
    r'( *)# >>> (?:(?P<page>docs/\w+\.md), "(?P<heading>(?P<step>Step \d+): .*)"|only in the finished program)'
)
END = re.compile(r" *# <<<")


def cut_answers(source: str, keep: int = 0) -> str:
    """Cut the answers out of a finished program, but for those of steps 1 to `keep`."""
    lines = iter(source.splitlines())
    stub = []
    for line in lines:
        begin = BEGIN.fullmatch(line)
        if not begin:
            stub.append(line)
            continue
        indent, page, heading, step = begin.group(1), begin["page"], begin["heading"], begin["step"]
        answer = []
        for line in lines:
            if END.fullmatch(line):
                break
            answer.append(line)
        else:
            raise ValueError(f"this marker has no end: {begin.group()}")
        if step is None:
            continue
        if int(step.removeprefix("Step ")) <= keep:
            stub += answer
        elif indent:
            stub.append(f"{indent}raise NotImplementedError('{step} comes next: {page}, \"{heading}\"')")
        else:
            stub.append(f'# {step}: set these ({page}, "{heading}")')
            stub += [re.sub(r"= \S+", "= None", setting, count=1) for setting in answer]
    return "\n".join(stub) + "\n"


def read_source(path: Path) -> str:
    """The text of a learner's program, read as Python reads it."""
    with tokenize.open(path) as file:
        return file.read()


def answers(source: str, step: int) -> str:
    """The answers of one step, each with the line of its function above it."""
    found, head, inside = [], "", False
    for line in source.splitlines():
        begin = BEGIN.fullmatch(line)
        if re.match(r" *def ", line):
            head = line
        if END.fullmatch(line):
            inside = False
        if inside:
            found.append(line)
        if begin and begin["step"] == f"Step {step}":
            inside = True
            found += [head] if begin.group(1) else []
    return "\n".join(found)


def main(solutions: Path = SOLUTIONS, learner: Path = PROJECT) -> int:
    parser = argparse.ArgumentParser(description="Writes the learner's files from the finished ones.")
    parser.add_argument("--force", action="store_true", help="overwrite files that were changed")
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    parser.add_argument("--keep", type=int, default=0, metavar="N", help="leave the answers of steps 1 to N in")
    parser.add_argument("--answer", type=int, metavar="N", help="print the answer of step N, and write nothing")
    args = parser.parse_args()
    if args.answer is not None:
        found = [answers(path.read_text(encoding="utf-8"), args.answer) for path in sorted(solutions.glob("*.py"))]
        print("\n".join(filter(None, found)) or f"There is nothing to write in step {args.answer}.")
        return int(not any(found))
    failed = False
    for solution in sorted(solutions.glob("*.py")):
        stub = cut_answers(solution.read_text(encoding="utf-8"), args.keep)
        path = learner / solution.name
        on_disk = read_source(path) if path.exists() else None
        if on_disk == stub:
            print(f"{path.name} is what the answers give.")
        elif args.check:
            print(f"{path.name} differs from what python tools/make_stubs.py would write.")
            failed = True
        elif on_disk is not None and not args.force:
            print(f"{path.name} was changed, so it is left as it is; --force overwrites it.")
            failed = True
        else:
            files.write(path, stub.encode())
            print(f"{path.name} is written.")
    return int(failed)


if __name__ == "__main__":
    edges.begin()
    edges.ready()
    sys.exit(main())
