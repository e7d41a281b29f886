DROP INDEX invitations_undecided_by;
DROP TABLE receipts;
