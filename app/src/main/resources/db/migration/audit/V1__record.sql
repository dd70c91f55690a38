-- 留痕: what was done, by whom, to what. Written once, in the transaction of the change itself.
CREATE TABLE audit.record (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    account_id uuid,
    by_name text NOT NULL,
    actor_unit int,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    details jsonb NOT NULL
);
CREATE INDEX record_of_subject ON audit.record (subject_kind, subject_id);

-- Records that no seal covers yet. Numbers may commit out of order, so that "all after the last one" would lose some.
CREATE TABLE audit.unsealed (
    number bigint PRIMARY KEY REFERENCES audit.record (number)
);

-- A seal covers a batch of records: SM3 over the seal before it and the SM3 of each record's canonical text.
CREATE TABLE audit.seal (
    number bigint PRIMARY KEY,
    records bigint[] NOT NULL,
    digests text[] NOT NULL CHECK (cardinality(digests) = cardinality(records)),
    previous text NOT NULL,
    value text NOT NULL,
    sealed_at timestamptz NOT NULL
);

CREATE FUNCTION audit.await_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO audit.unsealed (number) VALUES (NEW.number);
    RETURN NULL;
END
$$;
CREATE TRIGGER await_seal AFTER INSERT ON audit.record FOR EACH ROW EXECUTE FUNCTION audit.await_seal();

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is written once: % refused', TG_OP USING ERRCODE = 'YF002';
END
$$;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.record
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

GRANT USAGE ON SCHEMA audit TO yinfeng_app;
GRANT SELECT, INSERT ON audit.record, audit.seal TO yinfeng_app;
GRANT SELECT, DELETE ON audit.unsealed TO yinfeng_app;
