"""python chat.py --share: a folder that can be given away.

index.html is the page with the model in it, model/ is for the transformers library, and README.md tells what it is.
"""

import html
import math
import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from string import Template

import safetensors
import torch

from lewisgpt import PROJECT, files
from lewisgpt.chatbot import hub, one_page, quiz, yours
from lewisgpt.chatbot.dialogues import LONGEST_ANSWER, load_dialogues
from lewisgpt.chatbot.topics import without_topics
from lewisgpt.edges import short
from lewisgpt.training import checkpoint, models, plots

TEXTS = Path(__file__).with_name("texts")
QUESTIONS = ("Who are you?", "What is a token?", "What is a bigram?", "Tell me a riddle")
BEGINNING = "The "  # of a text with which a writer goes on
BLOCK = re.compile(r"^<!-- (\w+): .* -->\n(?:(?!<!--).*\n)*<!-- end -->$", re.MULTILINE)  # of a text, written anew


@dataclass
class Shared:
    """What is said about the model, here and there."""

    name: str
    by: str
    about: dict  # what the server says about it
    weights: int
    metadata: dict
    quiz: dict[str, str]  # "right" and "looked up": how many answers of it, and of the look-up; {} if it isn't asked
    talk: list[tuple[str, str]]  # questions and its answers; of a writer a beginning, and how the text goes on
    text: str  # a passage that it wrote
    by_writer: bool  # whether the writer that the chatbot was made from wrote it

    @property
    def is_chatbot(self) -> bool:
        return self.about["chat"]

    @property
    def settings(self) -> dict:
        return self.metadata["settings"]

    @property
    def loss(self) -> float | None:
        """Of the writer, or of the one that the chatbot was made from."""
        loss = models.made_from(self.metadata)[-1].get("val_loss")
        return loss if isinstance(loss, int | float) and math.isfinite(loss) else None

    def whose(self, by: str) -> str:
        """Who made it. What the course gives ready made was made by nobody who shares it."""
        finished = models.finished_in(self.metadata)
        if not finished:
            return f"Made by {by}. " if by else ""
        name = f"the finished {'Lewis' if finished['settings'].get('chat') else 'writer'} of the course LewisGPT"
        if finished is self.metadata:
            return f"This is {name}{f', shared by {by}' if by else ''}. "
        taught = len(self.metadata["settings"].get("topics", {}).keys() - {*finished["settings"].get("known", ())})
        what = f"Taught {taught} thing{'s' * (taught > 1)}" if taught else "Trained further"
        return f"{what}{f' by {by}' if by else ''}, on top of {name}. "

    @property
    def book(self) -> str:
        if one_page.is_from_book(self.settings):
            return "the novel The Lamplighter's Road"
        return str(self.settings.get("text", "a text"))

    @property
    def length(self) -> str:
        """Of its training."""
        steps, minutes = self.settings.get("steps"), self.settings.get("minutes")
        return f"{steps:,} steps" if steps else f"{minutes:g} minutes" if minutes else "some time"

    @property
    def line(self) -> str:
        """Whose it is, how it was trained, and that it's a toy."""
        loss = f" to a loss of {self.loss:.2f}" if self.loss is not None else ""
        chat = ", then on questions and answers" if self.is_chatbot else ""
        right = f": {self.quiz['right']} test questions right" if self.quiz else ""
        return (
            f"{self.whose(self.by)}{self.weights:,} weights, trained for {self.length} on {self.book}{loss}{chat}"
            f"{right}. A toy, in this page alone: it makes things up."
        )


def run(args, path: Path, model: torch.nn.Module, answer: Callable, make_page: Callable) -> None:
    """Write the folder. answer and make_page: what chat.py has under these names"""
    folder = args.out or PROJECT / "share"
    check_folder(folder)
    tensors, metadata = models.load(path)
    one_page.make(tensors, metadata, {}, "", "")  # if something is wrong in the page, it's said now
    if models.finished_in(metadata):
        print("It's a finished model of the course, or began with one, and what you share will say so.")
    if model.chat:
        print("It's asked the questions of the quiz, which takes a minute or two ...", flush=True)
    writer = models.file_of(models.made_from(metadata)[-1], path)
    shared = examine(args, model, metadata, answer, make_page, writer and models.load_model(writer, type(model)))
    try:
        one_file = one_page.make(tensors, metadata, shared.about, shared.name, shared.line).encode()
        files.write(folder / "index.html", one_file)
        hub.write(folder / "model", tensors, metadata)
        write_text(folder / "model" / "README.md", model_card(shared))
        files.write(folder / "page.svg", picture(shared).encode())
        with_curve = draw_curve(writer, folder / "loss.png")
        write_text(
            folder / "README.md", portfolio(shared, with_curve, len(one_file), Path(answer.__code__.co_filename))
        )
    except OSError as error:
        raise SystemExit(
            f"{short(folder)} can't be written ({files.reason(error)}). "
            + files.what_to_do(error, "Name another folder with --out.")
        ) from None
    print(
        f"\nIt's all in {files.show_path(folder)}:\n"
        f"  index.html  {len(one_file) / 1e6:.1f} MB, the page with the model in it. Open it with a double click.\n"
        "  model       the same weights for the transformers library\n"
        "  README.md   what it is, and what you wrote yourself\n"
        'How to put it on the web: docs/day4.md, "Thursday evening: give it away"'
    )


