DROP TRIGGER keep_an_owner ON assignments;
DROP TRIGGER keep_an_owner_left ON assignments;
DROP FUNCTION keep_owners();
CREATE CONSTRAINT TRIGGER keep_an_owner AFTER DELETE OR UPDATE ON assignments
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW
    EXECUTE FUNCTION keep_an_owner();
DROP FUNCTION template_uses(uuid[], integer);
ALTER TABLE platform_settings DROP COLUMN custom_roles;
DROP INDEX roles_name;
ALTER TABLE roles DROP COLUMN template_version, DROP COLUMN template_id;
DROP TABLE role_templates;
