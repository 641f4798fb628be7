# wrong: the mimetype without its name, where the status belongs
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")


# wrong: top_k and go_on are not handed over
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, asked["text"], asked["turns"], asked["temperature"], asked["max_new_tokens"])
    return Response(characters, mimetype="text/plain")


# wrong: makes a list of the characters first
def send_reply() -> Response:
    asked = page.asked()
    characters = list(answer(model, **asked))
    return Response(characters, mimetype="text/plain")


# wrong: calls reply with the bare text, so there is no conversation in the prompt
def send_reply() -> Response:
    asked = page.asked()
    characters = reply(
        model, asked["text"], asked["temperature"], asked["top_k"], "\n\n", asked["max_new_tokens"]
    )
    return Response(characters, mimetype="text/plain")


# wrong: one star, which hands over the names only
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, *asked)
    return Response(characters, mimetype="text/plain")


# wrong: request, as in a tutorial of Flask
def send_reply() -> Response:
    asked = request.get_json()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: yields in the route itself
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield Response(character, mimetype="text/plain")


# right: a generator of its own around answer, and the mimetype is set later
def send_reply() -> Response:
    asked = page.asked()

    def characters():
        yield from answer(
            model,
            asked["text"],
            turns=asked["turns"],
            temperature=asked["temperature"],
            max_new_tokens=asked["max_new_tokens"],
            top_k=asked["top_k"],
            go_on=asked["go_on"],
        )

    response = Response(characters())
    response.mimetype = "text/plain"
    return response


# right: the kind of text as a header
def send_reply() -> Response:
    return Response(
        response=answer(model=model, **page.asked()),
        status=200,
        headers={"Content-Type": "text/plain; charset=utf-8"},
    )
