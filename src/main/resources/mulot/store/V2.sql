-- What makes playing comfortable for a pupil, and the secrets a pupil has found.

CREATE TABLE pupil_comfort (
    pupil_id TEXT NOT NULL REFERENCES pupil (id),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    value    TEXT NOT NULL CHECK (length(value) <= 40),
    PRIMARY KEY (pupil_id, name)
) STRICT;

CREATE TABLE secret (
    pupil_id TEXT NOT NULL REFERENCES pupil (id),
    name     TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    day      TEXT NOT NULL CHECK (day LIKE '____-__-__'),
    PRIMARY KEY (pupil_id, name)
) STRICT;
