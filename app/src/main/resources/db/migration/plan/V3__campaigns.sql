-- 专项行动、突破年: a dated drive with phases, members and targets. Phases may overlap: that is told, never mended.
CREATE TABLE plan.campaign (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    name text NOT NULL CHECK (name <> ''),
    plan_id uuid REFERENCES plan.plan (id),
    phases jsonb NOT NULL,
    members jsonb NOT NULL,
    member_units int[] NOT NULL,
    targets uuid[] NOT NULL,
    created_by uuid NOT NULL,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    version int NOT NULL DEFAULT 0
);
CREATE INDEX campaign_by_unit ON plan.campaign (unit_id, created_at DESC);
CALL platform.protect('plan.campaign');

-- Whoever takes part sees the campaign, although it belongs to a unit above.
CREATE POLICY takes_part ON plan.campaign FOR SELECT TO yinfeng_app
    USING (member_units && (SELECT people.my_units()));

GRANT SELECT, INSERT, UPDATE ON plan.campaign TO yinfeng_app;
