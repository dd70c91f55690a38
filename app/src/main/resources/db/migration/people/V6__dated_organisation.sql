-- 单位类型: what kinds of units there are, and below which kinds each may stand. Data, so that a region adds its own.
CREATE TABLE people.unit_kind (
    code text PRIMARY KEY,
    zh text NOT NULL,
    en text NOT NULL,
    place int NOT NULL,
    root boolean NOT NULL,
    -- a division of GB/T 2260, whose code has six digits; a zone or an office has a code of our own
    division boolean NOT NULL,
    -- joins other units beside the tree: task forces, collaboration groups, leading groups
    joins boolean NOT NULL
);
CREATE TABLE people.unit_kind_below (
    kind text NOT NULL REFERENCES people.unit_kind (code),
    above text NOT NULL REFERENCES people.unit_kind (code),
    PRIMARY KEY (kind, above)
);
INSERT INTO people.unit_kind (place, code, zh, en, root, division, joins) VALUES
    (1, 'PROVINCE', '省', 'Province', true, true, false),
    (2, 'CITY', '市', 'City', true, true, false),
    (3, 'COUNTY', '县区', 'County', true, true, false),
    (4, 'ZONE', '开发区', 'Development zone', true, false, false),
    (5, 'PARK', '园区', 'Park', true, false, false),
    (6, 'TOWNSHIP', '乡镇街道', 'Township', false, false, false),
    (7, 'DEPARTMENT', '部门', 'Department', false, false, false),
    (8, 'LEADING_GROUP', '领导小组', 'Leading group', false, false, true),
    (9, 'CHAIN_OFFICE', '链长办', 'Chain office', false, false, true),
    (10, 'TASK_FORCE', '专班', 'Task force', false, false, true),
    (11, 'COLLABORATION_GROUP', '协作组', 'Collaboration group', false, false, true),
    (12, 'OUTSIDE_OFFICE', '驻外办', 'Office in another city', false, false, false),
    (13, 'CONTACT_POINT', '联络点', 'Contact point', false, false, false),
    (14, 'PARTNER', '合作机构', 'Partner', false, false, false),
    (15, 'INVESTOR', '投资方', 'Investor', false, false, false);
INSERT INTO people.unit_kind_below (kind, above)
SELECT kind, unnest(above::text[]) FROM (VALUES
    ('CITY', '{PROVINCE}'),
    ('COUNTY', '{PROVINCE,CITY}'),
    ('ZONE', '{PROVINCE,CITY,COUNTY}'),
    ('PARK', '{PROVINCE,CITY,COUNTY,ZONE,TOWNSHIP,PARK}'),
    ('TOWNSHIP', '{CITY,COUNTY,ZONE}'),
    ('DEPARTMENT', '{PROVINCE,CITY,COUNTY,ZONE,PARK,TOWNSHIP,DEPARTMENT}'),
    ('LEADING_GROUP', '{PROVINCE,CITY,COUNTY,ZONE,PARK}'),
    ('CHAIN_OFFICE', '{PROVINCE,CITY,COUNTY,ZONE,PARK,DEPARTMENT,LEADING_GROUP}'),
    ('TASK_FORCE', '{PROVINCE,CITY,COUNTY,ZONE,PARK,DEPARTMENT,LEADING_GROUP,CHAIN_OFFICE}'),
    ('COLLABORATION_GROUP', '{PROVINCE,CITY,COUNTY,ZONE,PARK,LEADING_GROUP}'),
    ('OUTSIDE_OFFICE', '{PROVINCE,CITY,COUNTY,ZONE,PARK,DEPARTMENT}'),
    ('CONTACT_POINT', '{PROVINCE,CITY,COUNTY,ZONE,PARK,DEPARTMENT,OUTSIDE_OFFICE}'),
    ('PARTNER', '{PROVINCE,CITY,COUNTY,ZONE,PARK,DEPARTMENT,CONTACT_POINT}'),
    ('INVESTOR', '{PROVINCE,CITY,COUNTY,ZONE,PARK}')
) AS allowed (kind, above);

-- 沿革: renames, moves, mergers, splits and closures, each with its day and its document. A unit is never renumbered.
CREATE TABLE people.succession (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('FOUNDED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED')),
    on_day date NOT NULL,
    document text NOT NULL CHECK (document <> ''),
    note text NOT NULL,
    units int[] NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_by_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_because text
);

-- What a unit was from a day on; of one day, the higher number holds. Not standing: closed, or not yet founded.
-- Absorbed: its past belongs to the unit above it, which treats it as its own.
CREATE TABLE people.unit_version (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id int NOT NULL REFERENCES people.unit (id),
    valid_from date NOT NULL,
    parent_id int REFERENCES people.unit (id),
    name text NOT NULL,
    kind text NOT NULL REFERENCES people.unit_kind (code),
    division_code text,
    standing boolean NOT NULL,
    absorbed boolean NOT NULL,
    succession uuid REFERENCES people.succession (id),
    CHECK (standing <> absorbed)
);
CREATE INDEX unit_version_of_unit ON people.unit_version (unit_id, valid_from DESC, number DESC);
CREATE INDEX succession_of_unit ON people.succession USING gin (units);
CREATE INDEX unit_version_of_succession ON people.unit_version (succession);

