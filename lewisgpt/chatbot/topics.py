"""Topics: a token for each intent, which a chatbot writes before its answer, and which nobody sees.

So it chooses what to say as one of many, with a single token, before it says a word. The words then follow from the
topic. (Large models have such special tokens too: for the end of a turn, for their thinking, or for the use of a tool.)
"""

from collections.abc import Iterable, Iterator

import torch
from torch import Tensor

FIRST, LAST = "\ue000", "\uf8ff"  # Unicode keeps these characters for private use, so no ordinary text has one


def is_topic(character: str) -> bool:
    return FIRST <= character <= LAST


def without_topics(characters: Iterable[str]) -> Iterator[str]:
    """What somebody may see."""
    return (character for character in characters if not is_topic(character))


def add_topics(tensors: dict[str, Tensor], metadata: dict, names: list[str]) -> tuple[dict[str, Tensor], dict]:
    """The weights with a token for each intent, and their metadata. The tokens that a chatbot has already stay.

    names: of the intents. settings["topics"] then has the character of each, and "known" the names that were there.
    A new one begins near the mean of the old ones, as likely as any other (Hewitt 2021, "Initializing New Word
    Embeddings for Pretrained Language Models"). With zeros, its logit was far above all that are unlikely.
    """
    vocab, settings = metadata["vocab"], metadata["settings"]
    topics = dict(settings.get("topics", {}))
    free = (character for character in map(chr, range(ord(FIRST), ord(LAST) + 1)) if character not in vocab)
    new = {name: next(free) for name in names if name not in topics}
    generator, tensors = torch.Generator().manual_seed(0), dict(tensors)
    known = [vocab.index(topic) for topic in topics.values()]
    for name, spread in {"token_embedding.weight": 1.0, "head.weight": 0.0}.items():
        table = tensors[name]
        usual = table[known].mean(0) if known else torch.zeros(table.shape[1])
        rows = usual + spread * torch.randn(len(new), table.shape[1], generator=generator)
        tensors[name] = torch.cat((table, rows.to(table)))
    settings = settings | {"topics": topics | new, "known": [*topics]}
    return tensors, metadata | {"vocab": vocab + [*new.values()], "settings": settings}
