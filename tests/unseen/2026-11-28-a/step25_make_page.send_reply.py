# wrong: asked without brackets is the function itself
def send_reply() -> Response:
    asked = page.asked
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: top_k and max_new_tokens handed over in the wrong order
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model, asked["text"], asked["turns"], asked["temperature"], asked["top_k"], asked["max_new_tokens"]
    )
    return Response(characters, mimetype="text/plain")


# wrong: dots for the keys of a dictionary, as in JavaScript
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked.text, asked.turns, asked.temperature, asked.max_new_tokens, asked.top_k)
    return Response(characters, mimetype="text/plain")


# wrong: text/plain without its name, so Response takes it for the status
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")


# wrong: takes the JSON of the request as it is, and nobody looks whether it makes sense
def send_reply() -> Response:
    from flask import request

    asked = request.get_json()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: waits for the whole text before it sends anything
def send_reply() -> Response:
    asked = page.asked()
    text = ""
    for character in answer(model, **asked):
        text = text + character
    return Response(text, mimetype="text/plain")


# wrong: calls reply with the text, so the earlier turns are never read
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(
        model,
        asked["text"],
        temperature=asked["temperature"],
        top_k=asked["top_k"],
        max_new_tokens=asked["max_new_tokens"],
    )
    return Response(characters, mimetype="text/plain")


# right: every argument by hand, and the type set afterwards
def send_reply() -> Response:
    asked = page.asked()
    keys = ["text", "turns", "temperature", "max_new_tokens", "top_k", "go_on"]
    text, turns, temperature, length, top_k, go_on = (asked[key] for key in keys)
    response = Response(answer(model, text, turns, top_k=top_k, go_on=go_on, max_new_tokens=length, temperature=temperature))
    response.headers["Content-Type"] = "text/plain; charset=utf-8"
    return response


# right: a generator of its own inside, which sends bytes
def send_reply() -> Response:
    options = dict(page.asked())
    text = options.pop("text")

    def send():
        for character in answer(model, text, **options):
            yield character.encode("utf-8")

    return app.response_class(response=send(), status=200, content_type="text/plain")
