-- Filters of the audit log that had no index of their own: what was refused, and the platform's view
-- over all organizations. Without the organization in front they serve staff; a target belongs to one
-- organization, so its index serves both.
CREATE INDEX IF NOT EXISTS audit_refused ON audit_events (organization_id, at DESC, id DESC) WHERE outcome = 'refused';
CREATE INDEX IF NOT EXISTS audit_all_refused ON audit_events (at DESC, id DESC) WHERE outcome = 'refused';
CREATE INDEX IF NOT EXISTS audit_all_by_actor ON audit_events (actor_id, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS audit_all_by_action ON audit_events (action, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS audit_all_by_target ON audit_events (target_id, at DESC, id DESC) WHERE target_id IS NOT NULL;
DROP INDEX IF EXISTS audit_by_target;
