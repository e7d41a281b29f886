CREATE OR REPLACE FUNCTION forget_reference() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    r record;
BEGIN
    FOR r IN
        SELECT conrelid::regclass AS child,
               (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[array_upper(conkey, 1)]) AS forgotten,
               (SELECT string_agg(format('%I = ($1).%I', c.attname, p.attname), ' AND ')
                  FROM unnest(conkey, confkey) AS pair(c, p)
                  JOIN pg_attribute c ON c.attrelid = conrelid AND c.attnum = pair.c
                  JOIN pg_attribute p ON p.attrelid = confrelid AND p.attnum = pair.p) AS same
          FROM pg_constraint
         WHERE confrelid = TG_RELID AND contype = 'f' AND condeferrable
    LOOP
        EXECUTE format('UPDATE %s SET %I = NULL WHERE %s', r.child, r.forgotten, r.same) USING OLD;
    END LOOP;
    RETURN OLD;
END $$;
REVOKE ALL ON FUNCTION forget_reference() FROM PUBLIC;

DO $$
DECLARE
    parent regclass;
BEGIN
    FOR parent IN SELECT DISTINCT confrelid::regclass FROM pg_constraint WHERE contype = 'f' AND condeferrable LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS forget_reference ON %s', parent);
        EXECUTE format('CREATE TRIGGER forget_reference BEFORE DELETE ON %s FOR EACH ROW EXECUTE FUNCTION forget_reference()', parent);
    END LOOP;
END $$;
