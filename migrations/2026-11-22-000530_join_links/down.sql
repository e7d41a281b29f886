DROP FUNCTION organization_of_join_link(bytea), organization_of_join_confirmation(bytea), organization_that_takes_requests(text, timestamptz),
    organization_of_join_request(uuid, uuid), forget_join_confirmations(timestamptz);
ALTER TABLE members DROP COLUMN join_link_id;
UPDATE members SET source = 'invitation' WHERE source IN ('join_link', 'join_request');
ALTER TABLE members DROP CONSTRAINT members_source_check;
ALTER TABLE members ADD CONSTRAINT members_source_check CHECK (source IN ('invitation', 'sign_up', 'staff', 'import'));
DROP TABLE join_asks, join_requests, join_confirmations, join_link_roles, join_links;
ALTER TABLE organizations DROP COLUMN join_requests;
