"""The server behind the page. It hands out the files in the folder page, and refuses what your page would never send.

Flask calls a function for each request (the function is called a route). Waitress listens at the port, and serves many
browsers at once: each reply has a thread of its own, and ends with its next character when its browser is gone.
"""

import errno
import logging
import mimetypes
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from ipaddress import ip_address
from pathlib import Path

import torch
import waitress
from flask import Flask, Response, abort, current_app, g, has_request_context, request, send_file
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import BadRequest, ServerNotImplemented
from werkzeug.exceptions import HTTPException

from lewisgpt import PROJECT
from lewisgpt.chatbot import need, shown

PAGE = PROJECT / "page"
FIELDS = ("text", "turns", "temperature", "max_new_tokens", "top_k", "go_on")
MAX_BYTES = 256 * 1024  # of a request: 20 turns of the longest kind fit in
REPLIES = 30  # so many are written at once, and the others wait in a queue
THREADS = REPLIES + 10  # the others tell those who wait how long the queue is, and send them the page
PATIENCE = 10  # seconds: who has not asked again by then has left the queue
CONNECTIONS = 200  # a browser holds several; macOS lets a program have 256 open files
MIME_TYPES = {  # of a page's files. What a computer says itself is often wrong, and then the browser takes none of them
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
LOOPBACK = {"localhost", "127.0.0.1", "[::1]"}  # the names that a computer has for itself
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}  # all addresses of the computer; one of these

