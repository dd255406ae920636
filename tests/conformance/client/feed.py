"""How a copy follows the server's document (protocol.md, section 6)."""

import copy as copies
import hashlib

from .canonical import digest


def patched(document, patch):
    """RFC 7386; neither argument is changed."""
    if not isinstance(patch, dict):
        return copies.deepcopy(patch)
    result = dict(document) if isinstance(document, dict) else {}
    for name, member in patch.items():
        if member is None:
            result.pop(name, None)
        else:
            result[name] = patched(result.get(name), member)
    return result


CHANGED, ALREADY_THERE, DIVERGED = "changed", "already_there", "diverged"


def apply_entry(document, entry):
    """What became of it, and the document as it is now. `document` is None where there is no copy."""
    if document is None:
        return DIVERGED, None
    if document["version"] >= entry["to"]:
        return ALREADY_THERE, document
    if document["version"] != entry["from"]:
        return DIVERGED, document
    result = patched(document, entry["patch"])
    if digest(result)[:16] != entry["digest"] or (result.get("id"), result.get("version")) != (entry["complaint"], entry["to"]):
        return DIVERGED, document
    return CHANGED, result


def scope_digest(digests):
    """Of {number: digest of the document}."""
    whole = bytes(16)
    for number, document_digest in digests.items():
        one = hashlib.sha256(f"nistaran-scope-v1\n{number}\n{document_digest}".encode("utf-8")).digest()[:16]
        whole = bytes(a ^ b for a, b in zip(whole, one))
    return whole.hex()
