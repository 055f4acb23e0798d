-- SPDX-License-Identifier: MIT
-- A room that its host has stopped for now lets nobody in but them.

ALTER TABLE room ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
