-- 安全管理员: the third of the separated administrators. Says who may do what, never does it.
INSERT INTO people.role (code, zh, en, business, sight) VALUES
    ('securityAdministrator', '安全管理员', 'Security administrator', false, 0);
INSERT INTO people.permission (code, zh, en) VALUES
    ('role.read', '查看角色权限', 'See roles and permissions'),
    ('role.manage', '调整角色权限', 'Change permissions of roles'),
    ('security.manage', '安全策略、会话与锁定', 'Security policy, sessions and lockouts');
INSERT INTO people.role_permission (role, permission) VALUES
    ('securityAdministrator', 'unit.read'),
    ('securityAdministrator', 'role.read'),
    ('securityAdministrator', 'role.manage'),
    ('securityAdministrator', 'security.manage'),
    ('administrator', 'role.read'),
    ('auditor', 'role.read');

-- What the separated administrators hold is fixed: it is neither given to others nor added to.
ALTER TABLE people.permission ADD separated boolean NOT NULL DEFAULT false;
UPDATE people.permission SET separated = true
 WHERE code IN ('unit.manage', 'account.manage', 'clock.move', 'audit.read', 'role.read', 'role.manage', 'security.manage');
GRANT INSERT, DELETE ON people.role_permission TO yinfeng_app;

-- 安全策略: dated data. The newest version whose day has come holds.
CREATE TABLE people.security_policy (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    valid_from date NOT NULL,
    least_length int NOT NULL CHECK (least_length BETWEEN 8 AND 64),
    classes int NOT NULL CHECK (classes BETWEEN 1 AND 4),
    history int NOT NULL CHECK (history BETWEEN 0 AND 24),
    expires_days int NOT NULL CHECK (expires_days BETWEEN 0 AND 730),
    idle_minutes int NOT NULL CHECK (idle_minutes BETWEEN 5 AND 480),
    session_hours int NOT NULL CHECK (session_hours BETWEEN 1 AND 24),
    address_failures int NOT NULL CHECK (address_failures BETWEEN 10 AND 10000),
    second_factor_roles text[] NOT NULL,
    confirm_accounts boolean NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    decided_by uuid,
    decided_by_name text NOT NULL,
    decided_at timestamptz
);
INSERT INTO people.security_policy
    (valid_from, least_length, classes, history, expires_days, idle_minutes, session_hours, address_failures,
     second_factor_roles, confirm_accounts, reason, decided_by_name)
VALUES ('2000-01-01', 10, 2, 5, 0, 30, 12, 100, '{}', false, '引凤随产品提供的初始策略', '引凤');
GRANT SELECT, INSERT ON people.security_policy TO yinfeng_app;

ALTER TABLE people.account ADD password_set_at timestamptz;
ALTER TABLE people.account ADD created_by uuid;
ALTER TABLE people.account ADD unconfirmed boolean NOT NULL DEFAULT false;
UPDATE people.account SET password_set_at = created_at;

-- Passwords of before, as hashes, so that none comes back too soon.
CREATE TABLE people.password_history (
    account_id uuid NOT NULL REFERENCES people.account (id),
    set_at timestamptz NOT NULL,
    password_hash text NOT NULL
);
CREATE INDEX password_history_of_account ON people.password_history (account_id, set_at DESC);
GRANT SELECT, INSERT, DELETE ON people.password_history TO yinfeng_app;

ALTER TABLE people.session ADD id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;
ALTER TABLE people.session ADD address text NOT NULL DEFAULT '';
ALTER TABLE people.session ADD agent text NOT NULL DEFAULT '';

-- 动态口令 (RFC 6238). A time step is accepted once; recovery codes are kept as hashes and used once.
CREATE TABLE people.second_factor (
    account_id uuid PRIMARY KEY REFERENCES people.account (id),
    secret bytea NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL DEFAULT 0
);
CREATE TABLE people.recovery_code (
    account_id uuid NOT NULL REFERENCES people.account (id),
    hash bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, hash)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON people.second_factor, people.recovery_code TO yinfeng_app;
