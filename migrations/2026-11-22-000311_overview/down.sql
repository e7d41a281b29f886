DROP INDEX invitations_pending, invitations_failed, invitations_requested;
