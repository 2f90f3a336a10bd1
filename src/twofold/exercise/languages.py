"""Which words are languages, and which folders stand for one."""

import re
from pathlib import Path

_LANG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
_ALPHA_2 = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu
    hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb
    lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()  # noqa: SIM905 - a list of 184 literals would fill a page
)


def language_folder(path: Path) -> str:
    """Return the language of `…/exercises/<lang>/…`, or "" where no folder stands for one."""
    parts = path.parts[:-1]
    for at in range(len(parts) - 1, 0, -1):
        if parts[at - 1] == "exercises":
            return parts[at] if is_language(parts[at]) and len(parts[at]) != 3 else ""
    return ""


def is_language(word: str) -> bool:
    """Whether `word` is a language tag such as `en`, `pt-BR` or `zh-Hans`."""
    if not _LANG.fullmatch(word):
        return False
    head = word.split("-", maxsplit=1)[0]
    return len(head) == 3 or head in _ALPHA_2
