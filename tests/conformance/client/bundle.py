"""Courier bundles (protocol.md, section 10): a tablet's work in one sealed file, and the answer that comes back."""

import hashlib
import json

from nacl.exceptions import CryptoError
from nacl.public import Box, PublicKey, SealedBox

from .canonical import digest, parse

MAGIC = b"NISTARAN-BUNDLE\n"
VERSION, REQUEST, ANSWER = 1, 1, 2
HEAD, KEY_AT, BODY_AT = 56, 58, 90


class NotThisFile(Exception):
    """Not a bundle, not whole, or not for us."""


def file(kind, receiver_key, body):
    tail = bytes([VERSION, kind]) + hashlib.sha256(bytes.fromhex(receiver_key)).digest() + body
    start = MAGIC + len(tail).to_bytes(8, "big")
    return start + hashlib.sha256(start + tail).digest() + tail


def body_of(content, kind, receiver_key):
    if not content.startswith(MAGIC):
        raise NotThisFile("some other file")
    tail = content[HEAD:]
    if len(tail) != int.from_bytes(content[16:24], "big"):
        raise NotThisFile("cut off")
    if hashlib.sha256(content[:24] + tail).digest() != content[24:HEAD]:
        raise NotThisFile("damaged")
    if tail[0] != VERSION or tail[1] != kind:
        raise NotThisFile("of another version or kind")
    if content[KEY_AT:BODY_AT] != hashlib.sha256(bytes.fromhex(receiver_key)).digest():
        raise NotThisFile("for somebody else")
    return content[BODY_AT:]


def sealed_request(content, key, server_key):
    signed = {"content": content, "sig": key.sign(f"nistaran-bundle-v1\n{digest(content)}")}
    inside = json.dumps(signed, ensure_ascii=False).encode("utf-8")
    return file(REQUEST, server_key, SealedBox(PublicKey(bytes.fromhex(server_key))).encrypt(inside))


def opened_answer(content, key, server_key):
    boxed = body_of(content, ANSWER, key.public)
    try:
        return parse(Box(key.for_boxes, PublicKey(bytes.fromhex(server_key))).decrypt(boxed))
    except CryptoError as error:
        raise NotThisFile("altered") from error


def comes_from_before(cursor, answer, asked):
    """Whether an officer's part of the answer is older than a restored backup that the tablet knows of."""
    return cursor is not None and cursor["epoch"] != answer["epoch"] and cursor != asked


def fits(cursor, begins, ends):
    """Whether a page that goes from `begins` to `ends` can be taken where the tablet is at `cursor`."""
    if cursor == begins:
        return True
    if None in (cursor, begins) or any("after" in place for place in (cursor, begins, ends)):
        return False
    same = all(cursor[name] == begins[name] == ends[name] for name in ("district", "epoch", "scope"))
    return same and begins["seq"] <= cursor["seq"] < ends["seq"]
