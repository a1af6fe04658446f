-- A commune is renamed and ended by hand; each edit names the version it read, so that two editors never overwrite
-- each other unseen.
ALTER TABLE commune ADD COLUMN version int NOT NULL DEFAULT 0;
