-- 计数规则: who decides for a unit and those below whether figures count what is entered or what is signed.
INSERT INTO people.permission (code, zh, en) VALUES
    ('counting.adopt', '规定计数规则', 'Decide what counts in figures');
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'counting.adopt'),
    ('unitHead', 'counting.adopt');

-- A unit and those above it, with how far above they are: for rules of which that of the nearest unit holds.
CREATE FUNCTION people.upwards(of_unit int) RETURNS TABLE (unit_id int, far int)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = pg_catalog AS $$
    WITH RECURSIVE up (id, parent_id, far) AS (
        SELECT id, parent_id, 0 FROM people.unit WHERE id = of_unit
        UNION ALL
        SELECT unit.id, unit.parent_id, up.far + 1 FROM people.unit JOIN up ON unit.id = up.parent_id
    )
    SELECT id, far FROM up
$$;
-- A unit and those below it.
CREATE FUNCTION people.downwards(of_unit int) RETURNS int[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT members FROM people.subtree WHERE unit_id = of_unit
$$;
REVOKE ALL ON FUNCTION people.upwards, people.downwards FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.upwards, people.downwards TO yinfeng_job;
