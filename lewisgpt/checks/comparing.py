"""How the checks compare what came back with what should have."""

import torch


def is_pair(result) -> bool:
    """Whether a function returned two things."""
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
    except Exception:  # whatever came back, it isn't what should have
        return False


def learns(result: torch.Tensor, expected: torch.Tensor, sources: list[torch.Tensor]) -> bool:
    """Whether PyTorch finds that a change of each source changes both in the same way."""
    try:
        gradients = gradients_of(result, sources)
    except RuntimeError:  # it wasn't told how they were made, or a number that it needs was changed in place
        return False
    return all(
        gradient is not None
        and torch.allclose(gradient, right, rtol=0.001, atol=1e-4 + 0.001 * right.abs().max().item())
        for gradient, right in zip(gradients, gradients_of(expected, sources))
    )


def gradients_of(result: torch.Tensor, sources: list[torch.Tensor]):
    each_counts = torch.linspace(1, 2, result.numel()).view(result.shape)  # as the sum of a softmax never changes
    return torch.autograd.grad((result * each_counts).sum(), sources, allow_unused=True)
