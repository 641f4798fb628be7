"""The two parts of a transformer that are given: norm and rotate (docs/day3.md, step 15)."""

import torch
from torch import Tensor


def norm(x: Tensor) -> Tensor:
    """Scale each row of numbers so that their size is 1 on average. (Zhang and Sennrich 2019, RMSNorm.)

    x (..., C) -> (..., C)
    """
    return x * torch.rsqrt((x * x).mean(dim=-1, keepdim=True) + 1e-6)  # backward, x * x is faster than square()


def rotate(x: Tensor, start: int = 0) -> Tensor:
    """Turn pairs of numbers by an angle that grows with the position. (Su and others 2021, RoFormer.)

    So a score of two positions depends on how far apart they are. x (..., T, head_size) -> the same shape
    """
    T, head_size = x.shape[-2:]
    speeds = 10000.0 ** (-torch.arange(0, head_size, 2, device=x.device) / head_size)  # fast ones and slow ones
    positions = torch.arange(start, start + T, device=x.device)
    angles = torch.outer(positions, speeds).repeat(1, 2)[:, :head_size]  # both numbers of a pair have the same
    minus = torch.ones(head_size, device=x.device)
    minus[: head_size // 2] = -1
    partner = x.roll(head_size // 2, dims=-1)  # the pairs are the numbers that are half a row apart
    return x * angles.cos() + partner * (minus * angles.sin())
