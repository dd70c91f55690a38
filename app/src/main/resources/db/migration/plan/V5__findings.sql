-- What a plan document holds besides targets: duties, cadences, rules, facts and programmes, with the words that say so.
CREATE TABLE plan.finding (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan.plan (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    place int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('DUTY', 'CADENCE', 'RULE', 'FACT', 'PROGRAMME')),
    content jsonb NOT NULL,
    target_id uuid REFERENCES plan.target (id) ON DELETE SET NULL,
    sentence text NOT NULL,
    span_start int NOT NULL CHECK (span_start >= 0),
    span_end int NOT NULL CHECK (span_end >= span_start),
    heading_path text[] NOT NULL,
    confidence numeric CHECK (confidence BETWEEN 0 AND 1),
    reason text NOT NULL,
    state text NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'EDITED', 'REJECTED', 'ADDED')),
    version int NOT NULL DEFAULT 0,
    UNIQUE (plan_id, place)
);
CREATE INDEX finding_by_target ON plan.finding (target_id) WHERE target_id IS NOT NULL;
CALL platform.protect('plan.finding');
GRANT SELECT, INSERT, UPDATE, DELETE ON plan.finding TO yinfeng_app;
