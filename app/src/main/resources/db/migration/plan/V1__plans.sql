-- 目标任务: a plan document with its text, and the targets that it sets. What is done towards them is counted elsewhere.
CREATE TABLE plan.plan (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    title text NOT NULL CHECK (title <> ''),
    document_number text NOT NULL,
    publisher text NOT NULL,
    issued_on date,
    state text NOT NULL CHECK (state IN ('DRAFT', 'ADOPTED', 'SUPERSEDED')),
    series uuid NOT NULL,
    edition int NOT NULL CHECK (edition > 0),
    body text NOT NULL,
    outline jsonb NOT NULL,
    notes text[] NOT NULL,
    valid_from date,
    valid_to date CHECK (valid_to >= valid_from),
    adopted_at timestamptz,
    adopted_by uuid,
    adopted_by_name text,
    supersedes uuid REFERENCES plan.plan (id),
    created_by uuid NOT NULL,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    version int NOT NULL DEFAULT 0,
    UNIQUE (series, edition),
    CHECK ((state = 'DRAFT') = (adopted_at IS NULL)),
    CHECK (state = 'DRAFT' OR (valid_from IS NOT NULL AND valid_to IS NOT NULL))
);
-- Of the editions of one plan at most one is being drafted and one holds.
CREATE UNIQUE INDEX plan_one_draft ON plan.plan (series) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX plan_one_adopted ON plan.plan (series) WHERE state = 'ADOPTED';
CREATE INDEX plan_supersedes ON plan.plan (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX plan_by_unit ON plan.plan (unit_id, created_at DESC);
CALL platform.protect('plan.plan');

-- The last number given in a year.
CREATE TABLE plan.numbering (
    year int PRIMARY KEY,
    last int NOT NULL
);

-- 目标: one thing to be reached, with the words that say so. Numbers stand in the measure that the words name.
CREATE TABLE plan.target (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan.plan (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    place int NOT NULL,
    parent_id uuid REFERENCES plan.target (id) CHECK (parent_id <> id),
    kind text NOT NULL,
    indicator text NOT NULL CHECK (indicator <> ''),
    comparison text NOT NULL CHECK (comparison IN ('AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW', 'EQUAL', 'ABOUT', 'GROWTH', 'DECLINE', 'RANGE', 'DEADLINE')),
    value numeric,
    value_max numeric CHECK (value_max >= value),
    measure text NOT NULL,
    undecided boolean NOT NULL,
    subject text NOT NULL,
    period_text text NOT NULL,
    period_from date,
    period_to date CHECK (period_to >= period_from),
    deadline date,
    responsible_units text[] NOT NULL,
    sentence text NOT NULL,
    span_start int NOT NULL CHECK (span_start >= 0),
    span_end int NOT NULL CHECK (span_end >= span_start),
    heading_path text[] NOT NULL,
    confidence numeric CHECK (confidence BETWEEN 0 AND 1),
    reason text NOT NULL,
    state text NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'EDITED', 'REJECTED', 'ADDED', 'MERGED')),
    merged_into uuid REFERENCES plan.target (id),
    published numeric,
    dispatch numeric,
    base_text text NOT NULL,
    base_value numeric,
    base_measure text NOT NULL,
    numbers_reason text NOT NULL,
    version int NOT NULL DEFAULT 0,
    UNIQUE (plan_id, place),
    CHECK ((state = 'MERGED') = (merged_into IS NOT NULL)),
    CHECK (dispatch IS NULL OR published IS NULL OR dispatch >= published OR numbers_reason <> '')
);
CALL platform.protect('plan.target');

GRANT USAGE ON SCHEMA plan TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON plan.plan, plan.target TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON plan.numbering TO yinfeng_app;
