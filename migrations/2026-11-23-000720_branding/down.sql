DROP FUNCTION organization_of_logo(bytea);
DROP TABLE branding;
