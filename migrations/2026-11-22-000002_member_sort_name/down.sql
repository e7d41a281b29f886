DROP INDEX members_by_name;
DROP INDEX members_by_status;
DROP INDEX members_name_prefix;
CREATE INDEX members_by_name ON members (organization_id, lower(name), id) WHERE status <> 'removed';
CREATE INDEX members_by_status ON members (organization_id, status, lower(name), id);
CREATE INDEX members_name_prefix ON members (organization_id, lower(name) text_pattern_ops) WHERE status <> 'removed';
ALTER TABLE members DROP COLUMN sort_name;
-- search_members() goes back with the ground migration; until then it reads the dropped column.
