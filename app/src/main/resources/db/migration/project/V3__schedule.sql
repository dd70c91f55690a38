-- 项目计划: what is planned for a project and which reasons for delay were accepted, as dated statements. The newest of a
-- kind holds; nothing is edited. Numbers follow the order of commits, so that who follows them misses none.
CREATE TABLE project.schedule_counter (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    number bigint NOT NULL
);
INSERT INTO project.schedule_counter (number) VALUES (0);

CREATE TABLE project.schedule (
    number bigint PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    project_id uuid NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    kind text NOT NULL CHECK (kind IN ('PLANNED_START', 'PLANNED_FUNDS', 'DELAY')),
    year int,
    amount bigint CHECK (amount >= 0),
    first_day date,
    last_day date CHECK (last_day >= first_day),
    reason text CHECK (reason <> ''),
    import_id uuid,
    recorded_by uuid NOT NULL,
    recorded_by_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (CASE kind WHEN 'PLANNED_START' THEN first_day IS NOT NULL AND last_day IS NULL AND year IS NULL AND amount IS NULL
                     WHEN 'PLANNED_FUNDS' THEN year IS NOT NULL AND amount IS NOT NULL AND first_day IS NULL
                     ELSE last_day IS NOT NULL AND reason IS NOT NULL AND year IS NULL AND amount IS NULL END)
);
CREATE INDEX schedule_of_project ON project.schedule (project_id, kind, year, number);
CALL platform.protect('project.schedule');

CREATE FUNCTION project.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON project.schedule
    FOR EACH STATEMENT EXECUTE FUNCTION project.refuse_change();
CREATE TRIGGER only_upwards BEFORE UPDATE ON project.schedule_counter
    FOR EACH ROW WHEN (new.number < old.number) EXECUTE FUNCTION project.refuse_change();

-- 计划开工日期, 本年计划到位资金 of a sheet; the year is the one in which the sheet was checked.
ALTER TABLE project.draft ADD COLUMN planned_start date, ADD COLUMN planned_funds bigint, ADD COLUMN planned_year int;

-- For lamps and lists of other modules; under the reader's own scope.
CREATE VIEW project.pub_project WITH (security_invoker = true) AS
    SELECT id, unit_id, sight, number, name, find FROM project.project;
CREATE VIEW project.pub_schedule WITH (security_invoker = true) AS
    SELECT number, id, project_id, unit_id, sight, kind, year, amount, first_day, last_day, reason FROM project.schedule;

GRANT SELECT, UPDATE ON project.schedule_counter TO yinfeng_app;
GRANT SELECT ON project.schedule_counter TO yinfeng_job;
GRANT SELECT, INSERT ON project.schedule TO yinfeng_app;
GRANT SELECT ON project.pub_project, project.pub_schedule TO yinfeng_app, yinfeng_job;
