DROP TRIGGER audit_add_to_chain ON audit_events;
DROP TRIGGER audit_note_chains ON audit_events;
DROP TRIGGER begin_with_retention ON organizations;
DROP FUNCTION audit_add_to_chain(), audit_note_chains(), begin_with_retention(), audit_prune(timestamptz, integer),
    audit_verify(uuid, bigint, bigint, bytea), audit_canonical(audit_events), audit_chain_of(uuid);
ALTER TABLE organizations DROP COLUMN audit_retention_days;
ALTER TABLE platform_settings DROP COLUMN audit_retention_days;
DROP TABLE audit_verifications, audit_chain, audit_heads;
