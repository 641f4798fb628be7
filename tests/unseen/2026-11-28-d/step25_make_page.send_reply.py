# wrong: one star, which hands over the names and not what they stand for (an error while it is sent, or before)
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, *asked)
    return Response(characters, mimetype="text/plain")


# wrong: joins the whole answer first, so nothing comes before all is there
def send_reply() -> Response:
    asked = page.asked()
    text = ""
    for character in answer(model, **asked):
        text += character
    return Response(text, mimetype="text/plain")


# wrong: the kind of text as the second thing in the brackets, where the status belongs
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(model, **asked)
    return Response(characters, "text/plain")


# wrong: yields in the route itself, so page.asked runs when the request is gone (an error)
def send_reply() -> Response:
    asked = page.asked()
    for character in answer(model, **asked):
        yield Response(character, mimetype="text/plain")


# wrong: reads the request itself, as in a tutorial of Flask, so nothing looks whether it makes sense
def send_reply() -> Response:
    from flask import request

    asked = request.get_json()
    characters = answer(model, **asked)
    return Response(characters, mimetype="text/plain")


# wrong: a dot as in JavaScript, but a dictionary wants square brackets (an error)
def send_reply() -> Response:
    asked = page.asked()
    characters = answer(
        model, asked.text, asked.turns, asked.temperature, asked.max_new_tokens, asked.top_k
    )
    return Response(characters, mimetype="text/plain")


# right: names each thing, and gives the whole content type
def send_reply() -> Response:
    asked = page.asked()
    return Response(
        answer(
            model,
            asked["text"],
            top_k=asked["top_k"],
            max_new_tokens=asked["max_new_tokens"],
            temperature=asked["temperature"],
            turns=asked["turns"],
        ),
        content_type="text/plain; charset=utf-8",
    )


# right: an empty Response first, its kind and its generator afterwards
def send_reply() -> Response:
    response = Response()
    response.mimetype = "text/plain"
    response.response = answer(model, **page.asked())
    return response
