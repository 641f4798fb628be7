"""Finds a mistake by working it out: the right computation stands once, as named moves, and edits of it are tried.

A move is one call: what it makes, the operation, and what goes in. An edit leaves a move out, does it twice, gives it
something else, or puts an operation where none belongs. Single edits and pairs of them are tried on the learner's own
inputs, and only after a check has failed. An edit is named when it makes the learner's numbers, and never otherwise.
"""

import re
import time
from dataclasses import dataclass, replace
from itertools import combinations

import torch

from lewisgpt.checks.comparing import shape

LONGEST = 1.8  # seconds that may be spent on it


@dataclass
class Move:
    name: str
    do: str  # an operation
    given: list[str]  # what goes in: names of moves before it, or of inputs
    what: str  # its result in words: "the sum of x and the attention"
    noun: str = ""  # the move itself in words: "the norm before the head"


@dataclass
class Edit:
    """`changes`: for the name of a move its operations, for (name, number) what goes in there and through what, and for
    (name, "after") what its result goes through.
    """

    changes: dict
    words: str
    rank: int = 0  # the more common, the lower
    kind: str = ""  # "missing", "twice", "extra", "before" or an operation that is wrong here
    operation: str = ""  # the one that is left out, or put where none belongs
    noun: str = ""  # of what is left out
    at: float = 0  # at which move