def check_folder(folder: Path) -> None:
    """End the program with one sentence if there are files that somebody else has put there."""
    page = folder / "index.html"
    try:
        is_ours = page.is_file() and one_page.MARK in page.read_text(encoding="utf-8", errors="replace")
        if folder.exists() and not is_ours and (not folder.is_dir() or any(folder.iterdir())):
            raise SystemExit(f"There's something else in {short(folder)} already. Name a new folder with --out.")
    except OSError as error:
        raise SystemExit(
            f"{short(folder)} can't be read ({files.reason(error)}). Name another one with --out."
        ) from None
    files.try_folder(folder, "Name another folder with --out.")


def write_text(path: Path, text: str) -> None:
    """Write the file. If it's there, only its blocks are written anew: what somebody has written around them stays."""
    if path.exists():
        new = {block[1]: block[0] for block in BLOCK.finditer(text)}
        old = path.read_text(encoding="utf-8-sig", errors="surrogateescape")
        text, number = BLOCK.subn(lambda block: new.get(block[1], block[0]), old)
        words = "its blocks are new, and your own words stay."
        if not number:
            words = "it stays as it is. To have it written anew, delete it first."
        print(f"{files.show_path(path)} was there already: {words}")
    files.write(path, text.encode(errors="surrogateescape"))


def examine(args, model: torch.nn.Module, metadata: dict, answer: Callable, make_page: Callable, writer=None) -> Shared:
    """Look at the model: let it write, or the writer that it was made from, and ask it some questions."""

    def say(
        text: str, turns=(), by=model, go_on: bool = False, most: int = LONGEST_ANSWER, temperature: float = 0
    ) -> str:
        return "".join(answer(by, text, turns, temperature, most, None, go_on))

    torch.manual_seed(1337)
    return Shared(
        name=args.name or "LewisGPT",
        by=args.by or "",
        about=about(make_page, model),
        weights=sum(parameter.numel() for parameter in model.parameters()),
        metadata=metadata,
        quiz=ask(args.dialogues, model, metadata, say) if model.chat else {},
        talk=[(question, say(question).strip()) for question in QUESTIONS]
        if model.chat
        else [(BEGINNING, say(BEGINNING, temperature=0.8))],
        text=BEGINNING + say(BEGINNING, by=writer or model, go_on=True, most=400, temperature=0.8).rstrip(),
        by_writer=writer is not None,
    )


def about(make_page: Callable, model: torch.nn.Module) -> dict:
    """What the server says about the model."""
    return make_page(model).view_functions["send_about"]()


def ask(dialogues: Path, model: torch.nn.Module, metadata: dict, say: Callable) -> dict[str, str]:
    """How many questions of the quiz it answers rightly, and how many the look-up; {} if there are none for it."""
    try:
        intents = load_dialogues(dialogues, [*without_topics(model.vocab)])
    except SystemExit:  # other dialogues than those that it has learned from
        return {}
    intents = quiz.learned(intents, metadata["settings"].get("topics", {}))
    tests = quiz.quiz_questions(intents, most=quiz.ASKED)

    def words(reply: Callable) -> str:
        right, _ = quiz.score(intents, tests, reply)
        return f"{right} of {len(tests)} ({right / len(tests):.1%})"

    repliers = {"right": lambda question, turns: say(question, turns).strip(), "looked up": quiz.look_up(intents)}
    return {name: words(reply) for name, reply in repliers.items()} if tests else {}


def draw_curve(writer: Path | None, picture: Path) -> bool:
    """Draw the loss of the run that these weights are from, if it's known. An older picture goes."""
    picture.unlink(missing_ok=True)
    if not writer:
        return False
    result = files.newest(writer.with_name("result.json"))
    try:
        losses = checkpoint.from_json(result.read_text(encoding="utf-8"))["losses"]
        checkpoint.check_losses(losses)
    except (OSError, ValueError, TypeError, KeyError):
        return False
    return plots.curves({"my run": losses}, picture) is not None


def bigram_text() -> str:
    """What the bigram of Day 2 writes; "" if it isn't kept."""
    try:
        with safetensors.safe_open(plots.RUNS / "bigram.safetensors", framework="pt") as file:
            vocab = checkpoint.metadata_of(file)["vocab"]
            odds = file.get_tensor("token_embedding_table.weight").softmax(dim=-1)
        tokens = [0]
        for _ in range(160):
            tokens.append(torch.multinomial(odds[tokens[-1]], num_samples=1).item())
        return "".join(vocab[token] for token in tokens[1:]).strip()
    except (OSError, ValueError, TypeError, KeyError, IndexError, RuntimeError, safetensors.SafetensorError):
        return ""


