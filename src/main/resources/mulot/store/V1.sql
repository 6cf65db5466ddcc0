-- Only what a class needs is kept: no name, no birth date, no clock time, the day alone.

CREATE TABLE class (
    id    TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    label TEXT NOT NULL UNIQUE CHECK (length(label) <= 40)
) STRICT;

CREATE TABLE pupil (
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    class_id TEXT NOT NULL REFERENCES class (id),
    animal   TEXT NOT NULL CHECK (length(animal) BETWEEN 1 AND 40),
    colour   TEXT NOT NULL CHECK (length(colour) BETWEEN 1 AND 40),
    UNIQUE (class_id, animal, colour)
) STRICT;

-- One decided try, never changed. "place" is the order of recording on this machine.
CREATE TABLE attempt (
    place         INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    pupil_id      TEXT    NOT NULL REFERENCES pupil (id),
    day           TEXT    NOT NULL CHECK (day LIKE '____-__-__'),
    mechanic      TEXT    NOT NULL CHECK (length(mechanic) BETWEEN 1 AND 80),
    level         TEXT    NOT NULL CHECK (length(level) BETWEEN 1 AND 200),
    fingerprint   TEXT    NOT NULL CHECK (length(fingerprint) = 64),
    rules_version INTEGER NOT NULL CHECK (rules_version >= 0),
    seed          INTEGER NOT NULL,
    moves         TEXT    NOT NULL CHECK (moves LIKE '[%]'),
    score         INTEGER NOT NULL,
    stars         INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 3),
    hints         INTEGER NOT NULL CHECK (hints >= 0),
    seconds       INTEGER NOT NULL CHECK (seconds >= 0)
) STRICT;

CREATE INDEX attempt_of_pupil ON attempt (pupil_id, level);

CREATE TRIGGER attempt_stays BEFORE UPDATE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never changed');
END;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 80),
    value TEXT NOT NULL
) STRICT;
