from flask import Flask, request, abort
def make_app(about): return Flask("x")
def asked():
    r=request.get_json()
    if r["temperature"]<0: abort(400)
    return r
