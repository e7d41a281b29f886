ALTER TABLE invitations DROP COLUMN works_for_days;
