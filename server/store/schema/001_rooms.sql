-- SPDX-License-Identifier: MIT
-- Rooms, who is in them, what was said, and how people get in. Times are milliseconds since 1970 UTC.
-- Roles, kinds and access are the numbers of their enums in shared/model.

CREATE TABLE room (
    id      TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    topic   TEXT NOT NULL DEFAULT '',
    access  INTEGER NOT NULL,
    epoch   TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
    room       TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL, -- 7 for "m7"
    name       TEXT NOT NULL,
    name_key   TEXT NOT NULL,    -- equal for names that look alike
    role       INTEGER NOT NULL,
    token_hash BLOB NOT NULL,
    token_hint BLOB NOT NULL,    -- the hash's first bytes: finds candidates, decides nothing
    made_at    INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (room, number)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX member_name ON member (room, name_key);

CREATE INDEX member_token ON member (room, token_hint);

CREATE INDEX member_seen ON member (room, seen_at);

CREATE TABLE message (
    room     TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    seq      INTEGER NOT NULL,
    rev      INTEGER NOT NULL,
    member   INTEGER NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    text     TEXT NOT NULL,
    kind     INTEGER NOT NULL,
    reply_to INTEGER,
    PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX message_rev ON message (room, rev);

CREATE UNIQUE INDEX message_id ON message (room, member, id);

CREATE TABLE invite (
    id          TEXT PRIMARY KEY,
    room        TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    secret_hash BLOB NOT NULL,
    secret_hint BLOB NOT NULL,
    role        INTEGER NOT NULL,
    made_at     INTEGER NOT NULL,
    expires_at  INTEGER,
    uses_left   INTEGER,
    used        INTEGER NOT NULL DEFAULT 0,
    revoked_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX invite_secret ON invite (room, secret_hint);

CREATE TABLE note (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