class Moves:
    """The right computation, and what is tried in it, from a text with one edit a line and | between its parts.

    name | operation | what goes in | its result in words | the move itself in words
    wrong: operation | those that are often taken for it | words, with {} for the move and {op} for the operation
    extra: operations that are often put where none belongs | words, with {} for what it's done to | where alone
    together: moves that are usually written alike | their results in words | themselves in words
    more: other edits, as "move=operation move.0=what-goes-in-first move.after=operation; another edit" | words
    """

    def __init__(self, inputs: dict, operations: dict, text: str, *given):
        self.given = given  # what the learner's function got
        parts = dict.fromkeys(("wrong", "extra", "together", "more"), [])
        for name, lines in re.findall(r"^(\w+):\n(.*?)(?=\n\n|\Z)", text.strip(), re.MULTILINE | re.DOTALL):
            parts[name] = table(lines)
        moves = [Move(name, do, given.split(), *words) for name, do, given, *words in table(text.split("\n\n")[0])]
        self.moves = {move.name: move for move in moves}
        self.operations = operations | {"same": lambda x: x}
        self.wrong = {(do, other): words for do, others, words in parts["wrong"] for other in others.split()}
        self.extra = {one: words for some, words, *_ in parts["extra"] for one in some.split()}
        self.where = {one: where for some, _, *where in parts["extra"] for one in some.split()}
        self.together = {tuple(re.split("[ ,]", names)): words for names, *words in parts["together"]}
        self.more = [Edit(changes_of(edit), words) for edits, words in parts["more"] for edit in edits.split(";")]
        self.what = {name: name for name in inputs} | {move.name: move.what for move in moves}
        self.names, self.last = [*inputs, *self.moves], moves[-1].name
        self.values = [None, *inputs.values()]  # what was worked out so far; 0 is what can't be worked out
        self.known: dict[tuple, int] = {}  # an operation and what it was given -> where it is in values
        self.right = {name: number for number, name in enumerate(inputs, 1)}  # where each right result is
        for move in moves:
            self.right[move.name] = self.call((move.do,), *(self.right[source] for source in move.given))

    def call(self, operations: tuple, *given: int) -> int:
        """What comes of one operation after the other."""
        for operation in operations:
            key = operation, *given
            if operation != "same" and key not in self.known:
                try:
                    value = None if 0 in given else self.operations[operation](*(self.values[i] for i in given))
                except (RuntimeError, IndexError, TypeError, ValueError):
                    value = None  # the shapes don't fit
                self.known[key] = 0 if value is None else len(self.values)
                self.values += [] if value is None else [value]
            given = given[:1] if operation == "same" else (self.known[key],)
        return given[0]

    def make(self, changes: dict) -> int:
        """The result with these changes, as a number: where it is in values. 0 if it can't be worked out."""
        touched, made = {key if isinstance(key, str) else key[0] for key in changes}, {}
        for name, move in self.moves.items():
            if name not in touched and not any(source in made for source in move.given):
                continue  # all as it should be
            given = []
            for number, source in enumerate(move.given):
                source, *through = changes.get((name, number), (source,))
                given.append(self.call(through, made.get(source, self.right[source])))
            made[name] = self.call(changes.get(name, (move.do,)) + changes.get((name, "after"), ()), *given)
        return made.get(self.last, self.right[self.last])

    def result(self, name: str = "") -> torch.Tensor:
        """What is right: the result, or what another move makes."""
        return self.values[self.right[name or self.last]]

    # ------------------------------------------------------------ which edits there are

    def edits(self) -> list[Edit]:
        edits = list(self.more)
        of_moves = {name: {edit.kind: edit for edit in self.of_move(name)} for name in self.moves}
        for names, (what, noun) in self.together.items():
            for kind, edit in of_moves[names[0]].items():
                parts = [of_moves[name].get(kind) for name in names]
                if kind and all(parts):
                    changes = {key: value for part in parts for key, value in part.changes.items()}
                    operation = "+".join(dict.fromkeys(part.operation for part in parts))
                    edit = replace(edit, changes=changes, operation=operation, noun=noun)
                    edits.append(replace(edit, words=self.words(edit, what, noun)))
        for name in self.moves:
            edits += [*of_moves[name].values(), *self.of_what_is_given(name)]
        return edits

    def of_move(self, name: str):
        move, at = self.moves[name], self.names.index(name)
        edits = []
        if move.noun and len(move.given) == 1:
            words = self.wrong.get((move.do, "same"), "")
            edits.append(Edit({name: ("same",)}, words, 0, "missing", move.do, move.noun, at))
            edits.append(Edit({name: (move.do, move.do)}, "", 0, "twice", move.do, move.noun, at))
        for right, operation in self.wrong:
            if right == move.do and (operation != "same" or len(move.given) > 1):
                edits.append(Edit({name: (operation,)}, "", 0, f"{right}: {operation}", "", move.noun, at))
        for operation in self.extra_at(name):
            edits.append(Edit({(name, "after"): (operation,)}, "", 1, f"extra {operation}", operation, "", at + 0.5))
        for number, source in enumerate(move.given):
            if sum(other.given.count(source) for other in self.moves.values()) > 1:
                for operation in self.extra_at(source):
                    changes = {(name, number): (source, operation)}
                    edits.append(Edit(changes, "", 2, f"before {operation} {number}", operation, move.noun, at - 0.5))
        for edit in edits:
            yield replace(edit, words=edit.words or self.words(edit, move.what, move.noun))

    def extra_at(self, name: str) -> list[str]:
        return [one for one, where in self.where.items() if not where or name in where[0].split()]

    def of_what_is_given(self, name: str):
        move, at = self.moves[name], self.names.index(name)
        for number, source in enumerate(move.given):
            for other in self.names[:at]:
                if other != source and shape(self.result(source)) == shape(self.result(other)) is not None:
                    had, wanted = (self.what[one].strip(",") for one in (other, source))
                    words = f"{start(move.noun)} got {had}. It should get {wanted}."
                    yield Edit({(name, number): (other,)}, words, 1, at=at)

    def words(self, edit: Edit, what: str, noun: str) -> str:
        if edit.kind == "missing":
            return f"{start(noun)} {be(noun)} missing, or the result isn't used."
        if edit.kind == "twice":
            return f"{start(noun)} {be(noun)} done twice."
        op = edit.operation.replace("-", " ").replace("+", " and ")
        if edit.kind.startswith("extra"):
            return start(self.extra[edit.operation].format(what, op=op))
        if edit.kind.startswith("before"):
            return start(self.extra[edit.operation].format(f"what goes into {noun}", op=op))
        right, operation = edit.kind.split(": ")
        return start(self.wrong[right, operation].format(noun, be=be(noun), op=operation.replace("-", " ")))

    # ------------------------------------------------------------ which of them it was

    @torch.no_grad()
    def cause(self, is_result, single: bool = False) -> str:
        """The words of the fewest edits that make the learner's result, or nothing.

        single: no pairs, as something in the learner's lines is no move at all

        is_result: whether a tensor is what came back from the learner's function
        """
        begin, right, edits, seen, found = time.process_time(), self.result(), [], set(), []
        for edit in sorted(self.edits(), key=lambda edit: (edit.rank, len(edit.changes))):
            number = self.make(edit.changes)
            if number in seen or (not number and edit.kind.startswith(("extra", "before", "twice"))):
                continue  # another edit does the same, or it can't be done there
            seen |= {number} - {0}
            edits.append(edit)
            if number and is_result(self.values[number]) and not same_numbers(self.values[number], right):
                found.append(edit)
        if found:
            least = found[0].rank, len(found[0].changes)
            found = [edit for edit in found if (edit.rank, len(edit.changes)) == least]
            found = [edit for edit in found if edit.kind != "twice"] or found
            words = dict.fromkeys(edit.words for edit in found)
            return " Or: ".join([*words][:2])
        for first, second in sorted(combinations(edits, 2), key=rank_of) if not single else ():
            if not first.changes.keys() & second.changes.keys():
                number = self.make(first.changes | second.changes)
                if number and is_result(self.values[number]):
                    return two(*sorted((first, second), key=lambda edit: edit.at))
            if time.process_time() - begin > LONGEST:
                break
        return ""


