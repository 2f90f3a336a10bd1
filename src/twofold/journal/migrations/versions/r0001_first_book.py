"""The first book.

Frozen: a change of shape is a new revision. `findable` holds what search may find, in tokens; the
triggers take a line out as soon as what it stands for is reworded, sealed or replaced.
While an evening goes on nothing is indexed: rewording an indexed row takes 40 times as long as
writing it, because its old words are overwritten in the index (measured, ten years: 110 ms
against 2.6 ms).
"""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = """
CREATE TABLE exercise_revision (
    source_sha VARCHAR NOT NULL, exercise_id VARCHAR NOT NULL, lang VARCHAR NOT NULL,
    version INTEGER NOT NULL, title VARCHAR NOT NULL, shape VARCHAR NOT NULL,
    format INTEGER NOT NULL, source VARCHAR NOT NULL, pillar VARCHAR NOT NULL,
    depth VARCHAR NOT NULL, heat VARCHAR NOT NULL, first_used_at VARCHAR NOT NULL,
    PRIMARY KEY (source_sha)
);
CREATE TABLE partner (
    id VARCHAR NOT NULL, name VARCHAR NOT NULL, pronouns VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    PRIMARY KEY (id), CONSTRAINT two CHECK (id IN ('a', 'b'))
);
CREATE TABLE "plan" (
    id INTEGER NOT NULL, exercise_id VARCHAR NOT NULL, day DATE NOT NULL, PRIMARY KEY (id)
);
CREATE TABLE program (
    program_id VARCHAR NOT NULL, state VARCHAR NOT NULL, started_on DATE NOT NULL,
    PRIMARY KEY (program_id),
    CONSTRAINT state CHECK (state IN ('running', 'paused'))
);
CREATE TABLE program_item (
    program_id VARCHAR NOT NULL, week_id VARCHAR NOT NULL, exercise_id VARCHAR NOT NULL,
    "instead" VARCHAR NOT NULL, times INTEGER NOT NULL, done_on DATE,
    PRIMARY KEY (program_id, week_id, exercise_id),
    FOREIGN KEY(program_id) REFERENCES program (program_id) ON DELETE CASCADE
);
CREATE TABLE setting ("key" VARCHAR NOT NULL, value JSON NOT NULL, PRIMARY KEY ("key"));
CREATE TABLE walk (
    id INTEGER NOT NULL, source_sha VARCHAR NOT NULL, exercise_id VARCHAR NOT NULL,
    exercise_title VARCHAR NOT NULL, version INTEGER NOT NULL, lang VARCHAR NOT NULL,
    first_partner VARCHAR NOT NULL, short BOOLEAN NOT NULL, seed INTEGER NOT NULL,
    solo VARCHAR, dealt JSON NOT NULL, state VARCHAR NOT NULL, place JSON NOT NULL,
    step_no INTEGER NOT NULL,
    step_count INTEGER NOT NULL, minutes_left INTEGER NOT NULL, stays VARCHAR NOT NULL,
    from_paper BOOLEAN NOT NULL, favourite BOOLEAN NOT NULL, rests_until DATE,
    started_at VARCHAR NOT NULL,
    started_on DATE NOT NULL, zone VARCHAR NOT NULL, left_at VARCHAR NOT NULL,
    finished_at VARCHAR, removed_at VARCHAR,
    PRIMARY KEY (id),
    CONSTRAINT state CHECK (state IN ('running', 'paused', 'finished', 'stopped')),
    CONSTRAINT stays CHECK (stays IN ('everything', 'date', 'nothing')),
    CONSTRAINT first CHECK (first_partner IN ('a', 'b')),
    CONSTRAINT solo CHECK (solo IN ('a', 'b')),
    FOREIGN KEY(source_sha) REFERENCES exercise_revision (source_sha)
);
CREATE INDEX walk_by_exercise ON walk (exercise_id, state, removed_at, started_on);
CREATE INDEX walk_by_state ON walk (state, removed_at, started_on);
CREATE INDEX walk_removed ON walk (removed_at) WHERE removed_at IS NOT NULL;
CREATE TABLE answer (
    id INTEGER NOT NULL, walk_id INTEGER NOT NULL, turn_seq INTEGER NOT NULL,
    passing INTEGER NOT NULL, exercise_id VARCHAR NOT NULL, exercise_title VARCHAR NOT NULL,
    exercise_version INTEGER NOT NULL, lang VARCHAR NOT NULL, source_sha VARCHAR NOT NULL,
    step_id VARCHAR NOT NULL, step_title VARCHAR NOT NULL, step_no INTEGER NOT NULL,
    question_id VARCHAR NOT NULL, question_no INTEGER NOT NULL, kind VARCHAR NOT NULL,
    shelf VARCHAR NOT NULL, part VARCHAR NOT NULL, prompt VARCHAR NOT NULL,
    scale_low VARCHAR NOT NULL, scale_high VARCHAR NOT NULL, scale_max INTEGER NOT NULL,
    options JSON NOT NULL, columns JSON NOT NULL, owner VARCHAR NOT NULL,
    owner_name VARCHAR NOT NULL, role VARCHAR NOT NULL, wording INTEGER NOT NULL,
    newest BOOLEAN NOT NULL, settled BOOLEAN NOT NULL, visibility VARCHAR NOT NULL,
    value JSON, value_text VARCHAR, sealed BLOB, answered_at VARCHAR NOT NULL,
    edited_at VARCHAR, revealed_at VARCHAR, removed_at VARCHAR,
    PRIMARY KEY (id),
    UNIQUE (walk_id, passing, question_id, owner, wording),
    CONSTRAINT owner CHECK (owner IN ('a', 'b', 'ours')),
    CONSTRAINT visibility CHECK (visibility IN ('open', 'until_reveal', 'mine')),
    CONSTRAINT one_of_two CHECK ((value IS NULL) <> (sealed IS NULL)),
    CONSTRAINT open_is_plain CHECK ((visibility = 'open') = (value IS NOT NULL)),
    CONSTRAINT no_words_when_sealed CHECK ((value IS NULL) = (value_text IS NULL)),
    FOREIGN KEY(walk_id) REFERENCES walk (id) ON DELETE CASCADE
);
CREATE INDEX answer_by_question ON answer (exercise_id, question_id, walk_id);
CREATE INDEX answer_agreed ON answer (walk_id) WHERE shelf IN ('agreement', 'boundary')
    AND visibility = 'open' AND newest AND removed_at IS NULL;
CREATE INDEX answer_by_owner ON answer (owner, walk_id)
    WHERE visibility = 'open' AND newest AND removed_at IS NULL;
CREATE INDEX answer_by_shelf ON answer (shelf, walk_id) WHERE shelf <> '';
CREATE TABLE note (
    id INTEGER NOT NULL, walk_id INTEGER NOT NULL, partner VARCHAR NOT NULL,
    name VARCHAR NOT NULL, text VARCHAR NOT NULL, at VARCHAR NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT partner CHECK (partner IN ('a', 'b', 'ours')),
    FOREIGN KEY(walk_id) REFERENCES walk (id) ON DELETE CASCADE
);
CREATE TABLE turn (
    id INTEGER NOT NULL, walk_id INTEGER NOT NULL, seq INTEGER NOT NULL,
    passing INTEGER NOT NULL, step_id VARCHAR NOT NULL, step_title VARCHAR NOT NULL,
    partner VARCHAR, role VARCHAR NOT NULL, state VARCHAR NOT NULL,
    planned_seconds INTEGER NOT NULL, used_seconds INTEGER NOT NULL, at VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (walk_id, seq),
    CONSTRAINT state CHECK (state IN ('done', 'not-shown')),
    CONSTRAINT partner CHECK (partner IN ('a', 'b')),
    FOREIGN KEY(walk_id) REFERENCES walk (id) ON DELETE CASCADE
);
CREATE TABLE walk_key (
    walk_id INTEGER NOT NULL, "key" BLOB NOT NULL,
    PRIMARY KEY (walk_id),
    CONSTRAINT key_length CHECK (length(key) = 32),
    FOREIGN KEY(walk_id) REFERENCES walk (id) ON DELETE CASCADE
);
CREATE TABLE shelf_item (
    id INTEGER NOT NULL, answer_id INTEGER NOT NULL, row_no INTEGER NOT NULL,
    shelf VARCHAR NOT NULL, part VARCHAR NOT NULL, text VARCHAR NOT NULL,
    owner VARCHAR NOT NULL, who VARCHAR NOT NULL, who_text VARCHAR NOT NULL,
    due_text VARCHAR NOT NULL, due_on DATE, state VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (answer_id, row_no),
    CONSTRAINT state CHECK (state IN ('open', 'kept', 'let-go')),
    CONSTRAINT owner CHECK (owner IN ('a', 'b', 'ours')),
    FOREIGN KEY(answer_id) REFERENCES answer (id) ON DELETE CASCADE
);
CREATE TABLE findable (
    id INTEGER NOT NULL, walk_id INTEGER NOT NULL, answer_id INTEGER, note_id INTEGER,
    said VARCHAR NOT NULL, asked VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (answer_id),
    UNIQUE (note_id),
    FOREIGN KEY(walk_id) REFERENCES walk (id) ON DELETE CASCADE,
    FOREIGN KEY(answer_id) REFERENCES answer (id) ON DELETE CASCADE,
    FOREIGN KEY(note_id) REFERENCES note (id) ON DELETE CASCADE
);
CREATE INDEX findable_by_walk ON findable (walk_id);
CREATE INDEX shelf_item_by_shelf ON shelf_item (shelf, state, due_on);
CREATE TABLE signature (
    answer_id INTEGER NOT NULL, partner VARCHAR NOT NULL, typed_name VARCHAR NOT NULL,
    signed_at VARCHAR NOT NULL, text_sha VARCHAR NOT NULL,
    PRIMARY KEY (answer_id, partner),
    CONSTRAINT partner CHECK (partner IN ('a', 'b')),
    FOREIGN KEY(answer_id) REFERENCES answer (id) ON DELETE CASCADE
);
"""

