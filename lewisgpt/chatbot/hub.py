"""The model as the transformers library loads it: weights, sizes and tokenizer in a folder of their own.

That library knows an architecture called NanoChat. It's ours, but it turns the pairs of numbers the other way round.
"""

import json
from pathlib import Path

import safetensors.torch
from torch import Tensor

from lewisgpt import files
from lewisgpt.chatbot.topics import is_topic

NAMES = {  # of a block's weights, here and there
    "attention.query": "self_attn.q_proj",
    "attention.key": "self_attn.k_proj",
    "attention.value": "self_attn.v_proj",
    "attention.projection": "self_attn.o_proj",
    "feed_forward.expand": "mlp.fc1",
    "feed_forward.shrink": "mlp.fc2",
}
TEMPLATE = (  # how the turns of a talk become a prompt, in the words of Jinja
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}You: {{ message['content'] }}\n"
    "{% elif message['role'] == 'assistant' %}Lewis: {{ message['content'] }}\n\n{% endif %}"
    "{% endfor %}{% if add_generation_prompt %}Lewis:{% endif %}"
)


def write(folder: Path, tensors: dict[str, Tensor], metadata: dict) -> None:
    """Write all files of that folder."""
    settings, vocab = metadata["settings"], metadata["vocab"]
    folder.mkdir(parents=True, exist_ok=True)
    weights = {renamed(name): turned(name, tensor, settings["n_head"]) for name, tensor in tensors.items()}
    files.write(folder / "model.safetensors", safetensors.torch.save(weights, metadata={"format": "pt"}))
    for name, content in {
        "config.json": config(settings, len(vocab)),
        "generation_config.json": {"do_sample": True, "temperature": 0.3 if settings.get("chat") else 0.8},
        "tokenizer.json": tokenizer(vocab),
        "tokenizer_config.json": tokenizer_config(settings),
    }.items():
        files.write(folder / name, json.dumps(content, indent=1).encode())


def renamed(name: str) -> str:
    """ "blocks.0.attention.query.weight" -> "model.layers.0.self_attn.q_proj.weight" """
    if name.startswith("blocks."):
        _, number, part = name.removesuffix(".weight").split(".", 2)
        return f"model.layers.{number}.{NAMES[part]}.weight"
    return {"token_embedding.weight": "model.embed_tokens.weight", "head.weight": "lm_head.weight"}[name]


def turned(name: str, tensor: Tensor, n_head: int) -> Tensor:
    """Queries and keys with the sign of the second half of each head's numbers changed, all else as it is.

    Turning (a, -b) the other way gives what turning (a, b) gives, but for the sign of the second number. As that is so
    for queries and keys alike, their products stay the same.
    """
    if not name.endswith(("query.weight", "key.weight")):
        return tensor.contiguous()
    heads = tensor.clone().view(n_head, 2, -1)  # the first half of each head's rows, and the second one
    heads[:, 1] *= -1
    return heads.view_as(tensor)


def config(settings: dict, vocab_size: int) -> dict:
    return {
        "architectures": ["NanoChatForCausalLM"],
        "model_type": "nanochat",
        "vocab_size": vocab_size,
        "hidden_size": settings["n_embd"],
        "intermediate_size": 4 * settings["n_embd"],
        "num_hidden_layers": settings["n_layer"],
        "num_attention_heads": settings["n_head"],
        "num_key_value_heads": settings["n_head"],
        "max_position_embeddings": settings["context_length"],
        "hidden_act": "relu2",
        "rms_norm_eps": 1e-6,
        "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0},
        "final_logit_softcapping": None,
        "attention_bias": False,
        "tie_word_embeddings": False,
        "bos_token_id": None,
        "eos_token_id": None,
        "pad_token_id": None,
        "dtype": "float32",
    }


def tokenizer(vocab: list[str]) -> dict:
    """Byte-pair encoding without a single pair: each character is a token, and one that isn't known is left out."""
    special = [token for token, character in enumerate(vocab) if is_topic(character)]  # so that nobody has to see them
    how = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {
        "version": "1.0",
        "added_tokens": [{"id": token, "content": vocab[token]} | how for token in special],
        "normalizer": None,
        "pre_tokenizer": None,
        "post_processor": None,
        "decoder": {"type": "Fuse"},
        "model": {
            "type": "BPE",
            "vocab": {character: token for token, character in enumerate(vocab)},
            "merges": [],
        },
    }


def tokenizer_config(settings: dict) -> dict:
    facts = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": settings["context_length"],
        "clean_up_tokenization_spaces": False,
    }
    return facts | ({"chat_template": TEMPLATE} if settings.get("chat") else {})
