"""The server behind the page: what it takes, what it refuses, and what many browsers at once do to it."""

import http.client
import json
import random
import re
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from statistics import median

import pytest
import torch
from page_server import NO_MODEL, READS, STORY, VOCAB, Server, ServerHere, make_stand_in

import chat
import tests_chat
from lewisgpt.chatbot import need, page
from lewisgpt.chatbot.dialogues import DIALOGUES_PATH, Nearest, load_dialogues

GOOD = {"text": "The lamps", "turns": [], "temperature": 0.8, "max_new_tokens": 60, "top_k": None, "go_on": False}


@pytest.fixture(scope="module")
def client():
    return make_stand_in(say="all").test_client()


@pytest.fixture(scope="module")
def server():
    """A server whose characters take some milliseconds of real work each."""
    with Server(work=40) as running:
        yield running
        assert get(running, "/state")["begun"] == get(running, "/state")["closed"]
        complaints = running.end()
        assert not complaints, complaints


def get(server, path: str):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", path)
    return json.loads(connection.getresponse().read())


def ask(server, headers=(), **changes) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    headers = {"Content-Type": "application/json"} | dict(headers)
    connection.request("POST", "/reply", json.dumps(GOOD | changes), headers)
    return connection.getresponse()


def said(**changes) -> str:
    return json.dumps(list((GOOD | changes).values()))


def is_sentence(response) -> bool:
    """Whether it is plain text: one line that ends with a full stop, without a trace of the program's inside."""
    text = response.text
    inside = any(word in text for word in ("Traceback", ".py", "<", "secret"))
    return response.mimetype == "text/plain" and text.endswith(".") and "\n" not in text and not inside


# ---------------------------------------------------------------- what it takes


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"text": "x"},
        {"text": "x" * 500},
        {"text": "\U0001f56f" * 500},  # candles
        {"text": "<script>alert(1)</script>\0\n"},
        {"turns": [["a", "b"]] * 20},
        {"turns": [["", "x" * 1000], ["y" * 1000, ""]]},
        {"temperature": 0.05},
        {"temperature": 2.0},
        {"max_new_tokens": 1},
        {"max_new_tokens": 2000},
        {"top_k": 1},
        {"top_k": len(VOCAB)},
        {"go_on": True},
    ],
)
def test_taken(client, changes):
    asked = GOOD | changes
    response = client.post("/reply", json=asked)
    assert response.status_code == 200 and response.mimetype == "text/plain"
    expected = said(**changes)
    assert response.text == ((expected + STORY) * 50)[: asked["max_new_tokens"]]


def test_kinds():
    """What the route gets: tuples, and floats even where the number was whole."""
    app = make_stand_in()
    with app.test_request_context("/reply", method="POST", json=GOOD | {"turns": [["a", "b"]], "temperature": 1}):
        asked = page.asked()
    assert asked == GOOD | {"turns": [("a", "b")], "temperature": 1.0}
    assert type(asked["temperature"]) is float and type(asked["turns"][0]) is tuple


JUNK = [None, True, False, -1, 0.5, 1e300, 10**4000, "", "0.8", "x" * 100_000, [], [[]], {}, {"text": "a"}, [1], ["a"]]
WRONG = {  # for each field what it must never take
    "text": [value for value in JUNK if type(value) is not str or value == "" or len(value) > 500] + ["x" * 501],
    "turns": [value for value in JUNK if value != []]
    + [
        [["a", "b"]] * 21,
        [["a"]],
        [["a", "b", "c"]],
        [["a", 1]],
        [[None, "b"]],
        [["x" * 1001, "b"]],
        [["a", "x" * 1001]],
    ]
    + [["ab"], [{"a": "b"}], [["a", "b"], []]],
    "temperature": [value for value in JUNK if value != 0.5]
    + [0.04, 2.01, -0.0001, 3, float("nan"), float("inf"), -float("inf")],
    "max_new_tokens": JUNK + [0, 2001, 60.0, "60", float("nan"), float("inf")],
    "top_k": [value for value in JUNK if value is not None] + [0, len(VOCAB) + 1, 5.0, "5", float("nan"), float("inf")],
    "go_on": [value for value in JUNK if type(value) is not bool] + [0, 1, "true"],
}


