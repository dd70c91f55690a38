-- 规则版本: a region's own texts of rules. A draft may be changed and dropped; an adopted text stays for ever as it was signed.
CREATE TABLE rulebook.version (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('LAMP', 'SCHEME')),
    code text NOT NULL CHECK (code <> ''),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    state text NOT NULL CHECK (state IN ('DRAFT', 'ADOPTED', 'ENDED')),
    valid_from date,
    valid_to date,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    text text NOT NULL CHECK (length(text) <= 100000),
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{32}$'),
    created_by uuid NOT NULL,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    adopted_by uuid,
    adopted_by_name text,
    adopted_role text,
    adopted_at timestamptz,
    reason text NOT NULL DEFAULT '',
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    ended_reason text NOT NULL DEFAULT '',
    revision int NOT NULL DEFAULT 0,
    CHECK ((state = 'DRAFT') = (adopted_at IS NULL)),
    CHECK ((state = 'DRAFT') = (valid_from IS NULL)),
    CHECK ((state = 'ENDED') = (ended_at IS NOT NULL)),
    CHECK (state <> 'ENDED' OR valid_to IS NOT NULL),
    -- The day before the first: replaced or ended before it ever held.
    CHECK (valid_to >= valid_from - 1)
);
CREATE INDEX version_in_force ON rulebook.version (kind, valid_from) WHERE state <> 'DRAFT';
CREATE INDEX version_by_code ON rulebook.version (code, unit_id);
CREATE INDEX version_by_hash ON rulebook.version (hash) WHERE state <> 'DRAFT';
CALL platform.protect('rulebook.version');

-- 签署: who adopted or ended a version, in which post, over which bytes (SM3).
CREATE TABLE rulebook.signature (
    version_id uuid NOT NULL REFERENCES rulebook.version (id),
    act text NOT NULL CHECK (act IN ('ADOPTION', 'END')),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    account_id uuid NOT NULL,
    account_name text NOT NULL,
    role text NOT NULL,
    post_unit int NOT NULL,
    signed_at timestamptz NOT NULL,
    day date NOT NULL,
    reason text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (version_id, act, signed_at)
);
CALL platform.protect('rulebook.signature');

CREATE FUNCTION rulebook.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is kept as it was signed: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rulebook.signature
    FOR EACH STATEMENT EXECUTE FUNCTION rulebook.refuse_change();
CREATE TRIGGER kept BEFORE TRUNCATE ON rulebook.version
    FOR EACH STATEMENT EXECUTE FUNCTION rulebook.refuse_change();
CREATE TRIGGER kept_row BEFORE DELETE ON rulebook.version
    FOR EACH ROW WHEN (old.state <> 'DRAFT') EXECUTE FUNCTION rulebook.refuse_change();

-- Of an adopted version only its end may be set, and an end once set may only come earlier.
CREATE FUNCTION rulebook.keep_adopted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may text[] := '{state,valid_to,ended_by,ended_by_name,ended_at,ended_reason,revision}';
BEGIN
    IF new.state = 'DRAFT'
       OR (to_jsonb(new) - may) IS DISTINCT FROM (to_jsonb(old) - may)
       OR (old.valid_to IS NOT NULL AND (new.valid_to IS NULL OR new.valid_to > old.valid_to))
       OR (old.state = 'ENDED' AND new.state <> 'ENDED') THEN
        RAISE EXCEPTION '%.% is kept as it was signed: % refused', tg_table_schema, tg_table_name, tg_op USING ERRCODE = 'YF002';
    END IF;
    RETURN new;
END
$$;
CREATE TRIGGER kept_text BEFORE UPDATE ON rulebook.version
    FOR EACH ROW WHEN (old.state <> 'DRAFT') EXECUTE FUNCTION rulebook.keep_adopted();

GRANT USAGE ON SCHEMA rulebook TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON rulebook.version TO yinfeng_app;
GRANT SELECT, INSERT ON rulebook.signature TO yinfeng_app;
