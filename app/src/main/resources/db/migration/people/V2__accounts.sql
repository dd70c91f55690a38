-- 角色与权限: which role may do what, as data. Depth of sight: how deep a role sees into units below its own.
CREATE TABLE people.role (
    code text PRIMARY KEY,
    zh text NOT NULL,
    en text NOT NULL,
    business boolean NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3)
);
CREATE TABLE people.permission (
    code text PRIMARY KEY,
    zh text NOT NULL,
    en text NOT NULL
);
CREATE TABLE people.role_permission (
    role text NOT NULL REFERENCES people.role (code),
    permission text NOT NULL REFERENCES people.permission (code),
    PRIMARY KEY (role, permission)
);

INSERT INTO people.role (code, zh, en, business, sight) VALUES
    ('administrator', '系统管理员', 'System administrator', false, 0),
    ('auditor', '审计管理员', 'Audit administrator', false, 0),
    ('office', '招商办', 'Office', true, 2),
    ('clerk', '填报人', 'Clerk', true, 1),
    ('unitHead', '单位负责人', 'Unit head', true, 2),
    ('leader', '包抓领导', 'Leader', true, 2),
    ('assessor', '考核办', 'Assessor', true, 1),
    ('officer', '招商专员', 'Officer', true, 1),
    ('verifier', '第三方核查', 'Verifier', true, 1);

INSERT INTO people.permission (code, zh, en) VALUES
    ('unit.read', '查看单位', 'See units'),
    ('unit.manage', '管理单位', 'Set up units'),
    ('account.manage', '管理账号', 'Set up accounts'),
    ('clock.move', '调整演示时间', 'Move the demo''s clock'),
    ('audit.read', '查看与核验留痕', 'Read and verify the audit trail'),
    ('project.read', '查看项目', 'See projects'),
    ('import.run.projects', '导入项目', 'Import projects'),
    ('import.run.progress', '导入进展', 'Import progress'),
    ('entry.read', '查看台账', 'See ledger entries'),
    ('entry.write', '录入与更正台账', 'Write and correct ledger entries'),
    ('entry.recognise', '认定台账', 'Recognise ledger entries'),
    ('figure.read', '查看指标', 'See figures'),
    ('publication.manage', '发布与撤回', 'Publish and withdraw'),
    ('publication.read', '查看发布', 'See publications'),
    ('document.read', '查看附件', 'See documents'),
    ('document.write', '上传附件', 'Upload documents'),
    ('export.run', '导出', 'Export'),
    ('person.unmask', '查看完整联系方式', 'See contact details unmasked');

INSERT INTO people.role_permission (role, permission)
SELECT role, unnest(permissions) FROM (VALUES
    ('administrator', '{unit.read,unit.manage,account.manage,clock.move}'::text[]),
    ('auditor', '{audit.read}'),
    ('office', '{unit.read,project.read,import.run.projects,import.run.progress,entry.read,entry.write,entry.recognise,figure.read,publication.manage,publication.read,document.read,document.write,export.run,person.unmask}'),
    ('clerk', '{unit.read,project.read,import.run.projects,import.run.progress,entry.read,entry.write,figure.read,document.read,document.write,export.run,publication.read}')
) AS given (role, permissions);
INSERT INTO people.role_permission (role, permission)
SELECT role, permission
  FROM unnest('{unitHead,leader,assessor,officer,verifier}'::text[]) AS role,
       unnest('{unit.read,project.read,entry.read,figure.read,document.read,export.run,publication.read}'::text[]) AS permission;

-- 账号: a person who may log in. The password is kept as its Argon2id hash.
CREATE TABLE people.account (
    id uuid PRIMARY KEY,
    login text NOT NULL UNIQUE,
    name text NOT NULL CHECK (name <> ''),
    password_hash text NOT NULL,
    one_time boolean NOT NULL,
    disabled boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL
);

-- 岗位: an account holds a role at a unit for a time. Who may enter is decided on the real date, never the demo's.
CREATE TABLE people.post (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES people.account (id),
    role text NOT NULL REFERENCES people.role (code),
    unit_id int REFERENCES people.unit (id),
    valid_from date NOT NULL,
    valid_to date,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX post_of_account ON people.post (account_id, valid_from DESC);

-- Who is logged in. Only the SHA-256 of the token in the cookie is kept.
CREATE TABLE people.session (
    key bytea PRIMARY KEY CHECK (length(key) = 32),
    account_id uuid NOT NULL REFERENCES people.account (id),
    opened_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_seen timestamptz NOT NULL
);
CREATE INDEX session_of_account ON people.session (account_id);

-- Logins tried without success, by the SHA-256 of what was typed, whether such an account exists or not.
CREATE TABLE people.login_attempt (
    key bytea PRIMARY KEY,
    failures int NOT NULL,
    free_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL
);
CREATE INDEX login_attempt_by_age ON people.login_attempt (last_at);

-- One region tree.
CREATE UNIQUE INDEX one_root ON people.unit ((true)) WHERE parent_id IS NULL;

GRANT SELECT ON people.role, people.permission, people.role_permission TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON people.account, people.post TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON people.session, people.login_attempt TO yinfeng_app;