def table(text: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]


def changes_of(text: str) -> dict:
    """ "sum.0=input,norm out=first" -> {("sum", 0): ("input", "norm"), "out": ("first",)}"""
    changes = {}
    for part in text.split():
        keys, _, operations = part.partition("=")
        names, _, where = keys.partition(".")
        for name in names.split(","):
            key = (name, int(where) if where.isdigit() else where) if where else name
            changes[key] = tuple(operations.split(","))
    return changes


def moved(first: Edit, second: Edit) -> tuple[Edit, Edit] | None:
    """The move that is left out in one place and the one that is put in another, if both do the same."""
    for left_out, extra in ((first, second), (second, first)):
        if left_out.kind == "missing" != extra.kind and left_out.operation == extra.operation:
            return left_out, extra
    return None


def rank_of(pair: tuple[Edit, Edit]) -> tuple[int, int]:
    """The more common, the lower; and what needs fewer changes comes first."""
    first, second = pair
    return -1 if moved(*pair) else first.rank + second.rank, len(first.changes) + len(second.changes)


def two(first: Edit, second: Edit) -> str:
    """The words of two edits, in the order of their moves."""
    if first.kind == second.kind == "missing":
        return f"{start(first.noun)} and {second.noun} are missing, or their results aren't used."
    if moved(first, second):
        left_out, extra = moved(first, second)
        come = "come" if be(left_out.noun) == "are" else "comes"
        return f"{start(left_out.noun)} {come} too {'early' if extra.at < left_out.at else 'late'}. {extra.words}"
    return f"{first.words} And: {second.words}"


def be(noun: str) -> str:
    if noun.startswith("what "):
        return "is"
    head = re.split(" of | for | by | at ", noun)[0]
    return "are" if " and " in head or head.endswith("s") else "is"


def start(words: str) -> str:
    """As at the start of a sentence, but for a name of the program."""
    return words[:1].upper() + words[1:] if words.startswith(("the ", "what ", "both ", "each ")) else words


def same_numbers(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Whether both have the same shape and, but for rounding, the same numbers, or the same places without any."""
    return a.shape == b.shape and torch.allclose(a.double(), b.double(), rtol=1e-4, atol=1e-5, equal_nan=True)
