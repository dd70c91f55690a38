-- Settings of the installation that are facts of operation, not rules.
CREATE TABLE platform.setting (
    name text PRIMARY KEY,
    value text NOT NULL
);
GRANT USAGE ON SCHEMA platform TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE ON platform.setting TO yinfeng_app;

-- Puts a table that carries unit_id and sight under the data scope: seen by the app role as the caller's scope says,
-- read by the job role whole. One place, so that no table has a policy of its own invention. The caller's mask is
-- fetched once per query and looked up once per row; a list of units would be walked through for every row.
CREATE PROCEDURE platform.protect(target regclass) LANGUAGE plpgsql AS $$
DECLARE
    scope text := 'sight < get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth())';
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY scope ON %s TO yinfeng_app USING (%s) WITH CHECK (%s)', target, scope, scope);
    EXECUTE format('CREATE POLICY all_rows ON %s FOR SELECT TO yinfeng_job USING (true)', target);
    EXECUTE format('GRANT SELECT ON %s TO yinfeng_job', target);
END
$$;
