CREATE OR REPLACE FUNCTION touch(session uuid, organization uuid, member uuid, moment timestamptz, from_address text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE sessions SET last_seen_at = greatest(last_seen_at, moment), address = from_address WHERE id = session;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE users u SET last_seen_at = moment FROM sessions s WHERE s.id = session AND u.id = s.user_id;
    IF member IS NOT NULL THEN
        UPDATE members SET last_seen_at = moment WHERE organization_id = organization AND id = member;
        INSERT INTO session_uses (organization_id, session_id, member_id, last_seen_at)
            VALUES (organization, session, member, moment)
            ON CONFLICT (organization_id, session_id) DO UPDATE SET last_seen_at = excluded.last_seen_at;
    END IF;
    RETURN true;
END $$;
