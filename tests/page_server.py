"""The page with a stand-in for the model, as a program of its own, and what starts and ends it for the tests."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from itertools import cycle, islice
from pathlib import Path
from unittest.mock import patch

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

VOCAB = list("\n !\"&'()*,-.0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
READS = {"chat": 244, "story": 256}  # so many characters of a text does it read
STORY = "The lamps along the road were lit. He went from one to the next, and nobody said a word.\n"
NO_MODEL = "There are no weights yet. Train a model first: python gpt.py"


def make_stand_in(
    reply: str = STORY,
    seconds: float = 0.0,
    work: int = 0,
    chat: bool = False,
    ready: bool = True,
    say: str = "",
    replies: int = 30,
    once: bool = False,
):
    """The application with the learner's route. `answer` writes `reply` over and over, or once if chat or once is true.

    Each character takes `seconds` of waiting and `work` products of matrices. `say` is put before the reply: text of
    the question (say="text"), or all that was asked. The text "fail 5" makes it fail after five characters.
    At most `replies` are written at once.
    """
    import torch
    from flask import Response
    from flask.testing import FlaskClient

    from lewisgpt.chatbot import page

    page.REPLIES = replies
    state = {"begun": 0, "written": 0, "closed": 0}
    lock = threading.Lock()
    matrix = torch.randn(128, 128)

    def count(name):
        with lock:
            state[name] += 1

    def answer(model, text, turns, temperature, max_new_tokens, top_k, go_on=False):
        count("begun")
        said = {"": "", "text": text, "all": json.dumps([text, turns, temperature, max_new_tokens, top_k, go_on])}[say]
        said += reply.replace("{temperature:.1}", f"{temperature:.1f}")
        try:
            for n, character in enumerate(islice(said if chat or once else cycle(said), max_new_tokens)):
                if text == f"fail {n}":
                    raise RuntimeError("secret words of a traceback")
                for _ in range(work):
                    matrix @ matrix
                time.sleep(seconds)
                count("written")
                yield character
        finally:
            count("closed")

    message = "" if ready else NO_MODEL

    class Client(FlaskClient):
        def open(self, *arguments, **options):
            return super().open(*arguments, buffered=True, **options)  # to its end, as a browser reads it

    app = page.make_app({"ready": ready, "chat": chat, "message": message, "vocab": VOCAB, "reads": READS})

    app.test_client_class = Client

    @app.post("/reply")
    def send_reply():
        asked = page.asked()
        return Response(answer(None, **asked), mimetype="text/plain")

    @app.get("/state")
    def send_state():
        return state

    return app


class Server:
    """That program, running."""

    def __init__(self, port=0, host="127.0.0.1", open_browser=False, environment=None, **options):
        where = {"port": port, "host": host, "open_browser": open_browser}
        self.process = subprocess.Popen(
            [sys.executable, __file__, json.dumps(where), json.dumps(options)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"OMP_NUM_THREADS": "1"} | (environment or {}),
        )
        self.said = ""
        for line in self.process.stdout:
            self.said += line
            if found := re.search(r"http://(\S+):(\d+)\.", line):
                self.port = int(found[2])
                self.url = f"http://127.0.0.1:{self.port}/"
                return
        raise RuntimeError(self.said + self.process.stderr.read())

    def end(self) -> str:
        """End it, and give back what it said to stderr."""
        if self.process.poll() is None:
            self.process.kill()
        return self.process.communicate()[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


class ServerHere:
    """The same in a thread of this process, so it is there at once; but it cannot be killed, nor press Ctrl-C."""

    def __init__(self, port=0, host="127.0.0.1", **options):
        from lewisgpt.chatbot import page

        create, made, listens = page.waitress.create_server, [], threading.Event()

        def create_server(*given, **how):
            made.append(create(*given, **how))
            listens.set()
            return made[0]

        with patch.object(page.waitress, "create_server", create_server):
            given = make_stand_in(**options), host, port, False
            threading.Thread(target=page.serve, args=given, daemon=True).start()
            listens.wait(60)
        self.server, self.port = made[0], int(made[0].effective_port)
        self.url = f"http://127.0.0.1:{self.port}/"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.close()
        self.server.task_dispatcher.shutdown()


if __name__ == "__main__":
    from lewisgpt.chatbot import page

    signal.signal(signal.SIGINT, signal.default_int_handler)  # also where whoever started the tests ignores Ctrl-C
    page.serve(make_stand_in(**json.loads(sys.argv[2])), **json.loads(sys.argv[1]))