@pytest.mark.parametrize("name", WRONG)
def test_bounds(client, name):
    for value in WRONG[name]:
        response = client.post("/reply", json=GOOD | {name: value})
        assert response.status_code == 400 and is_sentence(response), (repr(value)[:80], response.text)
        assert name in response.text or name == "turns" and "A turn" in response.text, (value, response.text)


def test_bodies(client):
    whole = json.dumps(GOOD).encode()
    bodies = [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"1" * 5000,
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"\xff\xfe",
        whole[:-1],
    ]
    bodies += [json.dumps(GOOD | {"extra": 1}).encode(), json.dumps({"text": "a"}).encode(), whole + whole, b"\0" * 99]
    bodies += [whole.replace(b"0.8", number) for number in (b"NaN", b"Infinity", b"1e999", b"9" * 5000, b"0x1", b"08")]
    for body in bodies:
        response = client.post("/reply", data=body, content_type="application/json")
        assert response.status_code == 400 and is_sentence(response), (body[:60], response.text)
    assert client.post("/reply", json=GOOD).status_code == 200


# ---------------------------------------------------------------- what it refuses


def test_wrong_requests(client):
    for method, path, status in [
        ("GET", "/nothing", 404),
        ("GET", "/page/../train.py", 404),
        ("GET", "/page/..%2ftrain.py", 404),
        ("GET", "/page/%2e%2e/requirements.txt", 404),
        ("GET", "/page/nothing%00.css", 404),
        ("GET", "/page/", 404),
        ("GET", "/reply", 405),
        ("PUT", "/reply", 405),
        ("POST", "/about", 405),
        ("TRACE", "/", 405),
    ]:
        response = client.open(path, method=method, json=GOOD if method in ("POST", "PUT") else None)
        assert response.status_code == status and is_sentence(response), (method, path, response.status, response.text)
    assert "POST" in client.get("/reply").headers["Allow"]
    for kind in (None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx"):
        response = client.post("/reply", data=json.dumps(GOOD), content_type=kind)
        assert response.status_code == 415 and is_sentence(response), kind
    response = client.post("/reply", data=b" " * (page.MAX_BYTES + 1), content_type="application/json")
    assert response.status_code == 413 and is_sentence(response)
    longest = GOOD | {"text": "x" * 500, "turns": [["\U0001f56f" * 1000] * 2] * 20}
    data = json.dumps(longest, ensure_ascii=False).encode()
    assert client.post("/reply", data=data, content_type="application/json").status_code == 200


def test_other_sites(client):
    """Another site may point its name at this computer, or let your browser send something here."""
    refused = ["evil.example", "localhost:8000", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.2", ""]
    refused += ["evil.example:80", "user@localhost", "localhost/", "192.168.1.20", "[::1", "x" * 1000, "\xe9", "a b"]
    for host in refused:
        for path in ("/", "/about", "/page/page.js", "/nothing"):
            response = client.get(path, headers={"Host": host})
            assert response.status_code in (400, 403) and is_sentence(response), (host, path, response.text)
        response = client.post("/reply", json=GOOD, headers={"Host": host, "Origin": f"http://{host}"})
        assert response.status_code in (400, 403), host
    for host in ("localhost", "LOCALHOST", "127.0.0.1", "[::1]", "localhost:80"):
        assert client.get("/", headers={"Host": host}).status_code == 200, host
    for origin in ("http://evil.example", "null", "", "https://localhost", "http://localhost:3000", "http://127.0.0.1"):
        response = client.post("/reply", json=GOOD, headers={"Origin": origin})
        assert response.status_code == 403 and is_sentence(response), origin
    assert client.post("/reply", json=GOOD, headers={"Origin": "http://localhost"}).status_code == 200
    response = client.options("/reply", headers={"Origin": "http://evil.example"})
    assert response.status_code == 403 and not [name for name in response.headers if "Allow-Origin" in name[0]]


def test_own_address():
    assert page.is_own("localhost:8000", "8000", "127.0.0.1") and not page.is_own("localhost:8001", "8000", "127.0.0.1")
    assert page.is_own("localhost", "80", "127.0.0.1") and not page.is_own("localhost", "8000", "127.0.0.1")
    assert page.is_own("192.168.1.20:8000", "8000", "192.168.1.20")
    assert not page.is_own("192.168.1.21:8000", "8000", "192.168.1.20")
    for served_at in ("0.0.0.0", "[::]"):  # a name could be anybody's; a number cannot be pointed elsewhere
        assert page.is_own("192.168.1.20:8000", "8000", served_at) and page.is_own("[fe80::1]:8000", "8000", served_at)
        assert not page.is_own("evil.example:8000", "8000", served_at)
        assert not page.is_own("192.168.1.20:8001", "8000", served_at)


@pytest.mark.parametrize("called", ["Teacher-PC", "teacher-pc.local"])
def test_own_name(called, monkeypatch):
    """Under --host, the computer's own name is its address as well (P16), but not that of another one."""
    monkeypatch.setattr(page.socket, "gethostname", lambda: called)
    for served_at in ("0.0.0.0", "[::]", "192.168.1.20"):
        assert page.is_own("teacher-pc.local:8000", "8000", served_at) and page.is_own("teacher-pc", "80", served_at)
        assert not page.is_own("pupil-pc.local:8000", "8000", served_at)
    assert not page.is_own("teacher-pc.local:8000", "8000", "127.0.0.1")


def test_headers(client):
    answers = [client.get("/"), client.get("/page/page.js"), client.get("/about"), client.get("/nothing")]
    answers += [
        client.post("/reply", json=GOOD),
        client.post("/reply"),
        client.get("/", headers={"Host": "evil.example"}),
    ]
    for response in answers:
        policy = response.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none';") and "unsafe" not in policy and "*" not in policy
        assert "frame-ancestors 'none'" in policy and "script-src 'self'" in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert response.headers["Cache-Control"] in ("no-store", "no-cache")
    assert client.post("/reply", json=GOOD).headers["Cache-Control"] == "no-store"


def test_files(client, monkeypatch):
    """The kinds are right even where Windows has other ideas, and nothing comes from elsewhere or stands inline."""
    monkeypatch.setattr("mimetypes._db", None)
    import mimetypes

    mimetypes.init()
    for ending, wrong in [(".js", "text/plain"), (".html", "text/plain"), (".css", "application/x-css")]:  # P20
        mimetypes.add_type(wrong, ending)
    odd = make_stand_in().test_client()
    for path, kind in [("/", "text/html"), ("/page/style.css", "text/css"), ("/page/page.js", "text/javascript")]:
        response = odd.get(path)
        assert response.status_code == 200 and response.mimetype == kind
        text = response.text
        assert "http" not in text.replace("https://www.w3.org", "") and "innerHTML" not in text and "eval(" not in text
    markup = client.get("/").text
    assert not re.search(r"style=|<style|\son[a-z]+=|javascript:", markup)
    assert markup.count("<script") == 1 and 'src="page/page.js"></script>' in markup
    assert client.get("/about").get_json() == {
        "ready": True,
        "chat": False,
        "message": "",
        "vocab": VOCAB,
        "reads": READS,
        "help": need.answer(),
    }


def test_no_model():
    client = make_stand_in(ready=False).test_client()
    response = client.post("/reply", json=GOOD)
    assert response.status_code == 503 and response.text == NO_MODEL and response.mimetype == "text/plain"
    assert client.get("/about").get_json()["message"] == NO_MODEL and client.get("/").status_code == 200
    assert client.post("/reply", json=GOOD, headers={"Origin": "http://evil.example"}).status_code == 403


def test_own_mistakes():
    """An error in the learner's route: the traceback is for the terminal, and the browser gets a sentence."""
    app = make_stand_in()

    @app.post("/broken")
    def broken():
        raise RuntimeError("secret words")

    app.logger.disabled = True
    response = app.test_client().post("/broken", json={})
    assert response.status_code == 500 and is_sentence(response)
    app.testing = True  # as the check of the step does it
    with pytest.raises(RuntimeError, match="secret words"):
        app.test_client().post("/broken", json={})


# ---------------------------------------------------------------- malformed requests


def test_generated_requests(client):
    """Four hundred requests, each a good one with something broken: none is taken, and none breaks the server."""
    chance = random.Random(5)
    for n in range(400):
        sent, headers = json.loads(json.dumps(GOOD | {"turns": [["a", "b"], ["c", "d"]]})), {}
        body, path, method, expected = None, "/reply", "POST", {400}
        kind = chance.choice(["value", "part", "missing", "extra", "cut", "bytes", "type", "method", "path", "site"])
        if kind == "value":
            name = chance.choice(list(WRONG))
            sent[name] = chance.choice(WRONG[name])
        elif kind == "part":
            sent["turns"][chance.randrange(2)] = chance.choice(JUNK)
        elif kind == "missing":
            del sent[chance.choice(list(sent))]
        elif kind == "extra":
            sent[chance.choice(["model", "Text", "", "__class__", "\ud800"])] = chance.choice(JUNK)
        elif kind == "cut":
            body = json.dumps(sent)[: chance.randrange(60)].encode()
        elif kind == "bytes":
            body = chance.randbytes(chance.randrange(1, 300))
        elif kind == "type":
            headers["Content-Type"] = chance.choice(
                ["text/plain", "text/html", "a", "application/jso", "\xe9/;;=", ";"]
            )
            expected = {415}
        elif kind == "method":
            method, expected = chance.choice(["GET", "PUT", "DELETE", "PATCH", "FOO"]), {405}
        elif kind == "path":
            letters = [chance.choice("/.%\\ab\0\n?#;:@\xe9\u2603~ ") for _ in range(6)]
            path, expected = "/page/" + "".join(letters), {404, 405}
            method = chance.choice(["GET", "POST"])
        elif kind == "site":
            headers[chance.choice(["Host", "Origin"])] = "".join(chance.choices("ab.:/[]@\xe9 1", k=8))
            expected = {400, 403}
        data = body if body is not None else json.dumps(sent).encode()
        headers = {"Content-Type": "application/json"} | headers
        response = client.open(path, method=method, data=data, headers=headers)
        assert response.status_code in expected and is_sentence(response), (
            n,
            kind,
            path,
            response.status,
            response.text,
        )
    assert client.post("/reply", json=GOOD).text == (said() + STORY)[:60]


def raw(port: int, data: bytes) -> bytes:
    """What a server answers to these bytes; when it waits for more, it learns that there is no more."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=0.05) as connection:
        try:
            connection.sendall(data)
            while part := connection.recv(65536):
                answer += part
        except TimeoutError:
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(60)
            answer += connection.recv(65536)
        except ConnectionError:  # it has hung up
            pass
    return answer


def hang_up(port: int, data: bytes, gently: bool) -> None:
    """Send these bytes and do not wait for an answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        try:
            connection.sendall(data)
            if gently:
                connection.shutdown(socket.SHUT_WR)
                connection.recv(1)
        except ConnectionError:  # the server was first
            pass


def test_raw_bytes(server):
    """Three hundred times bytes that are no proper request, over a real connection; then again, hanging up (P18)."""
    chance = random.Random(6)
    body = json.dumps(GOOD).encode()
    head = f"POST /reply HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Type: application/json\r\n".encode()
    begun, statuses = get(server, "/state")["begun"], []
    for n in range(300):
        kind = n % 10
        if kind == 0:
            data = chance.randbytes(chance.randrange(1, 2000))
        elif kind == 1:
            data = chance.randbytes(200) + b"\r\n\r\n"
        elif kind == 2:  # one byte of the head is another one; without a body, there is nothing to reply to
            place = chance.randrange(len(head))
            data = head[:place] + chance.randbytes(1) + head[place + 1 :] + b"Connection: close\r\n\r\n"
        elif kind == 3:
            length = chance.choice([b"-1", b"x", b"1e9", b"9" * 50, b"0x10", b"", b"5, 6", b"5\r\nContent-Length: 6"])
            data = head + b"Content-Length: " + length + b"\r\n\r\n" + body
        elif kind == 4:
            pieces = chance.choice(
                [b"zz\r\nabc", b"-5\r\nabc\r\n", b"f" * 40 + b"\r\n", b"3\r\nabcdef\r\n0\r\n\r\n", b"\0"]
            )
            data = head + b"Transfer-Encoding: chunked\r\n\r\n" + pieces
        elif kind == 5:  # the connection ends in the middle
            whole = head + b"Content-Length: 300\r\n\r\n" + body
            data = whole[: chance.randrange(1, len(whole))]
        elif kind == 6:
            name = bytes(chance.choices(b"ab:\0\r\n \xff_", k=6))
            data = head + name + b": x\r\nConnection: close\r\n\r\n"
        elif kind == 7:
            data = b"GET /" + b"a" * chance.choice([100, 70_000, 300_000]) + b" HTTP/1.1\r\n\r\n"
        elif kind == 8:
            first = chance.choice(
                [b"GET  / HTTP/1.1", b"GET / HTTP/9.9", b"GET", b"/ GET", b"GET http://[ HTTP/1.1", b"\0", b"x"]
            )
            data = first + b"\r\nHost: a\r\n\r\n"
        else:
            data = head + b"Content-Length: " + str(10 * page.MAX_BYTES).encode() + b"\r\n\r\n" + body
        answer = raw(server.port, data)
        status = answer[9:12]
        assert not answer or answer.startswith(b"HTTP/1."), (n, data, answer)
        statuses.append(status.decode())
        assert status != b"500" and b"Traceback" not in answer, (n, data, answer)
        hang_up(server.port, data, gently=n % 20 < 10)
    for n in range(300):
        hang_up(server.port, b"x\r\n\r\n", gently=n % 2 == 0)
    print({status: statuses.count(status) for status in sorted(set(statuses))})
    assert statuses.count("") < 100 and {"400", "403", "404", "405", "413", "415", "431"} >= set(statuses) - {""}
    assert get(server, "/state")["begun"] == begun  # the model has never been asked
    assert ask(server).read().decode() == STORY[:60]


def test_odd_transfer_encoding(server):
    """A request that nobody understands is a bad one, and no failure of the server."""
    answer = raw(server.port, b"POST /reply HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: lamp\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400")


def test_https(server):
    """A browser that wants to speak https is told so at once, and does not wait for a minute."""
    answer = raw(server.port, b"\x16\x03\x01\x02\x00\x01\x00")
    assert answer.startswith(b"HTTP/1.0 400") and b"Here it begins with http." in answer


def test_half_sent(server):
    """Any number of requests that never come to their end do not block the others (P19)."""
    half = [socket.create_connection(("127.0.0.1", server.port), timeout=60) for _ in range(page.CONNECTIONS + 30)]
    for connection in half:
        connection.sendall(b"POST /reply HTTP/1.1\r\nHost: 127")
    assert ask(server).read().decode() == STORY[:60]
    for connection in half:
        connection.close()


def test_all_are_busy(monkeypatch):
    """Where every connection waits for an answer, the next one is not the one that has to go."""
    monkeypatch.setattr(page, "CONNECTIONS", 2)
    with ServerHere(seconds=0.01) as server:
        busy = [ask(server, max_new_tokens=2000) for _ in range(2)]
        assert ask(server).read().decode() == STORY[:60]
        for response in busy:
            response.close()
        wait_until_closed(server)


# ---------------------------------------------------------------- the finished chatbot


def test_chips_are_surely_answered():
    """The questions that a chatbot's page proposes get a fitting answer, each time, at its temperature."""
    markup = (page.PAGE / "index.html").read_text(encoding="utf-8")
    chips = re.findall(r'class="chip">(.*?)<', markup[markup.index('class="for-chat"') :])
    model = chat.load_model(chat.SOLUTIONS / "chat.safetensors")
    dialogues = load_dialogues(DIALOGUES_PATH, model.vocab)
    nearest = Nearest({answer: intent.name for intent in dialogues for answer in intent.answers})
    torch.manual_seed(1)
    assert len(chips) == 4
    for chip in chips:
        said = ["".join(chat.answer(model, chip, temperature=0.3, max_new_tokens=120)) for _ in range(6)]
        intents = [intent.name for intent in dialogues if chip in intent.questions + intent.tests]
        assert [nearest(text) for text in said] == intents * 6, chip


@pytest.mark.parametrize("is_chat", [True, False])
def test_what_a_model_reads(is_chat):
    """The page knows how many characters of a text the model reads, and how many of a question in its turn."""
    model = tests_chat.reciter("\n :LYehilosuw")
    model.chat, model.context_length = is_chat, 200
    reads = chat.make_page(model).test_client().get("/about").get_json()["reads"]
    assert reads["story"] == len(chat.chat_prompt([], "x" * reads["chat"], 0)) == 200


# ---------------------------------------------------------------- many at once


def test_many_at_once(server):
    """20 browsers, while one more reads slowly and one hangs up: each begins soon, and each gets its whole reply."""
    first, last, whole, problems = {}, {}, {}, []
    ready, everyone_has = threading.Barrier(22), threading.Event()

    def work(n: int):
        try:
            ready.wait()
            start = time.perf_counter()
            response = ask(server, max_new_tokens=150)
            text = response.read(1)
            first[n] = time.perf_counter() - start
            if len(first) == 20:
                everyone_has.set()
            text += response.read()
            last[n] = time.perf_counter() - start
            whole[n] = text.decode()
        except Exception as error:
            problems.append(error)

    def read_slowly():
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
            connection.connect(("127.0.0.1", server.port))
            body = json.dumps(GOOD | {"max_new_tokens": 2000}).encode()
            ready.wait()
            head = f"Host: 127.0.0.1:{server.port}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
            connection.sendall(f"POST /reply HTTP/1.1\r\n{head}\r\n\r\n".encode() + body)
            while not everyone_has.wait(0.05):
                connection.recv(1)

    def hang_up():
        ready.wait()
        response = ask(server, max_new_tokens=2000)
        response.read(3)
        response.close()

    jobs = [threading.Thread(target=work, args=(n,)) for n in range(20)]
    jobs += [threading.Thread(target=read_slowly), threading.Thread(target=hang_up)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join(120)
    assert not problems, problems
    assert whole == {n: (STORY * 2)[:150] for n in range(20)}
    print(f"first character: median {median(first.values()):.3f} s, slowest {max(first.values()):.3f} s")
    assert max(first.values()) < 3 * median(first.values()), sorted(first.values())
    assert max(first.values()) < min(last.values()), "some had to wait until others were done"
    wait_until_closed(server)


def test_queue(monkeypatch):
    """Who has asked first is first, and who has left the queue is not waited for."""
    clock = [0]
    monkeypatch.setattr(page, "REPLIES", 2)
    monkeypatch.setattr(page.time, "monotonic", lambda: clock[0])
    queue = page.Queue()
    assert [queue.ask(ticket, ticket) for ticket in "abcde"] == [0, 0, 1, 2, 3]
    assert [queue.ask(ticket, ticket) for ticket in "edc"] == [3, 2, 1]
    queue.writing.discard("a")
    assert [queue.ask(ticket, ticket) for ticket in "dc"] == [1, 0]
    clock[0] = page.PATIENCE - 1
    assert queue.ask("e", "e") == 2
    clock[0] = page.PATIENCE + 1
    assert queue.ask("e", "e") == 1  # d has gone


def test_more_than_it_can_serve(monkeypatch):
    """Who has to wait is told at once how many come before, and everybody still gets the page (P10)."""
    monkeypatch.setattr(page, "REPLIES", page.REPLIES)  # the server sets it
    with ServerHere(seconds=0.01, replies=2) as server:
        taken = [ask(server, max_new_tokens=2000) for _ in range(2)]
        for before in (1, 2):
            start = time.perf_counter()
            response = ask(server, headers={"Ticket": str(before)})
            assert response.status == 503 and response.headers["Retry-After"] == "1"
            assert response.read().decode() == f"Lewis is busy with others. Before you in the queue: {before}."
            assert time.perf_counter() - start < 5 and get(server, "/about")["ready"]
        taken[0].close()
        wait_until_closed(server, leave=1)
        assert ask(server, headers={"Ticket": "2"}).status == 503  # it is not its turn yet
        for ticket, changes, status in [("1", {}, 200), ("2", {"text": "fail 9"}, 200), ("3", {"text": "fail 0"}, 500)]:
            assert ask(server, headers={"Ticket": ticket}, **changes).status == status
            wait_until_closed(server, leave=1)
            time.sleep(0.1)  # it has to say so
        assert ask(server, max_new_tokens=-1).status == 400  # a reply that is refused leaves as well
        time.sleep(0.1)
        assert ask(server).status == 200
        taken[1].close()


def test_turns():
    """Replies are written a character each in turn, and one that fails does not hold up the others."""
    turns, written, left = page.Turns(), [], []

    def write(n):
        for _ in range(200):
            time.sleep(0.0005)
            written.append(n)
            yield "x"
            if n == 0:
                raise RuntimeError

    def read(n):
        try:
            list(turns.share(write(n)))
        except RuntimeError:
            pass
        left.append(n)

    jobs = [threading.Thread(target=read, args=(n,)) for n in range(6)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join(60)
    assert sorted(left) == list(range(6)) and written.count(0) == 1
    together = written[200:600]  # when all the others write
    counts = [together.count(n) for n in range(1, 6)]
    assert max(counts) - min(counts) <= 8, counts


def wait_until_closed(server, leave: int = 0) -> int:
    """Wait until all (but `leave`) replies that were begun have ended; gives back how many characters were written."""
    for _ in range(600):
        state = get(server, "/state")
        if state["begun"] == state["closed"] + leave:
            return state["written"]
        time.sleep(0.05)
    raise AssertionError("A reply goes on although nobody reads it.")


def test_stopped(server):
    """A reply that nobody reads any more is not worked out to its end."""
    for readers in (1, 5):
        before = wait_until_closed(server)
        responses = [ask(server, max_new_tokens=2000) for _ in range(readers)]
        for response in responses:
            assert response.read(20).decode() == STORY[:20]
        for response in responses:
            response.close()
        written = wait_until_closed(server) - before
        print(f"{readers} stopped after 20 characters each: {written} were written in all")
        assert written < readers * 2000 / 4, written


def test_failing_reply(caplog):
    """An error in the middle of a reply ends the connection, so that it is not mistaken for a whole reply."""
    with ServerHere() as server:
        response = ask(server, text="fail 0")
        assert response.status == 500 and b"secret" not in response.read()
        response = ask(server, text="fail 5")
        with pytest.raises(http.client.IncompleteRead) as caught:
            response.read()
        assert caught.value.partial == STORY[:5].encode()
        wait_until_closed(server)
        assert "secret words of a traceback" in caplog.text


# ---------------------------------------------------------------- starting and ending


def test_port_is_taken(server, capsys):
    with ServerHere(port=server.port) as other:
        assert server.port < other.port < server.port + 10
        said = capsys.readouterr().out
        assert f"Port {server.port} is taken" in said and f"so I take {other.port}." in said
        assert ask(other).status == 200 and ask(server).status == 200


@pytest.mark.parametrize(
    "host, port, words",
    [
        ("127.0.0.1", 70000, "There is no port 70000"),
        ("192.0.2.1", 8000, "cannot be served at 192.0.2.1, as this computer has no such address. Leave --host out"),
        ("no such host", 8000, "cannot be served at no such host, as this computer has no such address"),
        ("", 8000, "The host is empty. Leave --host out"),
    ],
)
def test_cannot_listen(host, port, words):
    with pytest.raises(SystemExit, match=words) as caught:
        page.listen(host, port)
    assert str(caught.value).isascii() and "\n" not in str(caught.value)


def test_warning(server, capsys):
    """Loopback alone needs no warning; every other address says what it means."""
    assert "Warning" not in server.said
    with ServerHere(host="0.0.0.0") as other:
        assert ask(other).status == 200
        said = capsys.readouterr().out
        assert all(word in said for word in ("Warning", "everyone", "password", "encrypted")), said
        assert said.isascii()
        number = page.own_number(socket.AF_INET)
        name = f"{page.own_names()[0]}:{other.port}"
        if number:
            assert f"open http://{number}:{other.port} or, if that fails, http://{name} in" in said, said
        else:
            assert "this computer seems to be in no network" in said, said
        connection = http.client.HTTPConnection("127.0.0.1", other.port, timeout=60)
        connection.request("GET", "/", headers={"Host": name})
        assert connection.getresponse().status == 200
        for running in (server, other):
            connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=60)
            connection.request("GET", "/", headers={"Host": f"evil.example:{running.port}"})
            assert connection.getresponse().status == 403


def test_browser_opens(tmp_path):
    """It opens at the address that is printed, and has no terminal: w3m would start in that of the server (P21)."""
    browser, seen = tmp_path / "browser.py", tmp_path / "seen.txt"
    browser.write_text(
        "import pathlib, sys, urllib.request\n"
        "terminal = any(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))\n"
        "print('the text browser is here')\n"
        "url = sys.argv[1]\n"
        f"pathlib.Path({str(seen)!r}).write_text(f'{{url}} {{urllib.request.urlopen(url).status}} {{terminal}}')\n"
    )
    environment = {"BROWSER": f"{Path(sys.executable).as_posix()} {browser.as_posix()} %s"}
    with Server(open_browser=True, environment=environment) as server:
        for _ in range(200):
            if seen.exists() and seen.read_text():
                break
            time.sleep(0.05)
        url, status, terminal = seen.read_text().split()
        assert status == "200" and terminal == "False" and f"The page is at {url}. Ctrl-C ends it." in server.said
        server.process.kill()
        assert "text browser" not in server.process.stdout.read()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_ctrl_c():
    """It ends with one line, even in the middle of a reply."""
    with Server(seconds=0.01) as server:
        response = ask(server, max_new_tokens=2000)
        response.read(5)
        server.process.send_signal(signal.SIGINT)
        output, complaints = server.process.communicate(timeout=60)
        assert server.process.returncode == 0 and not complaints, complaints
        assert output == "\nThe page is closed.\n"
        with pytest.raises(http.client.IncompleteRead):
            response.read()
