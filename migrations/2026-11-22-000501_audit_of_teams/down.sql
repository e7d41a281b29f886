DROP TRIGGER note_event_teams ON audit_events;
DROP FUNCTION note_event_teams();
DROP TABLE audit_event_teams;
