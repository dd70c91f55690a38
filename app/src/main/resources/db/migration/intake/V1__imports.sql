-- 导入: one row for each file that somebody brought, and what became of it.
CREATE TABLE intake.import (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_hash text NOT NULL,
    state text NOT NULL CHECK (state IN
        ('STAGING', 'CHECKING', 'READY', 'REJECTED', 'APPLYING', 'APPLIED', 'UNCHANGED', 'DISCARDED', 'FAILED')),
    header_row int NOT NULL DEFAULT 0,
    places int[] NOT NULL DEFAULT '{}',
    ignored_columns text[] NOT NULL DEFAULT '{}',
    row_count int NOT NULL DEFAULT 0,
    problem_rows int NOT NULL DEFAULT 0,
    new_rows int NOT NULL DEFAULT 0,
    unchanged_rows int NOT NULL DEFAULT 0,
    correction_rows int NOT NULL DEFAULT 0,
    error_code text,
    error_parameters jsonb,
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    swept boolean NOT NULL DEFAULT false
);
-- The same file is applied once by one unit, whoever presses the button twice.
CREATE UNIQUE INDEX import_applied_once ON intake.import (unit_id, kind, file_hash) WHERE state = 'APPLIED';
CREATE INDEX import_latest ON intake.import (unit_id, started_at DESC);
CREATE INDEX import_unswept ON intake.import (started_at) WHERE NOT swept;

-- The sheet as it came, title and header rows too, so that it can be handed back marked. COPY is refused by PostgreSQL
-- into a table under row-level security, and staged rows are as confidential as what they become: so the rows come in
-- as arrays, a few thousand in one statement.
CREATE TABLE intake.row (
    import_id uuid NOT NULL,
    row_no int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    cells text[] NOT NULL,
    PRIMARY KEY (import_id, row_no)
);

-- What the check found. A row that is named nowhere here is new.
CREATE TABLE intake.finding (
    import_id uuid NOT NULL,
    row_no int NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('UNCHANGED', 'CORRECTION', 'PROBLEM')),
    column_code text,
    code text,
    parameters jsonb
);
CREATE INDEX finding_row ON intake.finding (import_id, row_no);

CALL platform.protect('intake.import');
CALL platform.protect('intake.row');
CALL platform.protect('intake.finding');
GRANT USAGE ON SCHEMA intake TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE ON intake.import TO yinfeng_app;
GRANT SELECT, INSERT, DELETE ON intake.row, intake.finding TO yinfeng_app;
