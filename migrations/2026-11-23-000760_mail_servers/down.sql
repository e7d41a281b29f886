DROP TABLE email_refusals, mail_servers;
