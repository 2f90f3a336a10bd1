"""Words that matter in an exercise, by language: those that hurt, and those that open a way out.

Each is a word or a few in a row, in small letters; "end it" is met in "You may end it".
"""

import re
from dataclasses import dataclass

_PUNCTUATION = '.,;:!?…“”„‘»«()*_–—¿¡"'
#: What a line says to Twofold and not to the two: attributes, and where a link leads.
_NOT_READ = re.compile(r"\{[^{}]*\}\s*$|\]\([^()]*\)|https://\S+")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one language.

    Args:
        unkind: Blame, absolutes, and words for one gender or one kind of couple.
        ways_out: Either may pause, pass or stop.
        time_out: A pause that one comes back from.
    """

    unkind: tuple[str, ...]
    ways_out: tuple[str, ...]
    time_out: tuple[str, ...]


def of(lang: str) -> Wording | None:
    """Return the words of a language, None where nobody has gathered them yet."""
    return _BY_LANGUAGE.get(lang.split("-", maxsplit=1)[0])


class Spoken:
    """The words of a text, whatever the case and the marks around them."""

    def __init__(self, text: str) -> None:
        words = text.lower().replace("-", " ").replace("’", " ").split()
        bare = {word: word.strip(_PUNCTUATION) for word in set(words)}
        self._words = frozenset(bare.values())
        self._in_a_row = f" {' '.join(map(bare.__getitem__, words))} "

    def found(self, words: tuple[str, ...]) -> list[str]:
        """Return which of the words, or words in a row, are spoken."""
        return [
            word
            for word in words
            if word in self._words or (" " in word and f" {word} " in self._in_a_row)
        ]


def columns(word: str, line: str) -> list[int]:
    """Return where a word stands in a line of an exercise, from 1; what is not read is left out."""
    shown = _NOT_READ.sub(lambda skipped: " " * len(skipped[0]), line)
    pattern = rf"(?<![^\W_]){word.replace(' ', '[^a-z]+')}(?![^\W_])"
    return [hit.start() + 1 for hit in re.finditer(pattern, shown, re.IGNORECASE)]


def _words(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


_BY_LANGUAGE = {
    "en": Wording(
        unkind=_words(
            "blame, blamed, fault, guilty, should, must, ought, always, never, failed, wrong, "
            "he, she, his, hers, him, husband, wife, spouse, girlfriend, boyfriend"
        ),
        ways_out=_words(
            "pause, pausing, paused, pass, passes, stop, stops, stopping, halt, break, time out, "
            "end it, drop it, drop the exercise, put it down, put it away, put that down, "
            "another day, another evening, minutes apart"
        ),
        time_out=_words("time out, time outs, twenty minutes, 20 minutes"),
    ),
    "de": Wording(
        unkind=_words(
            "schuld, schuldig, vorwurf, versagt, niemals, gefälligst, ehemann, ehefrau, freundin, "
            "seine frau, seine freundin, ihr mann, ihr freund, deine frau, dein mann"
        ),
        ways_out=_words(
            "pause, pausen, pausiert, pausieren, passen, passt, auslassen, überspringen, aufhören, "
            "hört auf, stopp, stoppt, halt, abbrechen, brecht ab, unterbrecht, unterbrechen, "
            "auszeit, an einem anderen tag, an einem anderen abend, ein andermal"
        ),
        time_out=_words("auszeit, auszeiten, zwanzig minuten, 20 minuten"),
    ),
    "es": Wording(
        # “él” and “ella” are also said of things, “tiene que” and “hay que” mostly to rule out
        unkind=_words(
            "culpa, culpas, culpar, culpable, culpables, reproche, reproches, reprochar, "
            "fracaso, fracasos, fracasar, fracasado, fracasada, incorrecto, incorrecta, "
            "siempre, nunca, jamás, debes, debéis, deben, deberías, deberíais, deberían, "
            "esposo, esposa, esposos, esposas, marido, maridos, novio, novia, novios, novias, "
            "tu mujer, su mujer, mi mujer, tu hombre, "
            # where two are spoken of, these endings tell whether they are women
            "juntos, juntas, vosotros, vosotras, nosotras, cada uno, el uno al otro, "
            "uno al otro, uno del otro, la una a la otra, una a la otra, "
            "cansado, cansada, cansados, cansadas, enfadado, enfadada, enfadados, enfadadas, "
            "enojado, enojada, enojados, enojadas, enamorados, enamoradas, casados, casadas, "
            "bienvenidos, bienvenidas"
        ),
        ways_out=_words(
            "pausa, pausas, pausar, parar, paren, paremos, paramos, parad, paráis, para aquí, "
            "detener, detenerse, deténganse, deteneos, interrumpir, interrumpan, interrumpid, "
            "puedes pasar, pueden pasar, podéis pasar, saltar, sáltense, saltaos, "
            "dejarlo, déjalo, déjenlo, dejadlo, deja este ejercicio, dejen este ejercicio, "
            "en blanco, un descanso, tiempo fuera, otro día, otra noche"
        ),
        time_out=_words(
            "tiempo fuera, tiempos fuera, tiempo muerto, pausa acordada, veinte minutos, 20 minutos"
        ),
    ),
}
