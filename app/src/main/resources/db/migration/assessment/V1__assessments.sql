-- 考核: units scored by a dated scheme. A trial may be computed anew; what was published is frozen by the database itself.
CREATE TABLE assessment.assessment (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    unit_name text NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    scheme_code text NOT NULL,
    scheme_zh text NOT NULL,
    scheme_en text NOT NULL,
    scheme_source text NOT NULL,
    scheme_hash text NOT NULL,
    period_from date NOT NULL,
    status_date date NOT NULL CHECK (status_date >= period_from),
    basis text NOT NULL CHECK (basis IN ('REPORTED', 'RECOGNISED')),
    demo boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('TRIAL', 'PUBLISHED', 'FINAL', 'WITHDRAWN')),
    created_at timestamptz NOT NULL,
    created_by_name text NOT NULL,
    objections_until date,
    published_at timestamptz,
    published_by_name text,
    final_at timestamptz,
    final_by_name text,
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_reason text,
    version int NOT NULL DEFAULT 0,
    CHECK ((state = 'TRIAL') = (published_at IS NULL)),
    CHECK ((published_at IS NULL) = (objections_until IS NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX assessment_by_unit ON assessment.assessment (unit_id, status_date DESC);
CALL platform.protect('assessment.assessment');

-- The last number given in a year.
CREATE TABLE assessment.numbering (
    year int PRIMARY KEY,
    last int NOT NULL
);

-- 被考核单位 as they were when the ranking was computed: name, class, parent, and the units below. unit_id is whose
-- assessment it is, participant the unit assessed.
CREATE TABLE assessment.participant (
    assessment_id uuid NOT NULL REFERENCES assessment.assessment (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    place int NOT NULL,
    participant int NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL,
    parent_id int,
    parent_name text NOT NULL,
    members int[] NOT NULL CHECK (participant = ANY (members)),
    PRIMARY KEY (assessment_id, participant),
    UNIQUE (assessment_id, name)
);
CALL platform.protect('assessment.participant');

-- What was computed, frozen as text: the scheme, where each measure came from, the facts, the ranking.
CREATE TABLE assessment.result (
    assessment_id uuid PRIMARY KEY REFERENCES assessment.assessment (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    watermark bigint NOT NULL,
    computed_at timestamptz NOT NULL,
    measures text NOT NULL,
    scheme text NOT NULL,
    facts text NOT NULL,
    ranking text NOT NULL,
    sheet_zh text NOT NULL,
    sheet_en text NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$')
);
CALL platform.protect('assessment.result');

-- 异议: unit_id is the unit that objects.
CREATE TABLE assessment.objection (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment.assessment (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    unit_name text NOT NULL,
    body text NOT NULL CHECK (body <> ''),
    raised_at timestamptz NOT NULL,
    raised_by_name text NOT NULL,
    answer text,
    accepted boolean,
    answered_at timestamptz,
    answered_by_name text,
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (accepted IS NULL))
);
CREATE INDEX objection_of_assessment ON assessment.objection (assessment_id, raised_at);
CALL platform.protect('assessment.objection');

-- 签名: who published, settled or withdrew what, with the digest of what was signed.
CREATE TABLE assessment.signature (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment.assessment (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    act text NOT NULL CHECK (act IN ('PUBLISHED', 'FINAL', 'WITHDRAWN')),
    account_id uuid NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    post_unit int NOT NULL,
    signed_at timestamptz NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX signature_of_assessment ON assessment.signature (assessment_id, signed_at);
CALL platform.protect('assessment.signature');

-- A ranking is about comparison: whoever is assessed, and everybody below, reads what was published whole.
CREATE POLICY look_across ON assessment.participant FOR SELECT TO yinfeng_owner USING (true);
CREATE POLICY look_across ON assessment.objection FOR SELECT TO yinfeng_owner USING (true);
CREATE POLICY look_across ON assessment.assessment FOR SELECT TO yinfeng_owner USING (true);
CREATE FUNCTION assessment.concerns_me(asked uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN EXISTS (SELECT FROM assessment.participant
                    WHERE assessment_id = asked AND people.my_unit() = ANY (members));
END
$$;
CREATE FUNCTION assessment.unit_of(asked uuid) RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT unit_id FROM assessment.assessment WHERE id = asked);
END
$$;
CREATE POLICY assessed_read ON assessment.assessment FOR SELECT TO yinfeng_app
    USING (state <> 'TRIAL' AND assessment.concerns_me(id));
CREATE POLICY follows ON assessment.participant FOR SELECT TO yinfeng_app
    USING (EXISTS (SELECT FROM assessment.assessment WHERE assessment.id = assessment_id));
CREATE POLICY follows ON assessment.result FOR SELECT TO yinfeng_app
    USING (EXISTS (SELECT FROM assessment.assessment WHERE assessment.id = assessment_id));
-- An objection is between the unit that objects and whoever assesses, wherever the unit may have moved since.
CREATE POLICY assessor_reads ON assessment.objection FOR SELECT TO yinfeng_app
    USING (0 < get_byte((SELECT people.my_mask()), assessment.unit_of(assessment_id)));
CREATE POLICY assessor_answers ON assessment.objection FOR UPDATE TO yinfeng_app
    USING (0 < get_byte((SELECT people.my_mask()), assessment.unit_of(assessment_id)));

-- Frozen is frozen, whatever the application does: a result that left its trial is neither changed nor deleted.
CREATE FUNCTION assessment.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM assessment.assessment WHERE assessment.id = old.assessment_id AND state <> 'TRIAL') THEN
        RAISE EXCEPTION '%.% is frozen with its publication: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
    END IF;
    RETURN coalesce(new, old);
END
$$;
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON assessment.participant
    FOR EACH ROW EXECUTE FUNCTION assessment.refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON assessment.result
    FOR EACH ROW EXECUTE FUNCTION assessment.refuse_change();
CREATE FUNCTION assessment.refuse_other_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.state <> 'TRIAL' AND (tg_op = 'DELETE' OR
           (new.name, new.unit_id, new.unit_name, new.scheme_hash, new.period_from, new.status_date, new.basis, new.objections_until, new.published_at)
           IS DISTINCT FROM
           (old.name, old.unit_id, old.unit_name, old.scheme_hash, old.period_from, old.status_date, old.basis, old.objections_until, old.published_at)) THEN
        RAISE EXCEPTION '%.% is frozen with its publication: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
    END IF;
    RETURN coalesce(new, old);
END
$$;
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON assessment.assessment
    FOR EACH ROW EXECUTE FUNCTION assessment.refuse_other_changes();

GRANT USAGE ON SCHEMA assessment TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON assessment.assessment TO yinfeng_app;
GRANT SELECT, INSERT, DELETE ON assessment.participant, assessment.result TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON assessment.numbering TO yinfeng_app;
GRANT SELECT, INSERT ON assessment.objection, assessment.signature TO yinfeng_app;
GRANT UPDATE (answer, accepted, answered_at, answered_by_name) ON assessment.objection TO yinfeng_app;
