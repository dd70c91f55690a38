-- 个人信息请求: what persons ask about their own data (《个人信息保护法》第四十四至五十条). Answered, a row names them no longer.
CREATE TABLE people.personal_request (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    act text NOT NULL CHECK (act IN ('ACCESS', 'CORRECTION', 'DELETION')),
    name text NOT NULL,
    phone text NOT NULL,
    next_name text NOT NULL,
    next_phone text NOT NULL,
    identity text NOT NULL CHECK (identity <> ''),
    received_on date NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'REFUSED')),
    places int NOT NULL DEFAULT 0,
    answer text,
    taken_by_name text NOT NULL,
    taken_at timestamptz NOT NULL,
    answered_by_name text,
    answered_at timestamptz,
    CHECK (state = 'OPEN' OR next_name = '' AND next_phone = '' AND answer <> '')
);
CREATE INDEX personal_request_waiting ON people.personal_request (received_on) WHERE state = 'OPEN';
CALL platform.protect('people.personal_request');
GRANT SELECT, INSERT, UPDATE ON people.personal_request TO yinfeng_app;
INSERT INTO people.permission (code, zh, en) VALUES
    ('person.manage', '处理个人信息请求', 'Handle requests about personal data');
INSERT INTO people.role_permission (role, permission) VALUES ('office', 'person.manage');
