-- A database that was put back to a backup first asks the portal which complaints there are, and for some weeks
-- believes tablets that know more than it does.
ALTER TABLE districts ADD COLUMN catching_up INTEGER NOT NULL DEFAULT 0;
ALTER TABLE districts ADD COLUMN put_back_ms INTEGER NOT NULL DEFAULT 0;
