"""The words for what an exercise's front matter says in codes."""

from PySide6.QtCore import QCoreApplication, QLocale


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)


def depth_words(depth: str) -> str:
    """Return how deep an exercise goes, or ""."""
    return {
        "gentle": _tr("gentle"),
        "moderate": _tr("some depth"),
        "deep": _tr("deep"),
    }.get(depth, "")


def pillar_words(pillar: str) -> str:
    """Return what an exercise is about, or ""."""
    return {
        "base": _tr("Common ground"),
        "team": _tr("Team"),
        "needs": _tr("Needs"),
        "regard": _tr("Regard"),
        "conflict": _tr("Calm conflict"),
    }.get(pillar, "")


def tonight_words(tonight: str) -> str:
    """Return how an evening finds the two, to follow "Tonight we"."""
    return {
        "tired": _tr("are tired"),
        "good-news": _tr("have good news"),
        "uneven": _tr("feel uneven"),
        "stuck": _tr("are stuck"),
        "deeper": _tr("want to go deeper"),
        "distant": _tr("feel distant"),
        "upset": _tr("are upset"),
    }.get(tonight, "")


def mark_words(mark: str) -> str:
    """Return what is particular about some exercises, as one can ask for it."""
    return {
        "favourite": _tr("favourites"),
        "alone": _tr("for one alone"),
        "lately": _tr("done lately"),
        "rested": _tr("not for a while"),
        "new": _tr("new to you"),
    }.get(mark, "")


def length_words(length: str) -> str:
    """Return a length one can ask for."""
    return {
        "any": _tr("any"),
        "ten": _tr("up to 10 min"),
        "twenty-five": _tr("up to 25 min"),
        "longer": _tr("longer"),
    }[length]


def foreign_words(lang: str) -> str:
    """Return a line that says in which language an exercise is, "" where it is the window's."""
    locale = QLocale(lang.replace("-", "_"))
    here = QLocale()
    ours = QLocale.Language.English if here.language() is QLocale.Language.C else here.language()
    if not lang or locale.language() in {ours, QLocale.Language.C}:
        return ""
    names = {
        QLocale.Language.English: _tr("English"),
        QLocale.Language.German: _tr("German"),
        QLocale.Language.Spanish: _tr("Spanish"),
    }
    name = names.get(locale.language()) or locale.nativeLanguageName() or lang
    return _tr("This exercise is in {language}.").format(language=name)
