-- For how many days a link works, so that a resent one works for as long again.
ALTER TABLE invitations ADD COLUMN works_for_days integer NOT NULL DEFAULT 7 CHECK (works_for_days BETWEEN 1 AND 90);
