"""The fixed sentences of paper. English here; the rooms above may hand in translated ones.

Placeholders are named and the same in every language. A sentence is whole: nothing is glued.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def english_date(day: date) -> str:
    """Return "Sunday, 22 March 2026"."""
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Every sentence a sheet may need besides those of the exercise."""

    date: Callable[[date], str] = english_date

    # The head and foot of a sheet
    footer: str = "page {page} of {pages}"
    minutes: str = "About {minutes} minutes"
    once: str = "once"
    daily: str = "every day"
    weekly: str = "every week"
    monthly: str = "every month"
    legend: str = "Decide who is who. Names only if you like."
    one_of_you: str = "one of you"
    other_of_you: str = "the other"
    both_of_you: str = "both of you"

    # Time, beside a step's title
    seconds: str = "{count} seconds"
    minute: str = "1 minute"
    some_minutes: str = "{count} minutes"
    minutes_seconds: str = "{minutes} min {seconds} s"
    each_time: str = "{time} each"
    alone: str = "each alone"
    alone_time: str = "each alone, {time}"
    quiet_time: str = "{time}, quietly"
    breaths: str = "{rounds} breaths: in {first}, hold {hold}, out {out}"
    breaths_no_hold: str = "{rounds} breaths: in {first}, out {out}"
    later: str = "after {days} days"

    # What a step is on paper
    side_by_side: str = "lay your two pages side by side"
    own_page: str = "on your own page"
    again: str = "the other way round"
    may_stop: str = "you may stop here for today"
    silently: str = "each alone, in your head; nothing to write"
    silent_scale: str = "{low} 1 – {top} {high}"
    private_page: str = "This page is yours until you both choose to show your pages."
    sealed_page: str = "This page is yours alone. Take it with you."
    review: str = "Look at what is still open, one by one: kept, changed, or let go?"
    pick_up_to: str = "up to {count}"
    signed: str = "Signed"

    # When a step is done at all
    only_if: str = "Only if {clause}"
    gate: str = "one of you would like it; no reason needed"
    gate_both: str = "both of you would like it; a no needs no reason"
    joined_and: str = "{first}, and {second}"
    joined_or: str = "{first}, or {second}"
    any_number: str = "one of you chose {values} for {question}"
    both_number: str = "both of you chose {values} for {question}"
    ours_number: str = "you chose {values} for {question}"
    any_choice: str = "one of you chose {label} for {question}"
    both_choice: str = "both of you chose {label} for {question}"
    ours_choice: str = "you chose {label} for {question}"
    any_not: str = "one of you chose something other than {label} for {question}"
    both_not: str = "both of you chose something other than {label} for {question}"
    ours_not: str = "you chose something other than {label} for {question}"
    any_answered: str = "one of you wrote something for {question}"
    both_answered: str = "both of you wrote something for {question}"
    ours_answered: str = "you wrote something for {question}"
    any_empty: str = "one of you left {question} open"
    both_empty: str = "both of you left {question} open"
    ours_empty: str = "you left {question} open"
    quoted: str = "“{words}”"
    or_values: str = "{first} or {last}"
    to_values: str = "{first} to {last}"

    # The record, and several evenings
    only_met: str = "You met. Nothing else was kept."
    evenings: str = "Our evenings"
    from_to: str = "{since} to {until}"
    no_evenings: str = "No evening was kept in this time."

    # Two booklets
    booklet: str = "This booklet goes with one of you from beginning to end."
    yours_until: str = "These lines are yours until you both choose to show them."
    yours_alone: str = "These lines are yours alone."
    more: str = "Room for more"

    # Cards
    cards: str = "Cards for a pocket"
    cut: str = "cut"
    floor_card: str = "The floor"
    floor_words: str = (
        "Whoever holds this card speaks.\nThe other says it back: “Did I get it?”\n"
        "Pass it on when you are heard."
    )
    pause_card: str = "Time-out"
    pause_words: str = (
        "I need a pause. I am coming back.\nCold water, slow breaths, a walk. Nobody follows."
    )
    pause_back: str = "Back at: ____________  (20 minutes or more)"
    open_card: str = "Signals: I am open"
    open_words: str = "You can tell by …"
    not_now_card: str = "Signals: not now"
    not_now_words: str = "You can tell by … and later is good at …"
    map_card: str = "From our map"
    boundary_card: str = "A limit"
    agreement_card: str = "What we agreed"
    commitment_card: str = "A small promise"
    kept_tick: str = "kept"
    changed_tick: str = "changed"
    let_go_tick: str = "let go"
    look_again: str = "Look again on {day}"
    look_again_blank: str = "Look again on ______________"
    by_when: str = "By {day}"
    goes_on: str = "{title}, further"

    # An invitation
    invitation: str = "Would you like to try something with me?"
    invite_minutes: str = "It takes about {minutes} minutes, and you can stop any time."
    invite_short: str = "There is a shorter form of about {minutes} minutes."
    invite_stop: str = "You can stop any time."
    invite_happens: str = "What happens"
    invite_free: str = "What you can count on"
    invite_promises: str = (
        "You may leave any question open, and nobody asks why.\n"
        "What you write alone stays yours until we both choose to show it.\n"
        "There is nothing to win and nothing is counted.\n"
        "Another day is a good answer, and so is no."
    )
    invite_reply: str = "My answer, if you like"
    invite_yes: str = "Yes, gladly"
    invite_later: str = "Another day"
    invite_other: str = "Something else instead"
    invite_no: str = "Rather not"
    invite_when: str = "A good day and hour:"


ENGLISH = Words()

#: Language code → the sentences of paper in it, or in one that both read where there is none.
Tongue: TypeAlias = Callable[[str], Words]


def english(_lang: str) -> Words:
    """Speak English, whatever the language of the sheet."""
    return ENGLISH
