-- 任务分解: a target split over units and named posts, each with its months or quarters. unit_id is who has to do it.
CREATE TABLE plan.allocation (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan.plan (id) ON DELETE CASCADE,
    target_id uuid NOT NULL REFERENCES plan.target (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    parent_id uuid REFERENCES plan.allocation (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent_id <> id),
    place int NOT NULL,
    post text NOT NULL,
    published numeric CHECK (published >= 0),
    dispatch numeric CHECK (dispatch >= 0),
    shared text NOT NULL,
    phasing jsonb NOT NULL,
    less_reason text NOT NULL
);
CREATE INDEX allocation_by_target ON plan.allocation (target_id, place);
CREATE INDEX allocation_by_plan ON plan.allocation (plan_id, unit_id);
CREATE INDEX allocation_by_parent ON plan.allocation (parent_id) WHERE parent_id IS NOT NULL;
CALL platform.protect('plan.allocation');

-- Why the parts of a target come to less than it.
ALTER TABLE plan.target ADD COLUMN less_reason text NOT NULL DEFAULT '';

-- 指标绑定: by which figure a target is counted, or that it is counted by hand.
CREATE TABLE plan.binding (
    target_id uuid PRIMARY KEY REFERENCES plan.target (id) ON DELETE CASCADE,
    plan_id uuid NOT NULL REFERENCES plan.plan (id) ON DELETE CASCADE,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    by_hand boolean NOT NULL,
    figure text NOT NULL,
    cohort text NOT NULL CHECK (cohort IN ('ALL', 'CARRIED_OVER', 'NEW', 'EVENT')),
    cohort_event text NOT NULL,
    basis text NOT NULL CHECK (basis IN ('REPORTED', 'RECOGNISED')),
    min_amount bigint CHECK (min_amount >= 0),
    below_amount bigint CHECK (below_amount > min_amount),
    origins text[] NOT NULL,
    places text[] NOT NULL,
    industries text[] NOT NULL,
    CHECK (by_hand = (figure = '')),
    CHECK ((cohort = 'EVENT') = (cohort_event <> ''))
);
CREATE INDEX binding_by_plan ON plan.binding (plan_id);
CALL platform.protect('plan.binding');

-- Whoever has been given a part sees the target, its plan and how it is counted, although these belong to a unit above.
-- What others were given stays under the scope of allocation.
CREATE POLICY given_a_part ON plan.target FOR SELECT TO yinfeng_app
    USING (id IN (SELECT target_id FROM plan.allocation));
CREATE POLICY given_a_part ON plan.binding FOR SELECT TO yinfeng_app
    USING (target_id IN (SELECT target_id FROM plan.allocation));
CREATE POLICY given_a_part ON plan.plan FOR SELECT TO yinfeng_app
    USING (state <> 'DRAFT' AND id IN (SELECT plan_id FROM plan.allocation));

GRANT SELECT, INSERT, UPDATE, DELETE ON plan.allocation, plan.binding TO yinfeng_app;
