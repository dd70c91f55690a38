-- 任务与时限: what a unit has to do again and again, or once by a date. Its days are computed from the rhythm, never stored.
CREATE TABLE duty.duty (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    origin_kind text NOT NULL CHECK (origin_kind <> ''),
    origin_id uuid NOT NULL,
    origin_label text NOT NULL,
    task text NOT NULL CHECK (task <> ''),
    category text NOT NULL,
    words text NOT NULL,
    named_units text[] NOT NULL,
    rhythm jsonb NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_by uuid NOT NULL,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    version int NOT NULL DEFAULT 0
);
CREATE INDEX duty_by_unit ON duty.duty (unit_id);
CREATE INDEX duty_by_origin ON duty.duty (origin_kind, origin_id);
CALL platform.protect('duty.duty');

-- 完成: an act beside the duty, for one of its days. It is never changed; a mistake is taken back by another act.
CREATE TABLE duty.mark (
    id uuid PRIMARY KEY,
    duty_id uuid NOT NULL REFERENCES duty.duty (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    due_on date NOT NULL,
    note text NOT NULL,
    takes_back uuid UNIQUE REFERENCES duty.mark (id),
    done_by uuid NOT NULL,
    done_by_name text NOT NULL,
    done_at timestamptz NOT NULL,
    done_on date NOT NULL
);
CREATE INDEX mark_by_duty ON duty.mark (duty_id, due_on);
CALL platform.protect('duty.mark');

GRANT USAGE ON SCHEMA duty TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE ON duty.duty TO yinfeng_app;
GRANT SELECT, INSERT ON duty.mark TO yinfeng_app;