-- people.unit stays what holds today, so that the scope predicate and every list cost what they did.
ALTER TABLE people.unit DROP CONSTRAINT unit_kind_check;
ALTER TABLE people.unit ADD FOREIGN KEY (kind) REFERENCES people.unit_kind (code);
ALTER TABLE people.unit ADD standing boolean NOT NULL DEFAULT true;
ALTER TABLE people.unit ADD absorbed boolean NOT NULL DEFAULT false;
ALTER TABLE people.unit DROP CONSTRAINT unit_parent_id_name_key;
CREATE UNIQUE INDEX one_name_below_a_unit ON people.unit (parent_id, name) NULLS NOT DISTINCT WHERE standing;

INSERT INTO people.unit_version (unit_id, valid_from, parent_id, name, kind, division_code, standing, absorbed)
SELECT id, '0001-01-01', parent_id, name, kind, division_code, true, false FROM people.unit;

-- A unit that is set up holds from the beginning of time: what was imported of earlier years counts in it.
CREATE FUNCTION people.first_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO people.unit_version (unit_id, valid_from, parent_id, name, kind, division_code, standing, absorbed)
    VALUES (NEW.id, '0001-01-01', NEW.parent_id, NEW.name, NEW.kind, NEW.division_code, NEW.standing, NEW.absorbed);
    RETURN NULL;
END
$$;
CREATE TRIGGER first_version AFTER INSERT ON people.unit FOR EACH ROW EXECUTE FUNCTION people.first_version();

-- The mask of a unit now also says 4 for units that it has absorbed: their past is its own.
ALTER TABLE people.subtree ADD own int[] NOT NULL DEFAULT '{}';
CREATE OR REPLACE FUNCTION people.rebuild_subtrees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    -- In steps, so that a new unit seldom lengthens every mask.
    length int := ((SELECT max(id) FROM people.unit) / 1024 + 1) * 1024;
BEGIN
    WITH RECURSIVE below (ancestor, id, mine) AS (
        SELECT id, id, true FROM people.unit
        UNION ALL
        SELECT below.ancestor, unit.id, below.mine AND unit.absorbed
          FROM below JOIN people.unit ON unit.parent_id = below.id
    ), found AS (
        SELECT ancestor, array_agg(id ORDER BY id) AS members, array_agg(id ORDER BY id) FILTER (WHERE mine) AS own
          FROM below GROUP BY ancestor
    ), changed AS (
        SELECT found.ancestor, found.members, found.own
          FROM found LEFT JOIN people.subtree ON subtree.unit_id = found.ancestor
         WHERE (subtree.members, subtree.own) IS DISTINCT FROM (found.members, found.own)
            OR octet_length(subtree.mask) < length
    )
    INSERT INTO people.subtree (unit_id, members, own, mask)
    SELECT ancestor, members, own, (
               SELECT decode(string_agg(CASE WHEN mine THEN '04' WHEN member IS NULL THEN '00' ELSE '01' END,
                                        '' ORDER BY place), 'hex')
                 FROM generate_series(0, length - 1) AS place
                 LEFT JOIN (SELECT member, member = ANY (own) AS mine FROM unnest(members) AS member) AS each
                   ON member = place)
      FROM changed
    ON CONFLICT (unit_id) DO UPDATE SET members = excluded.members, own = excluded.own, mask = excluded.mask;
    RETURN NULL;
END
$$;
DROP TRIGGER unit_changed ON people.unit;
CREATE TRIGGER unit_changed AFTER INSERT OR UPDATE OF parent_id, absorbed ON people.unit
    FOR EACH STATEMENT EXECUTE FUNCTION people.rebuild_subtrees();
UPDATE people.unit SET absorbed = absorbed;

-- The unit that answers for a unit today: itself while it stands, else the one that has absorbed it.
CREATE FUNCTION people.heir(of_unit int) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    WITH RECURSIVE up AS (
        SELECT id, parent_id, absorbed FROM people.unit WHERE id = of_unit
        UNION ALL
        SELECT unit.id, unit.parent_id, unit.absorbed FROM people.unit JOIN up ON up.absorbed AND unit.id = up.parent_id
    )
    SELECT id FROM up WHERE NOT absorbed
$$;

-- Units beside the tree: who takes part in a task force, a collaboration group or a leading group, and as what.
CREATE TABLE people.membership (
    id uuid PRIMARY KEY,
    group_id int NOT NULL REFERENCES people.unit (id),
    member_id int NOT NULL REFERENCES people.unit (id),
    part text NOT NULL CHECK (part IN ('OWNER', 'JOINER')),
    valid_from date NOT NULL,
    valid_to date,
    document text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (group_id <> member_id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX one_membership_at_a_time ON people.membership (group_id, member_id) WHERE valid_to IS NULL;

GRANT SELECT ON people.unit_kind, people.unit_kind_below TO yinfeng_app;
GRANT SELECT, INSERT, DELETE, UPDATE ON people.unit_version TO yinfeng_app;
GRANT SELECT ON people.unit_version TO yinfeng_job;
GRANT SELECT, INSERT, UPDATE ON people.succession, people.membership TO yinfeng_app;
