-- Which days were told as near or as overdue, so that each is told once. Only the job writes.
CREATE TABLE duty.told (
    duty_id uuid NOT NULL REFERENCES duty.duty (id),
    due_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('DUE', 'OVERDUE')),
    PRIMARY KEY (duty_id, due_on, state)
);
GRANT SELECT, INSERT ON duty.told TO yinfeng_job;
