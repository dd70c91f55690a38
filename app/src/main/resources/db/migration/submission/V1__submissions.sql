-- 报送: a unit's periodical return to the unit above. Everything but the draft is only ever added to.
CREATE SEQUENCE submission.number;
CREATE TABLE submission.submission (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind <> ''),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    period_from date NOT NULL,
    period_to date NOT NULL CHECK (period_to >= period_from),
    due_on date,
    duty_id uuid,
    created_by uuid NOT NULL,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (unit_id, kind, period_from)
);
CALL platform.protect('submission.submission');

-- 草稿: the texts while they are written.
CREATE TABLE submission.draft (
    submission_id uuid PRIMARY KEY REFERENCES submission.submission (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    texts jsonb NOT NULL,
    saved_by_name text NOT NULL,
    saved_at timestamptz NOT NULL,
    revision int NOT NULL DEFAULT 0
);
CALL platform.protect('submission.draft');

-- A version as it was laid before the signers: its watermark, texts, entries and figures.
CREATE TABLE submission.version (
    submission_id uuid NOT NULL REFERENCES submission.submission (id),
    number int NOT NULL CHECK (number > 0),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    watermark bigint NOT NULL,
    laid_at timestamptz NOT NULL,
    PRIMARY KEY (submission_id, number)
);
CALL platform.protect('submission.version');
CREATE TABLE submission.section (
    submission_id uuid NOT NULL,
    number int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    code text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (submission_id, number, code),
    FOREIGN KEY (submission_id, number) REFERENCES submission.version
);
CALL platform.protect('submission.section');
CREATE TABLE submission.covered (
    submission_id uuid NOT NULL,
    number int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    section text NOT NULL,
    entry bigint NOT NULL,
    PRIMARY KEY (submission_id, number, section, entry),
    FOREIGN KEY (submission_id, number) REFERENCES submission.version
);
CREATE INDEX covered_entry ON submission.covered (entry);
CALL platform.protect('submission.covered');
CREATE TABLE submission.figure (
    submission_id uuid NOT NULL,
    number int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    place int NOT NULL,
    code text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('COUNT', 'MONEY', 'RATE')),
    numerator text NOT NULL,
    denominator text,
    currency text,
    PRIMARY KEY (submission_id, number, code),
    FOREIGN KEY (submission_id, number) REFERENCES submission.version
);
CALL platform.protect('submission.figure');

-- What became of it; the newest act says how it stands.
CREATE TABLE submission.act (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission.submission (id),
    number int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    kind text NOT NULL CHECK (kind IN ('LAID', 'SIGNED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'VOIDED', 'SENT_BACK')),
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    acted_at timestamptz NOT NULL,
    reason text NOT NULL
);
CREATE INDEX act_of_submission ON submission.act (submission_id, id DESC);
CALL platform.protect('submission.act');

-- The version has left its unit: from now on those above read it.
CREATE TABLE submission.passed (
    submission_id uuid NOT NULL,
    number int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    PRIMARY KEY (submission_id, number),
    FOREIGN KEY (submission_id, number) REFERENCES submission.version
);
CALL platform.protect('submission.passed');

CREATE FUNCTION submission.left_its_unit(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT EXISTS (SELECT FROM submission.passed WHERE passed.submission_id = asked)
$$;
CREATE FUNCTION submission.left_its_unit(asked uuid, version int) RETURNS boolean LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT EXISTS (SELECT FROM submission.passed WHERE passed.submission_id = asked AND passed.number = version)
$$;
CREATE POLICY own_until_passed ON submission.submission AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4 OR submission.left_its_unit(id));
CREATE POLICY own ON submission.draft AS RESTRICTIVE TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4);
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{version,section,covered,figure,act}'::text[] LOOP
        EXECUTE format('CREATE POLICY own_until_passed ON submission.%I AS RESTRICTIVE FOR SELECT TO yinfeng_app
                        USING (get_byte((SELECT people.my_mask()), unit_id) = 4
                               OR submission.left_its_unit(submission_id, number))', target);
    END LOOP;
END
$$;

-- A correction voids a submission whoever makes it, so what it covers is looked up across scopes.
CREATE POLICY look_across ON submission.version FOR SELECT TO yinfeng_owner USING (true);
CREATE POLICY look_across ON submission.covered FOR SELECT TO yinfeng_owner USING (true);
CREATE FUNCTION submission.hit(first bigint, last bigint)
RETURNS TABLE (submission_id uuid, version int, unit_id int, sight smallint, corrected bigint, correction bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT ON (covered.submission_id)
           covered.submission_id, covered.number, covered.unit_id, covered.sight, entry.corrects, entry.number
      FROM ledger.entry
      JOIN submission.covered ON covered.entry = entry.corrects
     WHERE entry.number BETWEEN first AND last
       AND entry.corrects IS NOT NULL
       AND covered.number = (SELECT max(version.number) FROM submission.version
                              WHERE version.submission_id = covered.submission_id)
     ORDER BY covered.submission_id, entry.number
$$;

CREATE FUNCTION submission.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is kept as it was laid before the signers: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
END
$$;
DO $$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY '{submission,version,section,covered,figure,act,passed}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON submission.%I
                        FOR EACH STATEMENT EXECUTE FUNCTION submission.refuse_change()', target);
        EXECUTE format('GRANT SELECT, INSERT ON submission.%I TO yinfeng_app', target);
    END LOOP;
END
$$;
GRANT USAGE ON SCHEMA submission TO yinfeng_app, yinfeng_job;
GRANT USAGE ON SEQUENCE submission.number TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON submission.draft TO yinfeng_app;