# ---------------------------------------------------------------- the texts


def plain(text: str) -> str:
    """The text for a Markdown file, in which nothing of it is markup."""
    return re.sub(r"([\\`*_{}\[\]()#+.!|<>&~-])", r"\\\1", " ".join(text.split()))


def block(text: str) -> str:
    """The text as a block of code: each line is indented, so nothing in it can end the block."""
    return "\n".join("    " + line for line in text.split("\n"))


def filled(file: str, **facts) -> str:
    return Template((TEXTS / file).read_text(encoding="utf-8")).substitute(facts)


def portfolio(shared: Shared, with_curve: bool, size: int, program: Path) -> str:
    """README.md. program: the chat.py that runs"""
    vocab, settings = shared.about["vocab"], shared.settings
    found = yours.written(program.parent)
    functions, lines = yours.count(found)
    talk = "".join(f"You: {question}\nLewis: {said}\n\n" for question, said in shared.talk).strip()
    bigram = bigram_text()
    loss = "loss for a character, on text that it had never seen"
    if shared.is_chatbot:
        loss += ", before it learned answers"
    rows = {
        "right": "correct answers to questions about what it has learned, in words that it had never seen",
        "looked up": "the baseline: the same questions, looked up by trigrams",
    }
    learned = f"\nThen it learned from questions and answers, and now it talks:\n\n{block(talk)}\n"
    return filled(
        "portfolio.md",
        name=plain(shared.name),
        whose=shared.whose(plain(shared.by)),
        what="answers" if shared.is_chatbot else "text",
        untrained=block("".join(random.Random(1337).choices(vocab, k=160))),
        bigram=f"\nThen it knew which character follows which, and no more:\n\n{block(bigram)}\n" if bigram else "",
        length=shared.length,
        book=plain(shared.book),
        text=block(shared.text),
        later="" if shared.by_writer or not shared.is_chatbot else ", and then on the answers below",
        answers=learned if shared.is_chatbot else "",
        weights=f"{shared.weights:,}",
        size=f"{settings['n_layer']}, {settings['n_head']}, {settings['n_embd']}",
        loss="" if shared.loss is None else f"| {loss} | {shared.loss:.3f} |\n",
        characters=len(vocab),
        guessing=f"{math.log(len(vocab)):.3f}",
        quiz="".join(f"| {rows[name]} | {number} |\n" for name, number in shared.quiz.items()),
        megabytes=f"{size / 1e6:.1f}",
        curve="\n![How the loss fell while it was trained.](loss.png)\n" if with_curve else "",
        functions=functions,
        lines=lines,
        table="\n".join(f"| `{file}` | {', '.join(f'`{one}`' for one in own)} |" for file, own in found.items() if own),
    )


def model_card(shared: Shared) -> str:
    """README.md for the weights alone."""
    right = (
        " Of the test questions about what it has learned, worded as it had never seen them, it answers {right} "
        "correctly. The baseline, looking up the nearest known question by trigrams: {looked up}.".format_map(
            shared.quiz
        )
        if shared.quiz
        else ""
    )
    return filled(
        "card.md",
        name=plain(shared.name),
        whose=shared.whose(plain(shared.by)),
        weights=f"{shared.weights:,}",
        prompt='"You: Who are you?\\nLewis:"' if shared.is_chatbot else f'"{BEGINNING}"',
        stop=', stop_strings="\\n\\n", tokenizer=tokenizer' if shared.is_chatbot else "",
        length=shared.length,
        book=plain(shared.book),
        loss="" if shared.loss is None else f" Its loss there was {shared.loss:.3f} for a character.",
        chat=f" Then it learned from written questions and answers.{right}" if shared.is_chatbot else "",
        context=shared.about["reads"]["story"],
        characters=len(shared.about["vocab"]),
    )


def picture(shared: Shared) -> str:
    """The talk as a picture, in the colours of the page."""
    rows, y = [], 100

    def add(text: str, place: str) -> None:
        nonlocal y
        for line in textwrap.wrap(text, 64) or [""]:
            rows.append(f'<text {place} y="{y}">{html.escape(line)}</text>')
            y += 26
        y += 14

    asks = 'x="608" text-anchor="end"' if shared.is_chatbot else 'x="32"'
    for question, said in shared.talk:
        add(question, f'{asks} fill="#8a5300" font-style="italic"')
        add(said, 'x="32"')
    name = html.escape(textwrap.shorten(shared.name, 40, placeholder="..."))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{y}" viewBox="0 0 640 {y}" fill="#2c2721" '
        'font-family="Palatino, Georgia, serif" font-size="18">\n'
        f'<rect width="640" height="{y}" rx="12" fill="#f8f3e7"/>\n<text x="32" y="46" font-size="26">{name}</text>\n'
        '<path d="M32 62H608" stroke="#d9cdb4"/>\n' + "\n".join(rows) + "\n</svg>\n"
    )
