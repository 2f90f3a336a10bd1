from dataclasses import fields

from twofold.walk.kept import KeptAnswer, Stays, WalkState


def test_words_and_names_stay_out_of_what_a_log_would_show() -> None:
    quiet = {f.name for f in fields(KeptAnswer) if not f.repr}
    assert quiet == {"owner_name", "value", "value_text"}


def test_states_are_stored_by_name() -> None:
    assert [str(state) for state in WalkState] == ["running", "paused", "finished", "stopped"]
    assert [str(stays) for stays in Stays] == ["everything", "date", "nothing"]
