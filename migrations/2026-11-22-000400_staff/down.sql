DROP FUNCTION owners_of(uuid[]);
