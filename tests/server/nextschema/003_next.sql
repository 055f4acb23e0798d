-- SPDX-License-Identifier: MIT
-- A step that a later Snug might take.

ALTER TABLE room ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';

CREATE TABLE later (
    word TEXT PRIMARY KEY
) STRICT;
