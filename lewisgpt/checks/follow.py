"""Follows the learner's function, one expression after the other, to the first that makes numbers of its own.

The function runs once more, on what the check gave it, and each tensor that it makes is compared with what the right
moves make. Numbers that belong to no move, and lead to none, are where it goes wrong, whatever the mistake is.
"""

import ast
import copy
import inspect
import textwrap

import torch

from lewisgpt.checks import written
from lewisgpt.checks.edits import same_numbers
from lewisgpt.randomness import own_random_numbers

SEEN = ast.Call | ast.BinOp | ast.Subscript | ast.UnaryOp


class Watch(ast.NodeTransformer):
    """Puts a call of see(number, value) around each expression that makes something."""

    def __init__(self):
        self.parts: list[ast.AST] = []

    def watched(self, node: ast.AST, value: ast.expr) -> ast.Call:
        self.parts.append(node)
        return ast.Call(ast.Name("__see", ast.Load()), [ast.Constant(len(self.parts) - 1), value], [])

    def generic_visit(self, node: ast.AST) -> ast.AST:
        before = copy.deepcopy(node) if isinstance(node, SEEN) else node
        super().generic_visit(node)
        if isinstance(node, SEEN) and isinstance(getattr(node, "ctx", None), ast.Load | None):
            return self.watched(before, node)
        return node

    def visit_AugAssign(self, node: ast.AugAssign):
        before = copy.deepcopy(node)
        super().generic_visit(node)
        result = ast.parse(ast.unparse(before.target), mode="eval").body
        return [node, ast.Expr(self.watched(before, result))]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.decorator_list, node.returns = [], None
        node.body = [line for part in node.body for line in self.lines(self.visit(part))]
        return node

    @staticmethod
    def lines(made) -> list[ast.stmt]:
        return made if isinstance(made, list) else [made]


def follow(given: tuple) -> list[tuple[ast.AST, torch.Tensor]]:
    """The tensors that the function under test makes of what it is given, each with its expression, in their order."""
    function, seen = written.function(), []
    watch = Watch()
    try:
        tree = watch.visit(ast.parse(textwrap.dedent(inspect.getsource(function))))
        names = dict(function.__globals__)
        names["__see"] = lambda number, value: seen.append((watch.parts[number], value, version(value))) or value
        exec(compile(ast.fix_missing_locations(tree), "<followed>", "exec"), names)
        with own_random_numbers(), torch.enable_grad():
            names[function.__name__](*given)
    except Exception:  # it can't be read, or it stops: then what came before that is known
        pass
    seen = [(part, value[0] if "return_types" in str(type(value)) else value, now) for part, value, now in seen]
    return [(part, value) for part, value, now in seen if isinstance(value, torch.Tensor) and version(value) == now]


def version(value) -> int:
    """How often a tensor was changed in place. One that's filled later on has no numbers of its own yet."""
    return getattr(value, "_version", 0)


def leads_to(value: torch.Tensor) -> set:
    """All that PyTorch knows of how it was made."""
    found, ahead = set(), [value.grad_fn]
    while ahead:
        node = ahead.pop()
        if node is not None and node not in found:
            found.add(node)
            ahead += [before for before, _ in node.next_functions]
    return found


def made_of(value: torch.Tensor, right: torch.Tensor) -> bool:
    """Whether it has no numbers but those of what is right, wherever they are: a part of it, for example."""
    numbers, own = right.detach().double().flatten().sort().values, value.detach().double().flatten()
    if not len(own) or own.isnan().any() or len(own) > 4 * len(numbers):
        return False
    at = torch.searchsorted(numbers, own).clamp(1, max(1, len(numbers) - 1))
    near = torch.minimum((own - numbers[at - 1]).abs(), (own - numbers[at.clamp(max=len(numbers) - 1)]).abs())
    return bool(((near <= 1e-5 + 1e-4 * own.abs()) | (own == numbers[0]) | (own == numbers[-1])).all())


def first_wrong(moves, smaller: bool = False) -> tuple[ast.AST, torch.Tensor, str, str] | None:
    """The first expression whose numbers are none of the right ones, or are in other places, and lead to none.

    smaller: or the first call that leaves numbers out
    With it come the last of the right moves that it's made of, and the move that it may have been meant for.
    """
    right = {name: moves.result(name) for name in moves.right if isinstance(moves.result(name), torch.Tensor)}
    right = {name: value for name, value in right.items() if value.is_floating_point()}
    shapes = {value.shape for name, value in right.items() if name in moves.moves}
    made = [(part, value) for part, value in follow(moves.given) if value.is_floating_point()]
    made = [(part, value) for part, value in made if value.requires_grad or value.shape in shapes and value.std() > 0]
    inputs = {name for name in right if moves.right[name] <= len(moves.names) - len(moves.moves)}
    known = [[name for name in right if made_of(value, right[name])] for _, value in made]
    there = [any(same_numbers(value, right[name]) for name in names) for (_, value), names in zip(made, known)]
    good = set().union(*(leads_to(value) for (_, value), names in zip(made, known) if names))
    exact = set().union(*(leads_to(value) for (_, value), is_there in zip(made, there) if is_there))
    reached = inputs.union(*known)
    for (part, value), names in zip(made, known):
        if not names and value.grad_fn not in good:
            break
        full = [name for name in names if right[name].shape == value.shape]
        if full and not any(same_numbers(value, right[name]) for name in full) and value.grad_fn not in exact:
            return part, value, full[0], "places"
        if smaller and names and isinstance(part, ast.Call) and value.numel() < right[names[0]].numel():
            return part, value, names[0], "part"
    else:
        return None
    behind = leads_to(value) - {value.grad_fn}
    before = inputs.union(*(names for (_, one), names in zip(made, known) if one.grad_fn in behind))

    def possible(name: str) -> bool:
        """Whether the expression may have been meant for this move: it's made of what the move is made of."""
        do, given = moves.moves[name].do, moves.moves[name].given
        if isinstance(moves.operations[do], torch.nn.Module) and do not in ast.unparse(part):
            return False
        return all(g in right and any(made_of(right[g], right[one]) for one in before) for g in given)

    ahead = [name for name in moves.moves if name in right and name not in reached and possible(name)]
    fits = [name for name in ahead if right[name].shape == value.shape]
    last = [name for name in right if name in before and right[name].shape == value.shape]
    return part, value, (last or [""])[-1], (fits or [""])[0]
