-- 通知: one row for each person who is told. The recipient alone sees it, and only while what it tells of is in sight:
-- the scope's policy lets rows of the unit through, the restrictive one takes away what is somebody else's.
CREATE FUNCTION notice.me() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('yinfeng.account', true), '')::uuid;

CREATE TABLE notice.notice (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    words jsonb NOT NULL,
    link text NOT NULL,
    -- 0: concerns the recipient and no unit
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    key text NOT NULL CHECK (key <> ''),
    told_at timestamptz NOT NULL,
    read_at timestamptz,
    UNIQUE (account_id, key)
);
CREATE INDEX notice_of_account ON notice.notice (account_id, told_at DESC);
CREATE INDEX notice_unread ON notice.notice (account_id) WHERE read_at IS NULL;
CALL platform.protect('notice.notice');
CREATE POLICY personal ON notice.notice TO yinfeng_app USING (unit_id = 0) WITH CHECK (unit_id = 0);
CREATE POLICY read_mine ON notice.notice AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (account_id = (SELECT notice.me()));
CREATE POLICY mark_mine ON notice.notice AS RESTRICTIVE FOR UPDATE TO yinfeng_app
    USING (account_id = (SELECT notice.me())) WITH CHECK (account_id = (SELECT notice.me()));
CREATE POLICY job ON notice.notice TO yinfeng_job USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA notice TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT ON notice.notice TO yinfeng_app;
GRANT UPDATE (read_at) ON notice.notice TO yinfeng_app;
GRANT SELECT, INSERT, DELETE ON notice.notice TO yinfeng_job;