ERRORS = {
    404: "There is nothing at this address.",
    405: "This address does not take such a request.",
    413: f"The request is longer than {MAX_BYTES} bytes.",
    415: "A request has to be JSON (Content-Type: application/json).",
    500: "An error happened in the program: its traceback is in the window where it runs.",
}
HEADERS = {
    # The browser loads and runs nothing but files of this server, and never takes text for markup.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def make_app(facts: dict, weights: Path | None = None) -> Flask:
    """The application with all but the route /reply, which the learner adds.

    facts: what the page is told at the start: {"ready": bool, "chat": bool, "message": str, "vocab": list[str],
    "reads": how many characters the model reads of a question ("chat") and of a text ("story")}.
    weights: the file that the model is from, for a look inside it.
    Where "ready" is False, the application itself answers /reply, with status 503 and the message.
    """
    for ending, mime_type in MIME_TYPES.items():
        mimetypes.add_type(mime_type, ending)
    app = Flask("lewisgpt", static_folder=PAGE, static_url_path="/page")
    app.config |= {"MAX_CONTENT_LENGTH": MAX_BYTES, "SERVED_AT": "127.0.0.1", "VOCAB_SIZE": len(facts["vocab"])}
    queue, turns = Queue(), Turns()
    app.url_map.merge_slashes = False  # no redirects

    @app.before_request
    def guard():
        host = request.headers.get("Host", "").lower()
        if not is_own(host, request.environ["SERVER_PORT"], app.config["SERVED_AT"]):
            abort(403, "This server answers only under its own address.")
        if request.headers.get("Origin", f"http://{host}").lower() != f"http://{host}":
            abort(403, "Requests from other sites are refused.")
        if request.method == "POST" and not request.is_json:
            abort(415)
        if request.method == "POST" and request.path == "/reply" and not facts["ready"]:
            abort(503, facts["message"])
        if request.method == "POST" and request.path == "/reply":
            before = queue.ask(request.headers.get("Ticket", ""), reply := object())
            if before:
                words = f"Lewis is busy with others. Before you in the queue: {before}."
                seconds = 1 + before // 50  # when to ask again: the longer the queue, the less often
                return Response(words, 503, {"Retry-After": str(seconds)}, "text/plain")
            g.leave = lambda: queue.writing.discard(reply)

    @app.after_request
    def take_turns(response):
        if "leave" in g:
            response.response = turns.share(response.response)
            response.call_on_close(g.leave)
        return response

    @app.after_request
    def add_headers(response):
        response.headers.setdefault("Cache-Control", "no-store")  # files have one already: ask whether they changed
        response.headers.update(HEADERS)
        return response

    @app.errorhandler(HTTPException)
    def explain(error):
        response = error.get_response()  # it keeps the headers that belong to the error
        response.data = ERRORS.get(error.code, error.description)
        response.mimetype = "text/plain"
        return response

    @app.get("/")
    def send_page():
        return app.send_static_file("index.html")

    @app.get("/about")
    def send_about():
        return facts | {"help": need.answer()}  # so the page can tell it from what a model wrote

    @app.get("/weights")
    def send_list():
        return [{name: one[name] for name in one if name != "path"} for one in shown.all_shown(weights)]

    @app.get("/weights/file")
    def send_weights():
        for one in shown.all_shown(weights):  # nothing else is ever sent
            if one["name"] == request.args.get("name"):
                return send_file(one["path"], mimetype="application/octet-stream")
        abort(404)

    @app.get("/book")
    def send_book():
        return Response(shown.book(), mimetype="text/plain")

    return app


class Queue:
    """Who waits for a reply: REPLIES are written at once, and the others come in the order in which they have asked."""

    def __init__(self):
        self.lock = threading.Lock()
        self.writing = set()
        self.waiting = {}  # when each ticket has asked last; who came first is first

    def ask(self, ticket: str, reply: object) -> int:
        """How many replies have to end before it is this one's turn. 0: it is, and `reply` is in `writing` now."""
        with self.lock:
            now = time.monotonic()
            self.waiting[ticket] = now
            self.waiting = {other: asked for other, asked in self.waiting.items() if now - asked < PATIENCE}
            before = max(0, list(self.waiting).index(ticket) + 1 + len(self.writing) - REPLIES)
            if not before:
                del self.waiting[ticket]
                self.writing.add(reply)
            return before


class Turns:
    """Lets many replies be written by turns, a character each: all at once, they would only be in each other's way."""

    def __init__(self):
        self.lock = threading.Lock()
        self.busy = False
        self.waiting = deque()  # a closed lock for each who waits

    def share(self, characters: Iterable) -> Iterator:
        """The same characters, each taken when it is its turn."""
        characters = iter(characters)
        try:
            while True:
                self.take()
                try:
                    character = next(characters)
                except StopIteration:
                    return
                finally:
                    self.hand_on()
                yield character
        finally:
            if hasattr(characters, "close"):
                characters.close()

    def take(self) -> None:
        mine = threading.Lock()
        mine.acquire()
        with self.lock:
            if not self.busy:
                self.busy = True
                return
            self.waiting.append(mine)
        mine.acquire()  # until the one before hands the turn on

    def hand_on(self) -> None:
        with self.lock:
            if self.waiting:
                self.waiting.popleft().release()
            else:
                self.busy = False


def is_own(host: str, port: str, served_at: str) -> bool:
    """Whether a Host header is the address of this server, and not a foreign name that somebody pointed at it."""
    name = host.removesuffix(f":{port}")
    if name == host and port != "80":
        return False
    if name in LOOPBACK or name == served_at:
        return True
    return served_at not in LOOPBACK and name in own_names() or served_at in EVERYWHERE and is_number(name)


def own_names() -> list[str]:
    """What this computer is called in its network, such as teacher-pc.local and teacher-pc."""
    name = socket.gethostname().lower().removesuffix(".local")
    return [f"{name}.local", name]


def own_number(family: socket.AddressFamily) -> str | None:
    """The address that others in the network reach this computer at; None if it is in no network. Nothing is sent."""
    with socket.socket(family, socket.SOCK_DGRAM) as trial:
        try:
            trial.connect(("2001:db8::1" if family == socket.AF_INET6 else "192.0.2.1", 9))
            return trial.getsockname()[0]
        except OSError:
            return None


def is_number(name: str) -> bool:
    """Whether it is a numeric address, such as 192.168.1.20 or [fe80::1]."""
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def asked() -> dict:
    """What the page asks for in this request, checked; anything else ends it with status 400 and one sentence.

    {"text": str, "turns": list[tuple[str, str]], "temperature": float, "max_new_tokens": int, "top_k": int | None,
    "go_on": bool}
    RuntimeError: when the request is over already
    """
    if not has_request_context():
        raise RuntimeError("The request is over.")
    try:
        sent = request.get_json(silent=True)
    except RecursionError:  # lists in lists in lists
        sent = None
    right = type(sent) is dict and set(sent) == set(FIELDS)
    demand(right, f"Send a JSON object with exactly these: {', '.join(FIELDS)}.")
    text, turns, temperature, max_new_tokens, top_k, go_on = (sent[name] for name in FIELDS)
    demand(is_text(text, 500) and text, "text has to be a text of 1 to 500 characters.")
    demand(type(turns) is list and len(turns) <= 20, "turns has to be a list of at most 20 turns.")
    for turn in turns:
        right = type(turn) is list and len(turn) == 2 and all(is_text(part, 1000) for part in turn)
        demand(right, "A turn has to be a list of a question and an answer, two texts of at most 1000 characters.")
    right = type(temperature) in (int, float) and (temperature == 0 or 0.05 <= temperature <= 2)  # never true for NaN
    demand(right, "temperature has to be 0, or a number from 0.05 to 2.")
    right = type(max_new_tokens) is int and 1 <= max_new_tokens <= 2000
    demand(right, "max_new_tokens has to be a whole number from 1 to 2000.")
    most = current_app.config["VOCAB_SIZE"]
    right = top_k is None or type(top_k) is int and 1 <= top_k <= most
    demand(right, f"top_k has to be null, or a whole number from 1 to {most}.")
    demand(type(go_on) is bool, "go_on has to be true or false.")
    turns = [tuple(turn) for turn in turns]
    return dict(zip(FIELDS, (text, turns, float(temperature), max_new_tokens, top_k, go_on)))


def is_text(value, most: int) -> bool:
    return type(value) is str and len(value) <= most


def demand(right, sentence: str) -> None:
    if not right:
        abort(400, sentence)


class Request(HTTPRequestParser):
    """A request as it comes in. Whatever is none is answered with status 400, and never breaks the server."""

    path = ""  # Waitress asks for it even where it has read none

    def received(self, data: bytes) -> int:
        first = data.lstrip(b"\r\n")[:1]
        try:
            if first and not (self.headers_finished or self.header_plus or first.isalpha()):
                raise ValueError("This is no request. Does the address begin with https? Here it begins with http.")
            read = super().received(data)
            if isinstance(self.error, ServerNotImplemented):  # no failure of the server, but a Transfer-Encoding
                self.error = BadRequest(self.error.body)
            return read
        except ValueError as error:  # some of them come from Waitress, as for the address http://[
            self.error = BadRequest(str(error))
            self.completed = True
            return len(data)


class Channel(HTTPChannel):
    """A connection to a browser. When there are too many, one that asks for nothing has to go."""

    parser_class = Request

    def __init__(self, server, *arguments, **options):
        super().__init__(server, *arguments, **options)
        others = [channel for channel in server.active_channels.values() if channel is not self]
        idle = [channel for channel in others if not channel.requests]
        if len(others) >= CONNECTIONS and idle:
            min(idle, key=lambda channel: channel.last_activity).will_close = True


def serve(app: Flask, host: str = "127.0.0.1", port: int = 8000, open_browser: bool = True, place: str = "") -> None:
    """Serve the page until Ctrl-C; ends the program with one sentence when it cannot listen there.

    When the port is taken, the next ones are tried. Port 0 is any free one. place: what of the page is opened
    """
    torch.set_num_threads(1)  # more threads each would be in each other's way
    logging.getLogger("waitress").setLevel(logging.ERROR)  # that a browser has to wait is no news
    listening = listen(host, port)
    server = waitress.create_server(
        app,
        sockets=[listening],
        threads=THREADS,
        connection_limit=CONNECTIONS + 20,
        channel_timeout=60,  # seconds until an idle one is closed
        channel_request_lookahead=1,  # notice at once that a browser is gone
        max_request_body_size=2 * MAX_BYTES,  # far longer ones are refused before they are read
        log_socket_errors=False,  # a browser that is gone is no error
        ident=None,
    )
    server.channel_class = Channel
    name = f"[{host}]" if ":" in host else host.lower()
    app.config["SERVED_AT"] = name
    url = f"http://{EVERYWHERE.get(name, name)}:{server.effective_port}"
    if not (name == "localhost" or is_number(name) and ip_address(host).is_loopback):
        print(
            f"Warning: you serve at {host}, so everyone in your network can reach this page. It asks for no password, "
            "and nothing is encrypted: others can read along. Leave the host out to serve this computer alone."
        )
        number = own_number(listening.family) if name in EVERYWHERE else host
        if number:
            shown = f"[{number}]" if ":" in number else number
            others = [f"http://{name}:{server.effective_port}" for name in (shown, own_names()[0])]
            print(f"Others in your network open {others[0]} or, if that fails, {others[1]} in their browsers.")
        else:
            print("But this computer seems to be in no network, so nobody else can open it yet.")
    print(f"The page is at {url}{place}. Ctrl-C ends it.", flush=True)
    if open_browser:
        open_in_browser(url + place)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.5)  # with a limit, as Windows lets Ctrl-C through only in between
    except KeyboardInterrupt:
        for channel in list(server.active_channels.values()):
            channel.cancel()  # then its reply ends with the next character
        server.task_dispatcher.shutdown()
        print("\nThe page is closed.")


def open_in_browser(url: str) -> None:
    """Open it in a program of its own, without a terminal: a text browser would otherwise start in this one."""
    try:
        subprocess.Popen(
            [sys.executable, "-I", "-m", "webbrowser", url],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:  # the address has been printed, and everybody can open it by hand
        pass


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at the first free port of ten; ends the program with one sentence if there is none."""
    if not 0 <= port <= 65535:
        raise SystemExit(f"There is no port {port}: ports go from 0 to 65535.")
    if not host:  # that would be all addresses, and nobody has asked for so much
        raise SystemExit("The host is empty. Leave --host out to serve this computer alone.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for number in range(port, min(port + 10, 65536)):
        try:
            listening = socket.create_server((host, number), family=family)
        except OSError as error:  # the port is taken or not allowed, or the host is not this computer
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise SystemExit(
                    f"The page cannot be served at {host}, as this computer has no such address. "
                    "Leave --host out, or use 0.0.0.0 for all the addresses that it has."
                ) from None
            problem = error
            continue
        if number != port:
            print(f"Port {port} is taken (does another one still run?), so I take {number}.")
        return listening
    raise SystemExit(f"The page cannot be served at {host}, port {port}: {problem.strerror}. Try another port or host.")
