-- Which teams an event is about: those of the person, the invitation or the team that it happened to, and the
-- teams above them, as they were at that moment. So the log of a team is read from an index, like the whole.
CREATE TABLE audit_event_teams (
    organization_id uuid NOT NULL,
    team_id         uuid NOT NULL,
    at              timestamptz NOT NULL,
    event_id        uuid NOT NULL,
    PRIMARY KEY (organization_id, team_id, at, event_id)
);
ALTER TABLE audit_event_teams ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_event_teams FOR SELECT TO tenantry_app USING (organization_id = current_organization());
GRANT SELECT ON audit_event_teams TO tenantry_app;

CREATE FUNCTION note_event_teams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO audit_event_teams (organization_id, team_id, at, event_id)
    SELECT DISTINCT NEW.organization_id, above.id, NEW.at, NEW.id
      FROM teams t CROSS JOIN unnest(t.path) AS above(id)
     WHERE t.organization_id = NEW.organization_id
       AND t.id IN (SELECT tm.team_id FROM team_members tm
                     WHERE NEW.target_kind = 'member' AND tm.organization_id = NEW.organization_id AND tm.member_id = NEW.target_id
                    UNION ALL
                    SELECT i.team_id FROM invitations i
                     WHERE NEW.target_kind = 'invitation' AND i.organization_id = NEW.organization_id AND i.id = NEW.target_id
                    UNION ALL
                    SELECT NEW.target_id WHERE NEW.target_kind = 'team');
    RETURN NULL;
END $$;
CREATE TRIGGER note_event_teams AFTER INSERT ON audit_events FOR EACH ROW
    WHEN (NEW.organization_id IS NOT NULL AND NEW.target_id IS NOT NULL AND NEW.target_kind IN ('member', 'invitation', 'team'))
    EXECUTE FUNCTION note_event_teams();
