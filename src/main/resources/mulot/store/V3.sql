-- Classes with lists, séances with what was answered, counted and promised, and the ids of those who were erased.
-- A first name is optional and never leaves the machine; of a séance the day alone is kept.

ALTER TABLE class ADD COLUMN grade TEXT NOT NULL DEFAULT '' CHECK (length(grade) <= 20);
ALTER TABLE class ADD COLUMN calling TEXT NOT NULL DEFAULT 'animals'
    CHECK (calling IN ('first-names', 'numbers', 'animals'));
ALTER TABLE pupil ADD COLUMN called TEXT NOT NULL DEFAULT '' CHECK (length(called) <= 30);

CREATE TABLE plan (
    title TEXT NOT NULL PRIMARY KEY CHECK (length(title) BETWEEN 1 AND 60),
    body  TEXT NOT NULL CHECK (body LIKE '{%}')
) STRICT;

-- The plan as it was when the séance began. "number" is the order on this machine.
CREATE TABLE seance (
    number   INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    class_id TEXT    NOT NULL REFERENCES class (id),
    day      TEXT    NOT NULL CHECK (day LIKE '____-__-__'),
    plan     TEXT    NOT NULL CHECK (plan LIKE '{%}'),
    phase    INTEGER NOT NULL DEFAULT 0 CHECK (phase >= 0),
    elapsed  INTEGER NOT NULL DEFAULT 0 CHECK (elapsed >= 0),
    extra    INTEGER NOT NULL DEFAULT 0 CHECK (extra >= 0),
    ended    INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1))
) STRICT;

-- The first choice counts.
CREATE TABLE answer (
    seance_id TEXT    NOT NULL REFERENCES seance (id),
    pupil_id  TEXT    NOT NULL REFERENCES pupil (id),
    moment    TEXT    NOT NULL CHECK (moment IN ('before', 'after')),
    objective TEXT    NOT NULL CHECK (length(objective) <= 8),
    question  TEXT    NOT NULL CHECK (length(question) <= 40),
    choice    INTEGER NOT NULL CHECK (choice >= 0),
    is_right  INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    PRIMARY KEY (seance_id, pupil_id, moment, question)
) STRICT;

CREATE TABLE hand_count (
    seance_id TEXT    NOT NULL REFERENCES seance (id),
    subject   TEXT    NOT NULL CHECK (length(subject) <= 80),
    choice    INTEGER NOT NULL CHECK (choice >= 0),
    hands     INTEGER NOT NULL CHECK (hands BETWEEN 0 AND 99),
    PRIMARY KEY (seance_id, subject, choice)
) STRICT;

CREATE TABLE pledge (
    seance_id TEXT NOT NULL REFERENCES seance (id),
    pupil_id  TEXT NOT NULL REFERENCES pupil (id),
    situation TEXT NOT NULL CHECK (length(situation) <= 40),
    gesture   TEXT NOT NULL CHECK (length(gesture) <= 40),
    PRIMARY KEY (seance_id, pupil_id)
) STRICT;

-- All that is left of a pupil who was erased: the id that chance made.
CREATE TABLE erased (
    pupil_id TEXT NOT NULL PRIMARY KEY CHECK (length(pupil_id) = 36)
) STRICT;
