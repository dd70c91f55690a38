-- 附件: files by content hash. The content lies in the data folder; the row says whose it is. Rows are never changed.
CREATE TABLE document.document (
    id uuid PRIMARY KEY,
    owner_kind text NOT NULL CHECK (owner_kind <> ''),
    owner_id text NOT NULL CHECK (owner_id <> ''),
    name text NOT NULL CHECK (name <> ''),
    media_type text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    uploaded_by uuid NOT NULL,
    uploaded_by_name text NOT NULL,
    uploaded_at timestamptz NOT NULL,
    UNIQUE (owner_kind, owner_id, sha256)
);
CREATE INDEX document_by_content ON document.document (sha256);
CALL platform.protect('document.document');

GRANT USAGE ON SCHEMA document TO yinfeng_app, yinfeng_job;
GRANT SELECT, INSERT ON document.document TO yinfeng_app;
