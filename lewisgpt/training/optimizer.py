"""The optimizer of Day 3: Muon for the matrices of the blocks, AdamW for the rest."""

import torch
from torch import Tensor, nn


def orthogonalize(g: Tensor, steps: int = 5) -> Tensor:
    """Make all singular values of the matrices g (n, rows, columns) about 1, by Newton and Schulz's iteration.

    Source of method and numbers: Jordan and others 2024, github.com/KellerJordan/Muon. In float32 and for all matrices
    of a shape at once, as the bfloat16 of torch.optim.Muon is slow on ordinary processors.
    """
    x = g.mT if g.shape[-2] > g.shape[-1] else g
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        a = x @ x.mT
        factor = torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315)  # -4.7750 a + 2.0315 a a, in one go
        x = torch.baddbmm(x, factor, x, beta=3.4445)
    return x.mT if g.shape[-2] > g.shape[-1] else x


def even_out(x: Tensor) -> Tensor:
    """Give each neuron of the matrices x (n, rows, columns) the same share of a change: its numbers are 1 on average.

    The neurons are the rows, or the columns where there are more of them. Without that, a few of them take most of a
    change. (Li and others 2025, NorMuon, arxiv.org/abs/2510.05491; here without its memory)
    """
    dim = -1 if x.shape[-2] >= x.shape[-1] else -2
    return x * torch.rsqrt(x.square().mean(dim=dim, keepdim=True) + 1e-10)


class Optimizer:
    """Moves all parameters of a LewisGPT; `train_step` uses it as it uses any optimizer of PyTorch.

    muon_rate: how far a step moves the matrices; adam_rate: the same for the embedding and the head. weight_decay: by
    which part of muon_rate a step also shrinks the matrices. What is not needed fades, and that works against
    overfitting in a long run. (Loshchilov and Hutter 2019, arxiv.org/abs/1711.05101)
    """

    def __init__(self, model: nn.Module, muon_rate: float = 0.03, adam_rate: float = 0.006, weight_decay: float = 0.1):
        self.rates, self.weight_decay = (muon_rate, adam_rate), weight_decay
        self.factor = 1.0  # what the schedule makes of the rates
        self.shapes: dict[torch.Size, list[nn.Parameter]] = {}
        for parameter in model.blocks.parameters():
            self.shapes.setdefault(parameter.shape, []).append(parameter)
        self.momentum = [torch.zeros(len(same), *same[0].shape, device=same[0].device) for same in self.shapes.values()]
        in_blocks = {id(parameter) for parameter in model.blocks.parameters()}
        rest = [parameter for parameter in model.parameters() if id(parameter) not in in_blocks]
        fused = rest[0].device.type == "cuda"
        self.adam = torch.optim.AdamW(rest, lr=adam_rate, betas=(0.8, 0.95), weight_decay=0.0, fused=fused)

    def zero_grad(self, set_to_none: bool = True) -> None:
        self.adam.zero_grad(set_to_none)
        for parameter in (p for same in self.shapes.values() for p in same):
            parameter.grad = None

    @torch.no_grad()
    def step(self) -> None:
        self.adam.param_groups[0]["lr"] = self.rates[1] * self.factor
        self.adam.step()
        for same, momentum in zip(self.shapes.values(), self.momentum):
            gradient = torch.stack([parameter.grad for parameter in same])
            momentum.lerp_(gradient, 0.05)
            update = even_out(orthogonalize(gradient.lerp(momentum, 0.95)))  # a look ahead: Nesterov's momentum
            rate = self.rates[0] * self.factor
            for parameter, change in zip(same, update):
                parameter.mul_(1 - rate * self.weight_decay)
                parameter.add_(change, alpha=-rate * parameter.shape[1] ** -0.5)

    def state_dict(self) -> dict:
        return {"momentum": self.momentum, "adam": self.adam.state_dict()}

    def load_state_dict(self, state: dict) -> None:
        for mine, saved in zip(self.momentum, state["momentum"]):
            mine.copy_(saved)
        self.adam.load_state_dict(state["adam"])