_SEARCH = (
    "CREATE VIRTUAL TABLE answer_text USING fts5 (said, asked, content='findable', "
    "content_rowid='id', tokenize='ascii', prefix='2 3')",
    # Without this a deleted word stays readable in the index.
    "INSERT INTO answer_text (answer_text, rank) VALUES ('secure-delete', 1)",
    # The index lies in parts; two of a kind may be joined, so that there are few to search.
    "INSERT INTO answer_text (answer_text, rank) VALUES ('usermerge', 2)",
    "CREATE TRIGGER line_found AFTER INSERT ON findable BEGIN "
    "INSERT INTO answer_text (rowid, said, asked) VALUES (new.id, new.said, new.asked); END",
    "CREATE TRIGGER line_lost AFTER DELETE ON findable BEGIN "
    "INSERT INTO answer_text (answer_text, rowid, said, asked) "
    "VALUES ('delete', old.id, old.said, old.asked); END",
    "CREATE TRIGGER answer_reworded AFTER UPDATE ON answer WHEN old.settled AND ("
    "old.value_text IS NOT new.value_text OR old.prompt <> new.prompt OR new.value_text = '' "
    "OR new.visibility <> 'open' OR NOT new.newest) "
    "BEGIN DELETE FROM findable WHERE answer_id = old.id; END",
    "CREATE TRIGGER note_reworded AFTER UPDATE OF text ON note "
    "BEGIN DELETE FROM findable WHERE note_id = old.id; END",
)


def upgrade() -> None:
    """Make every table, then what search needs."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement.strip())
    for statement in _SEARCH:
        op.execute(statement)
