"""Operations, batches and signatures (protocol.md, sections 1, 2 and 5)."""

import re
import secrets
import unicodedata

from nacl.signing import SigningKey

from .canonical import digest

BEFORE_THE_FIRST = "0" * 64
_ID = re.compile(r"[A-Za-z0-9._:/-]{1,64}")


def is_id(text):
    return _ID.fullmatch(text) is not None


def uuid7(ms, random=None):
    octets = bytearray(random or secrets.token_bytes(16))
    octets[0:6] = ms.to_bytes(6, "big")
    octets[6] = octets[6] & 0x0F | 0x70
    octets[8] = octets[8] & 0x3F | 0x80
    text = octets.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def as_typed(value):
    """Text in the one form in which it is hashed."""
    if isinstance(value, str):
        lines = value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        return unicodedata.normalize("NFC", lines)
    if isinstance(value, list):
        return [as_typed(item) for item in value]
    if isinstance(value, dict):
        return {name: as_typed(member) for name, member in value.items()}
    return value


def next_time(last, wall_ms):
    if last is None or wall_ms > last["ms"]:
        return {"ms": wall_ms, "c": 0}
    return {"ms": last["ms"], "c": last["c"] + 1}


class Key:
    """A device's key, from its 32-byte seed as hex."""

    def __init__(self, seed=None):
        self._key = SigningKey(bytes.fromhex(seed) if seed else secrets.token_bytes(32))

    @property
    def seed(self):
        return bytes(self._key).hex()

    @property
    def public(self):
        return bytes(self._key.verify_key).hex()

    @property
    def for_boxes(self):
        """The X25519 key that belongs to it."""
        return self._key.to_curve25519_private_key()

    def sign(self, message):
        return self._key.sign(message.encode("utf-8")).signature.hex()


def batch_message(device, last_hash):
    return f"nistaran-batch-v1\n{device}\n{last_hash}"


def session_message(device, officer, challenge):
    return f"nistaran-session-v1\n{device}\n{officer}\n{challenge}"


def replace_message(old_device, new_public_key):
    return f"nistaran-replace-v1\n{old_device}\n{new_public_key}"


def placed_anew(operations, device):
    """The same operations as the chain of another device."""
    before = BEFORE_THE_FIRST
    for n, operation in enumerate(operations, 1):
        placed = {**operation, "device": device, "n": n, "prev": before}
        before = digest(placed)
        yield placed


def without_prev(operation):
    return {name: value for name, value in operation.items() if name != "prev"}


def batch(device, operations, key):
    """As it is sent: each but the first without the hash of the one before, which its reader reckons."""
    made = {"device": device, "ops": operations[:1] + [without_prev(operation) for operation in operations[1:]]}
    if operations:
        made["sig"] = key.sign(batch_message(device, digest(operations[-1])))
    return made
