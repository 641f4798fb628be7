# wrong: text/plain as the second argument, which is the status and not the mimetype
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")

# wrong: prints the characters first, and then the generator is empty
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    for character in characters:
        print(character, end="")
    return Response(characters, mimetype="text/plain")

# wrong: calls reply with the bare text, so there is no chat prompt and no rule before the model
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(
        model,
        asked["text"],
        asked["temperature"],
        asked["top_k"],
        max_new_tokens=asked["max_new_tokens"],
    )
    return Response(characters, mimetype="text/plain")

# wrong: hands over four of the six things, so top_k and go_on do nothing
def send_reply() -> Response:
    asked = page.asked()
    text = asked["text"]
    turns = asked["turns"]
    temperature = asked["temperature"]
    length = asked["max_new_tokens"]
    characters = answer(model, text, turns, temperature, length)
    return Response(characters, mimetype="text/plain")

# wrong: request as in a Flask tutorial, but it isn't imported here
def send_reply() -> Response:
    asked = request.get_json()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")

# wrong: forgets to hand over the model
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(**asked)
    return Response(characters, mimetype="text/plain")

# wrong: yields in the route itself, which so becomes a generator and runs when the request is over
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield Response(character, mimetype="text/plain")

# right: a generator of its own around it, and the header written out
def send_reply() -> Response:
    characters = answer(model, **page.asked())

    def stream():
        yield from characters

    response = Response(stream())
    response.headers["Content-Type"] = "text/plain; charset=utf-8"
    return response

# right: each argument by its name, and the mimetype set afterwards
def send_reply() -> Response:
    asked = page.asked()
    response = app.response_class(
        answer(
            model,
            go_on=asked["go_on"],
            top_k=asked["top_k"],
            max_new_tokens=asked["max_new_tokens"],
            temperature=asked["temperature"],
            turns=asked["turns"],
            text=asked["text"],
        )
    )
    response.mimetype = "text/plain"
    return response
