-- Noting the last use of a session waits for nobody: it took the session before the member, a removal takes the
-- member before the session, and the two could wait for each other. Whoever finds a row taken leaves it at that:
-- the next request notes it, or the session is being ended anyway.
CREATE OR REPLACE FUNCTION touch(session uuid, organization uuid, member uuid, moment timestamptz, from_address text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    person uuid;
BEGIN
    IF member IS NOT NULL THEN
        PERFORM 1 FROM members WHERE organization_id = organization AND id = member FOR NO KEY UPDATE SKIP LOCKED;
        IF NOT FOUND THEN RETURN false; END IF;
    END IF;
    SELECT user_id INTO person FROM sessions WHERE id = session FOR NO KEY UPDATE SKIP LOCKED;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE sessions SET last_seen_at = greatest(last_seen_at, moment), address = from_address WHERE id = session;
    PERFORM 1 FROM users WHERE id = person FOR NO KEY UPDATE SKIP LOCKED;
    IF FOUND THEN UPDATE users SET last_seen_at = moment WHERE id = person; END IF;
    IF member IS NOT NULL THEN
        UPDATE members SET last_seen_at = moment WHERE organization_id = organization AND id = member;
        INSERT INTO session_uses (organization_id, session_id, member_id, last_seen_at)
            VALUES (organization, session, member, moment)
            ON CONFLICT (organization_id, session_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;
    END IF;
    RETURN true;
END $$;
