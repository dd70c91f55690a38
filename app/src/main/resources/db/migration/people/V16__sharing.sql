-- 共享与知悉: what is seen beyond the scope of units, by whom, since when, until when and why. Never deleted.
CREATE TABLE people.sharing (
    id uuid PRIMARY KEY,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    to_unit int REFERENCES people.unit (id),
    to_account uuid REFERENCES people.account (id),
    -- admitted by name to what is need-to-know
    admission boolean NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL CHECK (reason <> ''),
    shared_by uuid NOT NULL,
    shared_by_name text NOT NULL,
    shared_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_by_name text,
    ended_because text,
    CHECK (num_nonnulls(to_unit, to_account) = 1),
    CHECK (NOT admission OR to_account IS NOT NULL),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((ended_at IS NULL) = (ended_because IS NULL))
);
CREATE UNIQUE INDEX one_sharing_at_a_time ON people.sharing (subject_id, to_unit, to_account)
    NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX sharing_with_account ON people.sharing (to_account) WHERE ended_at IS NULL;
CREATE INDEX sharing_with_unit ON people.sharing (to_unit) WHERE ended_at IS NULL;

-- 知悉范围: a subject that only those admitted by name know, under its code name (代号). What the rule of the day says
-- others are shown is kept with it, so that a later rule changes nothing that was decided.
CREATE TABLE people.need_to_know (
    id uuid PRIMARY KEY,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    code_name text NOT NULL CHECK (code_name <> ''),
    former_sight smallint NOT NULL CHECK (former_sight BETWEEN 0 AND 2),
    counted_from text CHECK (counted_from <> ''),
    line boolean NOT NULL,
    rule text NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    decided_by uuid NOT NULL,
    decided_by_name text NOT NULL,
    decided_on date NOT NULL,
    decided_at timestamptz NOT NULL,
    lifted_at timestamptz,
    lifted_by_name text,
    lifted_because text
);
CREATE UNIQUE INDEX one_need_to_know_at_a_time ON people.need_to_know (subject_id) WHERE lifted_at IS NULL;

-- The units whose sharing reaches the caller: the own one, those of the groups it takes part in, and groups in which the
-- caller in person holds a function today.
CREATE FUNCTION people.my_circles() RETURNS SETOF int LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 5
    SET search_path = pg_catalog AS $$
DECLARE
    me uuid := nullif(current_setting('yinfeng.account', true), '')::uuid;
    mine int := people.my_unit();
    today date := nullif(current_setting('yinfeng.day', true), '')::date;
BEGIN
    RETURN QUERY
    SELECT mine
    UNION
    SELECT group_id FROM people.membership WHERE member_id = mine AND holds
    UNION
    SELECT appointment.unit_id
      FROM people.appointment
      JOIN people.person ON person.id = appointment.person_id AND person.account_id = me
      JOIN people.unit ON unit.id = appointment.unit_id
      JOIN people.unit_kind ON unit_kind.code = unit.kind AND unit_kind.joins
     WHERE today BETWEEN appointment.valid_from AND coalesce(appointment.valid_to, 'infinity');
END
$$;

-- What is shared with the caller on this day, to which the caller is admitted included.
CREATE FUNCTION people.my_shared() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 20
    SET search_path = pg_catalog AS $$
DECLARE
    me uuid := nullif(current_setting('yinfeng.account', true), '')::uuid;
    today date := nullif(current_setting('yinfeng.day', true), '')::date;
BEGIN
    PERFORM people.my_unit();
    RETURN QUERY
    SELECT subject_id
      FROM people.sharing
     WHERE to_account = me AND ended_at IS NULL AND today BETWEEN valid_from AND coalesce(valid_to, 'infinity')
    UNION
    SELECT subject_id
      FROM people.sharing
     WHERE to_unit IN (SELECT people.my_circles()) AND ended_at IS NULL
       AND today BETWEEN valid_from AND coalesce(valid_to, 'infinity');
END
$$;

-- The mask with the depth in it, for tables with a subject: byte n is how deep unit n is seen, at most 3, so that what is
-- need-to-know lies below no reach and one comparison decides a row.
CREATE FUNCTION people.my_reach() RETURNS bytea LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
BEGIN
    RETURN decode(translate(encode(people.my_mask(), 'hex'), '14', least(3, people.my_depth()) || '3'), 'hex');
END
$$;

CALL platform.protect_subject('people.sharing', 'subject_id');
CALL platform.protect_subject('people.need_to_know', 'subject_id');
-- Functions of the owner read appointments for those whom groups concern.
CREATE POLICY look_across ON people.appointment FOR SELECT TO yinfeng_owner USING (true);
GRANT SELECT, INSERT, UPDATE ON people.sharing, people.need_to_know TO yinfeng_app;

INSERT INTO people.permission (code, zh, en) VALUES
    ('sight.read', '查看可见范围', 'See who can see what'),
    ('sight.manage', '共享、知悉范围与代号', 'Share, keep need-to-know under a code name');
INSERT INTO people.role_permission (role, permission)
SELECT code, 'sight.read' FROM people.role WHERE business;
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'sight.manage'),
    ('unitHead', 'sight.manage');

-- Who is admitted to a subject today: whom a notice about it may reach.
CREATE FUNCTION people.admitted(subject uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 5
    SET search_path = pg_catalog AS $$
    SELECT to_account FROM people.sharing WHERE subject_id = subject AND admission AND ended_at IS NULL
$$;
REVOKE ALL ON FUNCTION people.admitted FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.admitted TO yinfeng_app, yinfeng_job;
