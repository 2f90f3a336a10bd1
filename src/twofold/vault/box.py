"""Private answers until they are revealed: ciphertext under a key of their walk.

The key lies in the same book, so this guards against our own slips (a search, an export, a
printed sheet), not against somebody who has opened the book with other tools.

Layout: 1 byte format · 24 bytes nonce · XChaCha20-Poly1305 of the padded payload. Format, walk,
passing, question and owner are authenticated: a row moved elsewhere does not open. Padding to
256 bytes hides how much was written, and that a scale is a scale.
"""

import json
import secrets
from typing import Final

from twofold.errors import Trouble
from twofold.people import Owner

FORMAT: Final = 1
KEY_BYTES: Final = 32
BLOCK: Final = 256
_NONCE: Final = 24


def new_walk_key() -> bytes:
    """Return 32 fresh random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def seal(
    key: bytes, payload: bytes, *, walk_id: int, passing: int, question: str, owner: Owner
) -> bytes:
    """Return `payload` as ciphertext that opens only in this very place."""
    from nacl import bindings  # 30 ms that no start needs

    bound = _bound(walk_id, passing, question, owner)
    nonce = secrets.token_bytes(_NONCE)
    padded = bindings.sodium_pad(payload, BLOCK)
    body = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(padded, bound, nonce, key)
    return bytes([FORMAT]) + nonce + body


def unseal(
    key: bytes, blob: bytes, *, walk_id: int, passing: int, question: str, owner: Owner
) -> bytes:
    """Return what was sealed in this very place.

    Raises:
        Trouble: `sealed-damaged`: altered, cut, from another place, or another key.
    """
    from nacl import bindings, exceptions  # 30 ms that no start needs

    bound = _bound(walk_id, passing, question, owner)
    nonce, body = blob[1 : 1 + _NONCE], blob[1 + _NONCE :]
    if blob[:1] != bytes([FORMAT]) or len(body) < BLOCK:
        raise Trouble("sealed-damaged")
    try:
        padded = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(body, bound, nonce, key)
        return bytes(bindings.sodium_unpad(padded, BLOCK))
    except (exceptions.CryptoError, exceptions.TypeError, exceptions.ValueError):
        raise Trouble("sealed-damaged") from None


def _bound(walk_id: int, passing: int, question: str, owner: Owner) -> bytes:
    """Return the place as bytes that no other place shares."""
    return json.dumps([FORMAT, walk_id, passing, question, owner]).encode()
