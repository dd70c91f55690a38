-- 职责: what a person can be in the organisation, as data. It gives no right to enter; that is a post.
CREATE TABLE people.function (
    code text PRIMARY KEY,
    zh text NOT NULL,
    en text NOT NULL,
    place int NOT NULL
);
INSERT INTO people.function (place, code, zh, en) VALUES
    (1, 'coChair', '双组长', 'Co-chair'),
    (2, 'head', '组长', 'Head'),
    (3, 'deputyHead', '副组长', 'Deputy head'),
    (4, 'chief', '一把手', 'Chief'),
    (5, 'deputyInCharge', '分管领导', 'Deputy in charge'),
    (6, 'sponsor', '包抓领导', 'Sponsor'),
    (7, 'chainChief', '链长', 'Chain chief'),
    (8, 'liaison', '联络人', 'Liaison'),
    (9, 'officer', '招商专干', 'Officer'),
    (10, 'clerk', '填报人', 'Clerk'),
    (11, 'residentPost', '驻点干部', 'Resident post'),
    (12, 'member', '成员', 'Member');

-- 人员: somebody who holds functions; with or without an account of the platform.
CREATE TABLE people.person (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    title text NOT NULL,
    phone text NOT NULL,
    account_id uuid REFERENCES people.account (id),
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX one_person_for_an_account ON people.person (account_id);

-- 任职: a person holds a function at a unit for a time; several at once.
CREATE TABLE people.appointment (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES people.person (id),
    function text NOT NULL REFERENCES people.function (code),
    unit_id int NOT NULL REFERENCES people.unit (id),
    sight smallint NOT NULL DEFAULT 0,
    valid_from date NOT NULL,
    valid_to date,
    document text NOT NULL,
    end_reason text,
    successor uuid REFERENCES people.person (id),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX appointment_of_person ON people.appointment (person_id);
CREATE INDEX appointment_of_unit ON people.appointment (unit_id);
CREATE UNIQUE INDEX one_appointment_at_a_time ON people.appointment (person_id, function, unit_id) WHERE valid_to IS NULL;
CALL platform.protect('people.appointment');

GRANT SELECT ON people.function TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON people.person, people.appointment TO yinfeng_app;

INSERT INTO people.permission (code, zh, en) VALUES
    ('staff.read', '查看任职与配备', 'See appointments and staffing'),
    ('staff.manage', '任免与移交', 'Appoint, end and transfer');
INSERT INTO people.role_permission (role, permission)
SELECT code, 'staff.read' FROM people.role WHERE business;
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'staff.manage'),
    ('unitHead', 'staff.manage');
