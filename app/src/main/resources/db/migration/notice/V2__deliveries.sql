-- What was told, once for all recipients: e-mail and chat groups are worked out from it after the commit.
CREATE TABLE notice.telling (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    words jsonb NOT NULL,
    link text NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    key text NOT NULL,
    told_at timestamptz NOT NULL,
    spread_at timestamptz
);
CREATE INDEX telling_to_spread ON notice.telling (id) WHERE spread_at IS NULL;
CALL platform.protect('notice.telling');
CREATE POLICY personal ON notice.telling TO yinfeng_app USING (unit_id = 0) WITH CHECK (unit_id = 0);
CREATE POLICY job ON notice.telling TO yinfeng_job USING (true) WITH CHECK (true);
GRANT INSERT ON notice.telling TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice.telling TO yinfeng_job;

ALTER TABLE notice.notice ADD telling_id uuid;
CREATE INDEX notice_of_telling ON notice.notice (telling_id);

-- 群机器人: a chat group of a unit. Address and secret are sealed; the key to them is in a file of the installation.
CREATE TABLE notice.robot (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL DEFAULT 1 CHECK (sight BETWEEN 0 AND 3),
    name text NOT NULL CHECK (name <> ''),
    platform text NOT NULL CHECK (platform IN ('DINGTALK', 'WECOM', 'FEISHU', 'PLAIN')),
    host text NOT NULL,
    sealed bytea NOT NULL,
    below boolean NOT NULL,
    kinds text[] NOT NULL,
    enabled boolean NOT NULL,
    changed_by_name text NOT NULL,
    changed_at timestamptz NOT NULL,
    removed_at timestamptz
);
CREATE INDEX robot_of_unit ON notice.robot (unit_id);
CALL platform.protect('notice.robot');
CREATE POLICY job ON notice.robot FOR UPDATE TO yinfeng_job USING (true);
GRANT SELECT, INSERT, UPDATE ON notice.robot TO yinfeng_app;
-- Only to hold a row while its group's minute is counted.
GRANT UPDATE (enabled) ON notice.robot TO yinfeng_job;

-- 投递: one for each notice and person or group, never two. What was begun and not recorded is not begun again.
CREATE TABLE notice.delivery (
    id uuid PRIMARY KEY,
    channel text NOT NULL CHECK (channel IN ('EMAIL', 'DIGEST', 'ROBOT')),
    telling_id uuid NOT NULL REFERENCES notice.telling (id) ON DELETE CASCADE,
    notice_id uuid,
    account_id uuid,
    robot_id uuid REFERENCES notice.robot (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    kind text NOT NULL,
    key text NOT NULL,
    state text NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP')),
    due_at timestamptz NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    batch uuid,
    reason text,
    changed_at timestamptz NOT NULL,
    CHECK ((account_id IS NULL) <> (robot_id IS NULL)),
    UNIQUE NULLS NOT DISTINCT (account_id, robot_id, key)
);
CREATE INDEX delivery_due ON notice.delivery (channel, due_at) WHERE state IN ('WAITING', 'FAILED');
CREATE INDEX delivery_begun ON notice.delivery (changed_at) WHERE state = 'SENDING';
CREATE INDEX delivery_of_account ON notice.delivery (account_id, changed_at DESC);
CREATE INDEX delivery_of_robot ON notice.delivery (robot_id, changed_at DESC);
CALL platform.protect('notice.delivery');
CREATE POLICY personal ON notice.delivery TO yinfeng_app USING (unit_id = 0) WITH CHECK (unit_id = 0);
CREATE POLICY read_mine ON notice.delivery AS RESTRICTIVE TO yinfeng_app
    USING (account_id IS NULL OR account_id = (SELECT notice.me()));
CREATE POLICY job ON notice.delivery TO yinfeng_job USING (true) WITH CHECK (true);
GRANT SELECT ON notice.delivery TO yinfeng_app;
GRANT UPDATE (state, due_at, attempts, changed_at) ON notice.delivery TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice.delivery TO yinfeng_job;

-- What a person chose; without a row the kinds' own defaults and the dated rule hold.
CREATE TABLE notice.preference (
    account_id uuid PRIMARY KEY,
    language text NOT NULL CHECK (language IN ('zh', 'en')),
    digest_hour int NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
    quiet_from int NOT NULL CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_to int NOT NULL CHECK (quiet_to BETWEEN 0 AND 23)
);
CREATE TABLE notice.subscription (
    account_id uuid NOT NULL,
    kind text NOT NULL,
    inbox boolean NOT NULL,
    email text NOT NULL CHECK (email IN ('NOW', 'DIGEST', 'NONE')),
    PRIMARY KEY (account_id, kind)
);
-- 邮箱确认: an address gets mail only after a code sent to it was told back.
CREATE TABLE notice.address (
    account_id uuid PRIMARY KEY,
    confirmed text,
    wished text,
    code_hash bytea,
    tries int NOT NULL DEFAULT 0,
    sent_at timestamptz
);
-- From where somebody has logged in before, as a hash: another address is told to that person.
CREATE TABLE notice.login_address (
    account_id uuid NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (account_id, hash)
);
GRANT SELECT, INSERT ON notice.login_address TO yinfeng_app;
DO $$
DECLARE
    each text;
BEGIN
    FOREACH each IN ARRAY ARRAY['preference', 'subscription', 'address'] LOOP
        EXECUTE format('ALTER TABLE notice.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE notice.%I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY mine ON notice.%I TO yinfeng_app USING (account_id = (SELECT notice.me())) '
                       'WITH CHECK (account_id = (SELECT notice.me()))', each);
        EXECUTE format('CREATE POLICY all_rows ON notice.%I FOR SELECT TO yinfeng_job USING (true)', each);
        EXECUTE format('GRANT SELECT ON notice.%I TO yinfeng_job', each);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON notice.%I TO yinfeng_app', each);
    END LOOP;
END
$$;
