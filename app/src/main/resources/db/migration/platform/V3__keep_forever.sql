-- Tables that are only ever added to, and in what words they refuse. One procedure, so that each refuses the same things
-- in the same way, and one list, so that a test can try every table that claims it.
CREATE TABLE platform.kept_table (
    name text PRIMARY KEY,
    because text NOT NULL CHECK (because <> '')
);

-- A trigger of another table's own says in its argument why it refuses.
CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION '%.% %: % refused', tg_table_schema, tg_table_name,
          coalesce((SELECT because FROM platform.kept_table WHERE name = format('%I.%I', tg_table_schema, tg_table_name)),
                   tg_argv[0]),
          tg_op USING ERRCODE = 'YF002';
END
$$;

-- From now on nobody changes or removes a row of this table, whoever it is; also called again after a column was added.
-- Who may see a fact is no fact: where the table carries a subject, the owner's function may still set the depth of sight.
CREATE PROCEDURE platform.keep_forever(target regclass, because text) LANGUAGE plpgsql AS $$
DECLARE
    named text := (SELECT format('%I.%I', nspname, relname)
                     FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                    WHERE pg_class.oid = target);
BEGIN
    INSERT INTO platform.kept_table (name, because) VALUES (named, keep_forever.because)
    ON CONFLICT (name) DO UPDATE SET because = excluded.because;
    EXECUTE format('DROP TRIGGER IF EXISTS append_only ON %s', target);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s '
                   || 'FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()', target);
    IF EXISTS (SELECT FROM platform.subject_table WHERE name = named) THEN
        CALL platform.let_sight_change(target);
    END IF;
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM yinfeng_app, yinfeng_job, yinfeng_public', target);
END
$$;
