"""The pages of an encrypted book as they lie in the file, decrypted: free pages and gaps too.

`sqlcipher_export` copies what is still referred to. What a deletion leaves between cells or on
free pages is seen only by decrypting the very file, page by page: AES-256 in CBC mode, the IV in
the last 80 bytes of each 4,096 (SQLCipher 4 with a raw key).
"""

from collections.abc import Iterator
from pathlib import Path

_PAGE, _RESERVED, _SALT, _BLOCK = 4096, 80, 16, 16


def bare_pages(book: Path, key: bytes) -> bytes:
    """Return all pages of a book in plain bytes, one after the other."""
    cipher = _Aes(key)
    content = book.read_bytes()
    assert len(content) % _PAGE == 0
    pages = []
    for start in range(0, len(content), _PAGE):
        page = content[start : start + _PAGE]
        body = page[_SALT if start == 0 else 0 : _PAGE - _RESERVED]
        iv = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _BLOCK]
        pages.append(b"".join(cipher.chain(body, iv)))
    return b"".join(pages)


def _double(byte: int) -> int:
    return ((byte << 1) ^ 0x1B) & 0xFF if byte & 0x80 else byte << 1


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a, b = _double(a), b >> 1
    return product


def _boxes() -> tuple[list[int], list[int]]:
    box, p, q = [0] * 256, 1, 1
    while True:
        p ^= _double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        turned = q
        for by in range(1, 5):
            turned ^= ((q << by) | (q >> (8 - by))) & 0xFF
        box[p] = turned ^ 0x63
        if p == 1:
            break
    box[0] = 0x63
    back = [0] * 256
    for at, value in enumerate(box):
        back[value] = at
    return box, back


_BOX, _BACK = _boxes()
_UNMIX = [[_times(value, by) for value in range(256)] for by in (14, 9, 13, 11)]
#: For each byte of a column what it adds to the whole column, rows turned in.
_TABLES = [
    [
        int.from_bytes(bytes(_UNMIX[(row - column) % 4][value] for row in range(4)), "big")
        for value in range(256)
    ]
    for column in range(4)
]
_BOTH = [[table[_BACK[value]] for value in range(256)] for table in _TABLES]


class _Aes:
    """AES-256, the deciphering half, by the equivalent inverse cipher."""

    def __init__(self, key: bytes) -> None:
        words = [int.from_bytes(key[n : n + 4], "big") for n in range(0, 32, 4)]
        factor = 1
        for n in range(8, 60):
            word = words[n - 1]
            if n % 8 == 0:
                turned = ((word << 8) | (word >> 24)) & 0xFFFFFFFF
                word = _substituted(turned) ^ (factor << 24)
                factor = _double(factor)
            elif n % 8 == 4:
                word = _substituted(word)
            words.append(words[n - 8] ^ word)
        rounds = [words[n : n + 4] for n in range(0, 60, 4)][::-1]
        middle = [[_unmixed(word) for word in four] for four in rounds[1:-1]]
        self._rounds = [rounds[0], *middle, rounds[-1]]

    def chain(self, body: bytes, iv: bytes) -> Iterator[bytes]:
        """Decipher blocks that were chained."""
        before = int.from_bytes(iv, "big")
        for at in range(0, len(body), _BLOCK):
            block = int.from_bytes(body[at : at + _BLOCK], "big")
            yield (self._block(block) ^ before).to_bytes(_BLOCK, "big")
            before = block

    def _block(self, block: int) -> int:
        first, *middle, last = self._rounds
        s = [(block >> (96 - 32 * n)) & 0xFFFFFFFF ^ first[n] for n in range(4)]
        t0, t1, t2, t3 = _BOTH
        for key in middle:
            s = [
                t0[s[n] >> 24]
                ^ t1[s[n - 1] >> 16 & 255]
                ^ t2[s[n - 2] >> 8 & 255]
                ^ t3[s[n - 3] & 255]
                ^ key[n]
                for n in range(4)
            ]
        plain = 0
        for n in range(4):
            word = (
                _BACK[s[n] >> 24] << 24
                | _BACK[s[n - 1] >> 16 & 255] << 16
                | _BACK[s[n - 2] >> 8 & 255] << 8
                | _BACK[s[n - 3] & 255]
            )
            plain = plain << 32 | (word ^ last[n])
        return plain


def _substituted(word: int) -> int:
    return int.from_bytes(bytes(_BOX[byte] for byte in word.to_bytes(4, "big")), "big")


def _unmixed(word: int) -> int:
    total = 0
    for column, byte in enumerate(word.to_bytes(4, "big")):
        total ^= _TABLES[column][byte]
    return total
