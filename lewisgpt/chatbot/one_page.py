"""The page, the model and its weights in a single HTML file, which needs no server and asks the network for nothing."""

import base64
import hashlib
import html
import json
import re

import safetensors.torch
from torch import Tensor

from lewisgpt import INPUT_PATH
from lewisgpt.chatbot import need, shown
from lewisgpt.chatbot.dialogues import LONGEST_ANSWER
from lewisgpt.chatbot.page import MIME_TYPES, PAGE
from lewisgpt.edges import short
from lewisgpt.text_file import no_file, read_text
from lewisgpt.training import checkpoint

MARK = 'id="shared"'  # what only such a file has in it
LARGEST = 60_000  # a number of 16 bits is never much larger
PASSAGE = 30_000  # characters of the book
BOOK = "aa87ddf43dc8ed37"  # the fingerprint of the input.txt that comes with the course


def make(tensors: dict[str, Tensor], metadata: dict, about: dict, name: str, line: str) -> str:
    """The file. about: what the server says about the model; name: what it's called; line: whose it is, and so on."""
    shared = {"about": about, "called": name, "longest_answer": LONGEST_ANSWER, "words": words()}
    shared["book"] = passage(metadata)
    shared["weights"] = base64.b64encode(shortened(tensors, metadata)).decode()
    data = json.dumps(shared).replace("<", "\\u003c")  # so that nothing in it ends the script
    script, style = bundle("page.js"), with_files(read("style.css"), r"url\([\"']?(?P<file>[\w.-]+)[\"']?\)")
    page = read("index.html")
    for tag in ("<meta charset", "</head>", "</body>"):
        if tag not in page:
            raise SystemExit(f"index.html in the folder page has no {tag} any more, so it can't become one file.")
    if not shared["book"]:
        for tag in ('<section aria-labelledby="inside-game-name"', '<button id="inside-passage"'):
            page = page.replace(tag, f"{tag} hidden")
    for pattern, instead in {
        r" *<script .*?</script>\n": "",
        r" *<link rel=\"stylesheet\".*?>\n": "",
        r"<title>.*?</title>": f"<title>{html.escape(name)}</title>",
        r"<h1>.*?</h1>": f"<h1>{html.escape(name)}</h1>",
        r" *</header>": f'    <p class="made">{html.escape(line)}</p>\n  </header>',
        r"<meta charset.*?>": '<meta charset="utf-8">\n  '
        f'<meta http-equiv="Content-Security-Policy" content="{policy(script, style)}">\n  '
        f'<meta name="description" content="{html.escape(line)}">',
        r"</head>": f"<style>{style}</style>\n</head>",
        r"</body>": f'<script type="application/json" {MARK}>{data}</script>\n'
        f'<script type="module">{script}</script>\n</body>',
    }.items():
        page = re.sub(pattern, lambda _, instead=instead: instead, page, count=1, flags=re.DOTALL)
    return page


def shortened(tensors: dict[str, Tensor], metadata: dict) -> bytes:
    """A file of weights with 16 bits for each number."""
    short = {name: value.half() if value.abs().max() < LARGEST else value for name, value in tensors.items()}
    return safetensors.torch.save(short, metadata={checkpoint.KEY: json.dumps(metadata)})


def passage(metadata: dict) -> str:
    """What the model hasn't learned from, for a game. Of a text of the learner's own, nothing is given away."""
    if not is_from_book(metadata["settings"]):
        return ""
    try:
        is_there = checkpoint.fingerprint(read_text(INPUT_PATH)) == BOOK
    except (OSError, ValueError):  # it's gone, or has become something else
        is_there = False
    return shown.book()[:PASSAGE] if is_there else ""


def is_from_book(settings: dict) -> bool:
    """Whether a model with these settings has learned from the novel that comes with the course."""
    return settings.get("fingerprint") == BOOK


def words() -> dict:
    """All that speaks before the model."""
    files = {"phrases": need.PHRASES_PATH, "need_points": need.NEED_POINTS, "sorrow_points": need.SORROW_POINTS}
    try:
        questions, answers = need.sorrows()
    except (OSError, ValueError):  # no dialogues, or none that can be read
        questions, answers = {}, {}
    sorrows = {"questions": [*questions.items()], "answers": answers}
    return {name: path.read_text(encoding="utf-8-sig") for name, path in files.items()} | {"sorrows": sorrows}


def policy(script: str, style: str) -> str:
    """What the browser may do in this file: run this script with these styles, show what is in it, and nothing else."""
    script, style = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (script, style))
    return (
        f"default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def read(name: str) -> str:
    """A file of the page, with the pictures in it that it names."""
    try:
        text = read_text(PAGE / name).removeprefix("\ufeff")
    except FileNotFoundError:
        raise SystemExit(f"{no_file(PAGE / name)} Take it from the project again.") from None
    except ValueError as error:
        raise SystemExit(str(error)) from None
    return with_files(text, r"page/(?P<file>[\w.-]+)") if name.endswith(".html") else text


def with_files(text: str, pattern: str) -> str:
    """The text with the contents of those files of the page in place of their names."""

    def contents(found: re.Match) -> str:
        path = PAGE / found["file"]
        mime_type = MIME_TYPES.get(path.suffix, "")
        if not path.is_file() or not mime_type.startswith(("image/", "font/")):
            return found[0]
        data = f"data:{mime_type};base64,{base64.b64encode(path.read_bytes()).decode()}"
        return f"url({data})" if found[0].startswith("url") else data

    return re.sub(pattern, contents, text)


def bundle(name: str, fetch: str = "shared.js") -> str:
    """A module of the page and all that it imports, as one script, in which `fetch` is the one of another module.

    Each module becomes a function, so that no name of it gets in the way of another's; what it returns is its exports.
    """
    parts: dict[str, str] = {}

    def add(name: str, before: str = "", way: tuple[str, ...] = ()) -> None:
        if name in way:
            raise SystemExit(f"In the folder page, {name} imports {way[-1]}, and that imports {name} again.")
        source = read(name)
        imported = re.compile(r'^import (\{.*?\}) from "\./(.+?)";', flags=re.MULTILINE | re.DOTALL)
        for _, other in imported.findall(source):
            if other not in parts:
                add(other, before, (*way, name))
        exported = re.findall(r"^export (?:async )?(?:function\*?|const|class) (\w+)", source, flags=re.MULTILINE)
        source = imported.sub(r'const \1 = modules["\2"];', source)
        if odd := re.search(r"^(import\b|export (?!(async )?(function|const|class)\b)).*", source, flags=re.MULTILINE):
            raise SystemExit(f"{name} in the folder page has a line that can't be in one file: {short(odd[0])}")
        source = re.sub(r"^export ", "", source, flags=re.MULTILINE)
        parts[name] = f'modules["{name}"] = (() => {{\n{before}{source}\nreturn {{ {", ".join(exported)} }};\n}})();\n'

    add(fetch)
    add(name, f'const {{ fetch }} = modules["{fetch}"];\n')
    return "const modules = {};\n" + "".join(parts.values()).replace("</script", "<\\/script")
