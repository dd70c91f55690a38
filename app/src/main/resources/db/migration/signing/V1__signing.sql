-- 签批: what is signed, by whom in which post, over which bytes. Everything here is only ever added to.

-- 签批流程: who signs one after another, from a day on. A unit's own; where there is none, that of the nearest unit above, at
-- last the shipped one.
CREATE TABLE signing.route (
    id uuid PRIMARY KEY,
    code text NOT NULL CHECK (code <> ''),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    valid_from date NOT NULL,
    steps jsonb NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    adopted_by uuid NOT NULL,
    adopted_by_name text NOT NULL,
    adopted_role text NOT NULL,
    adopted_at timestamptz NOT NULL
);
CREATE INDEX route_in_force ON signing.route (code, unit_id, valid_from DESC);
CALL platform.protect('signing.route');

-- 待签件的一个版本: the bytes that are signed, and their SM3. Another content is another version.
CREATE TABLE signing.version (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind <> ''),
    subject_id uuid NOT NULL,
    number int NOT NULL CHECK (number > 0),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    reference text NOT NULL CHECK (reference <> ''),
    title text NOT NULL CHECK (title <> ''),
    link text NOT NULL,
    content text NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
    route text NOT NULL,
    route_source text NOT NULL,
    steps jsonb NOT NULL,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
    laid_by uuid NOT NULL,
    laid_at timestamptz NOT NULL,
    UNIQUE (kind, subject_id, number)
);
CREATE INDEX version_by_unit ON signing.version (unit_id);
CALL platform.protect('signing.version');

-- What was done to a version. SIGNED and ENTERED end a step; ENTERED waits for CONFIRMED; COMPLETED, RETURNED, WITHDRAWN and VOIDED end the version.
CREATE TABLE signing.act (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES signing.version (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    kind text NOT NULL CHECK (kind IN ('LAID', 'SIGNED', 'ENTERED', 'CONFIRMED', 'COMPLETED', 'RETURNED', 'WITHDRAWN', 'VOIDED')),
    place int NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    role text NOT NULL,
    post_unit int NOT NULL,
    for_account uuid,
    for_name text NOT NULL,
    stand_in_id uuid,
    method text NOT NULL CHECK (method IN ('NONE', 'PASSWORD', 'SHEET')),
    acted_at timestamptz NOT NULL,
    day date NOT NULL,
    reason text NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    seal text NOT NULL,
    CHECK (kind <> 'ENTERED' OR for_name <> ''),
    CHECK (stand_in_id IS NULL OR for_account IS NOT NULL)
);
CREATE INDEX act_of_version ON signing.act (version_id, acted_at, id);
CREATE UNIQUE INDEX one_signature_for_a_step ON signing.act (version_id, place) WHERE kind IN ('SIGNED', 'ENTERED');
CREATE UNIQUE INDEX one_confirmation_for_a_step ON signing.act (version_id, place) WHERE kind = 'CONFIRMED';
CREATE UNIQUE INDEX one_end ON signing.act (version_id) WHERE kind IN ('COMPLETED', 'RETURNED', 'WITHDRAWN');
CREATE UNIQUE INDEX voided_once ON signing.act (version_id) WHERE kind = 'VOIDED';
CALL platform.protect('signing.act');

-- Whose turn a step is, by name; the newest holds. Without a name it is whoever holds the post.
CREATE TABLE signing.holder (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES signing.version (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    place int NOT NULL,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL
);
CREATE INDEX holder_of_version ON signing.holder (version_id, place, id DESC);
CREATE INDEX holder_by_account ON signing.holder (account_id);
CALL platform.protect('signing.holder');

-- The version has left its unit: from now on those above read it.
CREATE TABLE signing.passed (
    version_id uuid PRIMARY KEY REFERENCES signing.version (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    passed_at timestamptz NOT NULL
);
CALL platform.protect('signing.passed');

-- AB角: who signs for whom, from the first day to the last.
CREATE TABLE signing.stand_in (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    stand_in uuid NOT NULL CHECK (stand_in <> account_id),
    stand_in_name text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    reason text NOT NULL,
    named_by uuid NOT NULL,
    named_by_name text NOT NULL,
    named_at timestamptz NOT NULL
);
CREATE INDEX stand_in_of ON signing.stand_in (stand_in);
CREATE INDEX stand_in_for ON signing.stand_in (account_id);
CALL platform.protect('signing.stand_in');
CREATE TABLE signing.stand_in_end (
    stand_in_id uuid PRIMARY KEY REFERENCES signing.stand_in (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    last_day date NOT NULL,
    ended_by uuid NOT NULL,
    ended_by_name text NOT NULL,
    ended_at timestamptz NOT NULL
);
CALL platform.protect('signing.stand_in_end');

-- 签字盖章扫描件: a scanned sheet that was matched to a version by the code printed on it.
CREATE TABLE signing.sheet (
    id uuid PRIMARY KEY,
    version_id uuid NOT NULL REFERENCES signing.version (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    document_id uuid NOT NULL,
    sha256 text NOT NULL,
    code text NOT NULL,
    found text NOT NULL CHECK (found IN ('IMAGE', 'TYPED')),
    matched_by uuid NOT NULL,
    matched_by_name text NOT NULL,
    matched_at timestamptz NOT NULL
);
CREATE INDEX sheet_of_version ON signing.sheet (version_id);
CALL platform.protect('signing.sheet');

-- A draft is its unit's own: until a version has left the unit, nobody above reads it or what was said about it.
CREATE FUNCTION signing.left_its_unit(version uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT EXISTS (SELECT FROM signing.passed WHERE passed.version_id = version)
$$;
CREATE POLICY own_until_passed ON signing.version AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4 OR signing.left_its_unit(id));
CREATE POLICY own_until_passed ON signing.act AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4 OR signing.left_its_unit(version_id));
CREATE POLICY own_until_passed ON signing.sheet AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4 OR signing.left_its_unit(version_id));

-- A correction from above voids also what those above do not see yet; so the version that stands is found across scopes,
-- and a code that was typed in is known or not known to everybody alike.
CREATE POLICY look_across ON signing.version FOR SELECT TO yinfeng_owner USING (true);
CREATE POLICY look_across ON signing.act FOR SELECT TO yinfeng_owner USING (true);
CREATE FUNCTION signing.standing(asked_kind text, asked_subject uuid) RETURNS SETOF signing.version
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT version.*
      FROM signing.version
     WHERE kind = asked_kind AND subject_id = asked_subject
       AND NOT EXISTS (SELECT FROM signing.act
                        WHERE act.version_id = version.id AND act.kind IN ('RETURNED', 'WITHDRAWN', 'VOIDED'))
$$;

CREATE FUNCTION signing.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is kept as it was signed: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
END
$$;
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{route,version,act,holder,passed,stand_in,stand_in_end,sheet}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signing.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION signing.refuse_change()', target);
        EXECUTE format('GRANT SELECT, INSERT ON signing.%I TO yinfeng_app', target);
    END LOOP;
END
$$;
GRANT USAGE ON SCHEMA signing TO yinfeng_app, yinfeng_job;
