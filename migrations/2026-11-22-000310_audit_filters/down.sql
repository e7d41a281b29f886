CREATE INDEX audit_by_target ON audit_events (organization_id, target_id, at DESC, id DESC);
DROP INDEX audit_refused, audit_all_refused, audit_all_by_actor, audit_all_by_action, audit_all_by_target;
