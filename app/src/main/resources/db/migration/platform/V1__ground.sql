-- Settings of the installation that are facts of operation, not rules.
CREATE TABLE platform.setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
GRANT USAGE ON SCHEMA platform TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE ON platform.setting TO yinfeng_app;

-- Puts a table that carries unit_id and sight under the data scope: seen by the app role as the caller's scope says,
-- read by the job role whole. One place, so that no table has a policy of its own invention.
CREATE PROCEDURE platform.protect(target regclass) LANGUAGE plpgsql AS $$
DECLARE
    scope text := '((unit_id = ANY ((SELECT people.my_units())::int[]) AND sight <= (SELECT people.my_sight()))'
               || ' OR unit_id = (SELECT people.my_unit()))';
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY scope ON %s TO yinfeng_app USING (%s) WITH CHECK (%s)', target, scope, scope);
    EXECUTE format('CREATE POLICY all_rows ON %s FOR SELECT TO yinfeng_job USING (true)', target);
    EXECUTE format('GRANT SELECT ON %s TO yinfeng_job', target);
END
$$;
