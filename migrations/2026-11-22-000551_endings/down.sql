DROP FUNCTION organizations_with_ends(timestamptz, integer);
DROP FUNCTION told_from(timestamptz, timestamptz);
DROP INDEX members_due;
DROP INDEX assignments_untold;
DROP INDEX assignments_member;
