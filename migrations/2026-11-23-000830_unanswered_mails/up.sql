-- How often an organization's own mail server got the whole mail and did not say whether it took it. Such a mail may
-- have arrived, so the platform's server does not send it, too.
ALTER TABLE jobs ADD COLUMN unanswered integer NOT NULL DEFAULT 0;
