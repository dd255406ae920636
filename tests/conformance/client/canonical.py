"""JSON as the protocol wants it (protocol.md, section 1): read strictly, written as canonical bytes."""

import hashlib
import json

INTEGER_MAX = 2**53 - 1
DEPTH_MAX = 32


class NotOurJson(ValueError):
    """Not JSON, or not what the protocol lets JSON be."""


def _integer(text):
    value = int(text)
    if abs(value) > INTEGER_MAX:
        raise NotOurJson("an integer is beyond 2^53")
    return value


def _no_fraction(text):
    raise NotOurJson(f"{text} is not an integer")


def _check(value, depth=0):
    if depth > DEPTH_MAX:
        raise NotOurJson("nested too deeply")
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise NotOurJson("half of a surrogate pair") from None
    elif isinstance(value, dict):
        for name, member in value.items():
            _check(name, depth)
            _check(member, depth + 1)
    elif isinstance(value, list):
        for item in value:
            _check(item, depth + 1)


def parse(text):
    try:
        value = json.loads(text, parse_int=_integer, parse_float=_no_fraction, parse_constant=_no_fraction)
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotOurJson(str(error)) from None
    _check(value)
    return value


_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def _string(text):
    out = ['"']
    for character in text:
        if character in _SHORT:
            out.append(_SHORT[character])
        elif character < " ":
            out.append(f"\\u{ord(character):04x}")
        else:
            out.append(character)
    out.append('"')
    return "".join(out)


def _written(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, list):
        return "[" + ",".join(_written(item) for item in value) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
    return "{" + ",".join(f"{_string(name)}:{_written(member)}" for name, member in members) + "}"


def canonical(value):
    return _written(value).encode("utf-8")


def digest(value):
    return hashlib.sha256(canonical(value)).hexdigest()
