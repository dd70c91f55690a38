-- 预警: the lamp of each rule over each project as it burns now, the gravest of each project, and every change of colour.
-- All of it can be computed again from the ledger, the schedules and the rules; only the job role writes.
CREATE TABLE supervision.lamp (
    project_id uuid NOT NULL,
    rule text NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    colour text NOT NULL CHECK (colour IN ('RED', 'YELLOW', 'BLUE', 'GREY', 'NORMAL')),
    since date NOT NULL,
    digest bigint NOT NULL,
    hash text NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    PRIMARY KEY (project_id, rule)
);
CREATE INDEX lamp_by_rule ON supervision.lamp (rule, colour) WHERE colour <> 'NORMAL';
CALL platform.protect('supervision.lamp');

CREATE TABLE supervision.standing (
    project_id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    grade smallint NOT NULL,
    since date NOT NULL,
    number text NOT NULL,
    colour text NOT NULL CHECK (colour IN ('RED', 'YELLOW', 'BLUE', 'GREY', 'NORMAL'))
);
-- The gravest first, among them the longest; page and scope decided in the index alone.
CREATE INDEX standing_gravest ON supervision.standing (grade DESC, since, number) INCLUDE (project_id, unit_id, sight);
CREATE INDEX standing_by_unit ON supervision.standing (unit_id, grade DESC, since, number) INCLUDE (project_id, sight);
CREATE UNIQUE INDEX standing_by_number ON supervision.standing (number);
CALL platform.protect('supervision.standing');

CREATE TABLE supervision.change (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id uuid NOT NULL,
    rule text NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    from_colour text,
    to_colour text,
    on_day date NOT NULL,
    at timestamptz NOT NULL,
    entry bigint,
    hash text NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    facts jsonb NOT NULL
);
CREATE INDEX change_of_project ON supervision.change (project_id, number);
CALL platform.protect('supervision.change');
CREATE FUNCTION supervision.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON supervision.change
    FOR EACH STATEMENT EXECUTE FUNCTION supervision.refuse_change();

-- How far the lamps follow: the numbers of the ledger and of the schedules, the day, and the rules that held.
CREATE TABLE supervision.following (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    entry bigint NOT NULL,
    schedule bigint NOT NULL,
    day date NOT NULL,
    rules text NOT NULL,
    lit_at timestamptz NOT NULL
);

-- How many projects of each unit have each colour at each depth of sight: totals without counting.
CREATE TABLE supervision.tally (
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    colour text NOT NULL,
    projects bigint NOT NULL,
    PRIMARY KEY (unit_id, sight, colour)
);
CALL platform.protect('supervision.tally');

-- Lamps just lit, on their way; no colour where the rule holds no longer.
CREATE UNLOGGED TABLE supervision.fresh (
    project_id uuid NOT NULL,
    rule text NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    colour text,
    digest bigint NOT NULL,
    hash text NOT NULL,
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    facts jsonb
);

CREATE POLICY light ON supervision.lamp TO yinfeng_job USING (true) WITH CHECK (true);
CREATE POLICY light ON supervision.standing TO yinfeng_job USING (true) WITH CHECK (true);
CREATE POLICY light ON supervision.change FOR INSERT TO yinfeng_job WITH CHECK (true);
CREATE POLICY keep ON supervision.tally TO yinfeng_owner USING (true) WITH CHECK (true);

CREATE FUNCTION supervision.keep_tally() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        UPDATE supervision.tally AS kept
           SET projects = kept.projects - gone.number
          FROM (SELECT unit_id, sight, colour, count(*) AS number FROM old_rows GROUP BY unit_id, sight, colour) gone
         WHERE kept.unit_id = gone.unit_id AND kept.sight = gone.sight AND kept.colour = gone.colour;
    END IF;
    IF tg_op <> 'DELETE' THEN
        INSERT INTO supervision.tally AS kept (unit_id, sight, colour, projects)
        SELECT unit_id, sight, colour, count(*) FROM new_rows GROUP BY unit_id, sight, colour ORDER BY unit_id, sight, colour
        ON CONFLICT (unit_id, sight, colour) DO UPDATE SET projects = kept.projects + excluded.projects;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER tally_insert AFTER INSERT ON supervision.standing
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_tally();
CREATE TRIGGER tally_update AFTER UPDATE ON supervision.standing
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_tally();
CREATE TRIGGER tally_delete AFTER DELETE ON supervision.standing
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION supervision.keep_tally();

GRANT USAGE ON SCHEMA supervision TO yinfeng_app, yinfeng_job;
GRANT SELECT ON supervision.lamp, supervision.standing, supervision.change, supervision.tally, supervision.following TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON supervision.lamp, supervision.standing, supervision.following TO yinfeng_job;
GRANT SELECT, INSERT ON supervision.change TO yinfeng_job;
GRANT SELECT, INSERT, TRUNCATE, MAINTAIN ON supervision.fresh TO yinfeng_job;
