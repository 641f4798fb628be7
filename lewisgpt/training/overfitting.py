"""What keeps a long run from learning its text by heart: nothing at first, and more the more often it reads it."""

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout


def strength(passes: float, weights_per_character: float) -> float:
    """How much is needed (0 to 0.12) if a run goes through its text so many times, with so many weights in its blocks.

    Measured (docs/log.md): in a run that reads its text 4 or 5 times, all of the kind harms. With 3 or more weights for
    each character, a twentieth is right for 13 times, a tenth for 20, and two tenths are too much for 35. With less
    than one, a model has no room to learn its text by heart, and even 2% harm it in a run that reads it 16 times.
    """
    room = min(1.0, max(0.0, (weights_per_character - 1) / 2))
    return room * min(0.12, max(0.0, (passes - 5) / 160))


def words(passes: float, strength: float) -> str:
    """What a run that goes through its text so many times does about it; nothing, if it does nothing."""
    if strength < 0.005:
        return ""
    percent = f"{strength:.0%}"
    return (
        f"It will read the text about {passes:,.0f} times. So that it doesn't learn it by heart, {percent} of the\n"
        f"characters that it reads are swapped for others, and {percent} of what its parts hand on is dropped.\n"
    )


class Overfitting:
    """Works against the overfitting of this model while it learns, as strongly as `strength` says.

    Two things together, as they did better than either alone. Characters that it reads are swapped for others of the
    text (Xie and others 2017, arxiv.org/abs/1703.02573), and some of the channels that attention and feed-forward hand
    on are left out, in each row of the batch others (Gal and Ghahramani 2016, arxiv.org/abs/1512.05287). To draw
    numbers for whole channels takes a fifteenth of the time that it takes for each place.
    """

    def __init__(self, model: nn.Module, strength: float):
        self.strength = strength
        for block in model.blocks:
            for part in block.children():
                part.register_forward_hook(self.leave_out)

    def leave_out(self, part: nn.Module, given: tuple, output: Tensor) -> Tensor:
        if not (self.strength and part.training):
            return output
        return output * dropout(output.new_ones(len(output), 1, output.shape[-1]), self.strength)

    def swap(self, x: Tensor, data: Tensor) -> Tensor:
        """The tokens x, with some of them swapped for others from anywhere in the data."""
        if not self.strength:
            return x
        others = data[torch.randint(len(data), x.shape)]
        return torch.where(torch.rand(x.shape) < self.strength, others, x)
