"""How the checks compare what came back with what should have."""

import torch


def is_pair(result) -> bool:
    """Whether a function gave back two things."""
    return isinstance(result, (tuple, list)) and len(result) == 2


def shape(result) -> tuple[int, ...] | None:
    """The shape of a tensor, as (4, 8); None for anything else."""
    return tuple(result.shape) if isinstance(result, torch.Tensor) else None


def same(result, expected: torch.Tensor) -> bool:
    """Whether `result` is a tensor with the shape and, but for rounding, the numbers of `expected`."""
    return (
        isinstance(result, torch.Tensor)
        and (result.shape, result.device, result.layout) == (expected.shape, expected.device, expected.layout)
        and result.is_floating_point() == expected.is_floating_point()
        and torch.allclose(result.double(), expected.double(), atol=1e-5)
    )


def alike(result, expected) -> bool:
    """Whether both are of one type and equal. It never fails, as == may: a list of tensors says neither yes nor no."""
    try:
        if isinstance(expected, torch.Tensor):
            return same(result, expected)
        return isinstance(result, type(expected)) and bool(result == expected)
    except Exception:  # whatever it is that came back, it isn't what should have
        return False


def learns(result: torch.Tensor, weights: list[torch.Tensor]) -> bool:
    """Whether PyTorch can work out how each of these weights changes the numbers in `result`."""
    try:
        gradients = torch.autograd.grad(result.sum(), weights, allow_unused=True)
    except RuntimeError:  # it was not told how they were made, or a number that it needs was changed in place
        return False
    return all(gradient is not None for gradient in gradients)
