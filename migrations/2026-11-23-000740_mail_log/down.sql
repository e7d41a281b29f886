DROP INDEX jobs_done, jobs_failed;
DROP FUNCTION forget_mails(timestamptz, integer);
DROP TABLE mail_log;
