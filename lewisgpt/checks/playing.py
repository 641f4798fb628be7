"""For whoever plays with the settings and the text of train.py: what can't work, what it costs, what came out."""

import torch

HIGHEST_RATE = 1_000_000_000  # beyond that, PyTorch's numbers overflow


def wrong_setting(max_steps, learning_rate, eval_interval, seed) -> str | None:
    """What is wrong with the settings at the top of train.py, in one or two sentences, or None."""
    if wrong := not_whole("max_steps", max_steps) or not_whole("eval_interval", eval_interval):
        return wrong
    if type(learning_rate) not in (int, float):
        return f"learning_rate should be a number, with a point: 0.1. It's {learning_rate!r}."
    if not 0 <= learning_rate <= HIGHEST_RATE:
        return f"learning_rate is {learning_rate}, but should be a number from 0 to {HIGHEST_RATE:,}, such as 0.1."
    if type(seed) is not int or not 0 <= seed < 2**63:
        return f"seed is {seed!r}, but should be a whole number from 0 on, such as 1337."
    return None


def not_whole(name: str, value) -> str | None:
    if type(value) is not int or value < 1:
        return f"{name} is {value!r}, but should be a whole number above 0, without a point or a comma: 32."


def wrong_batches(train_data, val_data, batch_size, context_length: int) -> str | None:
    """Why there can be no batches of this data, in one or two sentences, or None."""
    if wrong := not_whole("batch_size", batch_size):
        return wrong
    for name, data, least in (("train_data", train_data, context_length + 1), ("val_data", val_data, 2)):
        if not isinstance(data, torch.Tensor) or data.dim() != 1 or data.dtype != torch.long:
            what = repr(data.tolist() if isinstance(data, torch.Tensor) and data.dim() == 0 else type(data).__name__)
            return (
                f"{name} should be a row of tokens, but it's {what}. "
                "Is there a colon in the square brackets? [:2000] is the first 2,000, and [2000] a single one."
            )
        if len(data) < least:
            return (
                f"{name} has {len(data)} tokens, but at least {least} are needed (context_length is {context_length})."
            )
    return None


def no_number(loss: float, step: int, learning_rate: float) -> str:
    return (
        f"The loss became {loss} at step {step}: the weights grew until they were no numbers any more. "
        f"The learning rate, {learning_rate}, is far too large: try 0.1."
    )


def best_of_all(landmarks: dict[str, float], losses: dict) -> str:
    """What to say about counting, where it's true: in a short text, a network may do better, and even guessing may."""
    if landmarks["counting"] >= landmarks["guessing"]:
        return ": the text is too short for that" if landmarks["guessing"] else ""
    return ": about the best that a bigram can do" if landmarks["counting"] < losses["val"][-1] + 0.01 else ""


def by_heart(losses: dict, landmarks: dict[str, float], tokens: int) -> str:
    """A line for a model that does well on what it has seen, and badly on what is new; else nothing."""
    end, best = losses["val"][-1], min(losses["val"])
    if losses["train"][-1] > end - 0.1 or end < max(best, landmarks["counting"]) + 0.1:
        return ""
    worse = "That's worse than guessing" if end > landmarks["guessing"] else f"It was at {best:.3f} before"
    return (
        f"\n{worse}: with {tokens:,} characters to learn from, it has learned them by heart. "
        "That's overfitting, and a longer text helps.\n"
    )
