-- Tables whose rows belong to a subject (a project): who sees them is decided by the subject too. A row of depth 3 is
-- need-to-know: seen by those admitted to its subject alone, in its own unit as well; and what is shared with somebody is
-- seen outside the subtree. One list, so that making a subject need-to-know forgets no table.
CREATE TABLE platform.subject_table (
    name text PRIMARY KEY,
    subject_column text NOT NULL
);

-- Instead of platform.protect, or after it. Shared rows are read, not written: what is written stands in the caller's own
-- units. One comparison decides a row in scope (people.my_reach); the list of what is shared is fetched once for each query
-- and looked into only for rows that the scope leaves out.
CREATE PROCEDURE platform.protect_subject(target regclass, subject text) LANGUAGE plpgsql AS $$
DECLARE
    nullable boolean := NOT (SELECT attnotnull FROM pg_attribute WHERE attrelid = target AND attname = subject);
    inside text := 'sight < get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth())';
    reached text := 'sight < get_byte((SELECT people.my_reach()), unit_id)'
        || CASE WHEN nullable THEN format(' OR %I IS NULL AND %s', subject, inside) ELSE '' END;
    shared text := format('%I IN (SELECT people.my_shared())', subject);
    known text := CASE WHEN nullable THEN format('(sight < 3 OR %I IS NULL)', subject) ELSE 'sight < 3' END;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = target AND polname = 'scope') THEN
        CALL platform.protect(target);
    END IF;
    EXECUTE format('DROP POLICY scope ON %s', target);
    EXECUTE format('CREATE POLICY scope ON %s TO yinfeng_app USING (%s OR %s) WITH CHECK ((%s AND %s) OR (%s))',
                   target, reached, shared, known, inside,
                   'sight = 3 AND get_byte((SELECT people.my_mask()), unit_id) > 0 AND ' || shared);
    EXECUTE format('CREATE POLICY confide ON %s TO yinfeng_owner USING (true) WITH CHECK (true)', target);
    CALL platform.let_sight_change(target);
    INSERT INTO platform.subject_table
    SELECT format('%I.%I', nspname, relname), subject
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE pg_class.oid = target;
END
$$;

-- Facts are written once; who may see them is no fact. An append-only table lets its depth of sight be changed, by the
-- owner's function alone, and nothing else.
CREATE PROCEDURE platform.let_sight_change(target regclass) LANGUAGE plpgsql AS $$
DECLARE
    refuse text := (SELECT tgfoid::regproc::text FROM pg_trigger WHERE tgrelid = target AND tgname = 'append_only');
    columns text := (SELECT string_agg(quote_ident(attname), ', ')
                       FROM pg_attribute WHERE attrelid = target AND attnum > 0 AND NOT attisdropped AND attname <> 'sight');
BEGIN
    IF refuse IS NOT NULL THEN
        EXECUTE format('DROP TRIGGER append_only ON %s', target);
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OF %s OR DELETE OR TRUNCATE ON %s '
                       || 'FOR EACH STATEMENT EXECUTE FUNCTION %s()', columns, target, refuse);
    END IF;
END
$$;

-- Counts kept for each unit and depth: what is need-to-know is counted for nobody.
CREATE PROCEDURE platform.protect_counts(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DROP POLICY scope ON %s', target);
    EXECUTE format('CREATE POLICY scope ON %s TO yinfeng_app USING (sight < 3 AND '
                   || 'sight < get_byte((SELECT people.my_mask()), unit_id) * (SELECT people.my_depth()))', target);
END
$$;

-- Has every row of a subject be of this depth. Asked by somebody who is admitted to the subject, and by nobody else.
CREATE FUNCTION platform.set_sight(subject uuid, depth smallint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    each record;
BEGIN
    IF subject NOT IN (SELECT people.my_shared()) THEN
        RAISE EXCEPTION 'not admitted to this subject' USING ERRCODE = '42501';
    END IF;
    FOR each IN SELECT name, subject_column FROM platform.subject_table ORDER BY name LOOP
        EXECUTE format('UPDATE %s SET sight = $1 WHERE %I = $2 AND sight <> $1', each.name, each.subject_column)
          USING depth, subject;
    END LOOP;
END
$$;
REVOKE ALL ON FUNCTION platform.set_sight FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.set_sight TO yinfeng_app;

-- A unit's drafts are its own: until it is adopted, a row is read by the unit it belongs to and by who drafted it, not by
-- those above. Besides the scope, never instead of it.
CREATE PROCEDURE platform.keep_drafts(target regclass, draft text) LANGUAGE plpgsql AS $$
DECLARE
    mine text := CASE WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = target AND attname = 'created_by')
                      THEN ' OR created_by = (SELECT nullif(current_setting(''yinfeng.account'', true), '''')::uuid)' ELSE '' END;
BEGIN
    EXECUTE format('CREATE POLICY drafts ON %s AS RESTRICTIVE FOR SELECT TO yinfeng_app '
                   || 'USING (NOT (%s) OR get_byte((SELECT people.my_mask()), unit_id) = 4%s)', target, draft, mine);
END
$$;
