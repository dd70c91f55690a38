-- 发布: only what anyone may see is kept in this schema; the public role reads it and nothing else.
CREATE TABLE portal.publication (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight = 0),
    unit_name text NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    status_date date NOT NULL,
    basis text NOT NULL CHECK (basis IN ('REPORTED', 'RECOGNISED')),
    watermark bigint NOT NULL,
    demo boolean NOT NULL,
    published_at timestamptz NOT NULL,
    contact_name text NOT NULL CHECK (contact_name = '' OR contact_name ~ '^.[*][*]$'),
    contact_phone text NOT NULL CHECK (contact_phone = '' OR contact_phone ~ '[*]'),
    reason text,
    superseded_by uuid,
    superseded_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    CHECK ((superseded_by IS NULL) = (superseded_at IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE UNIQUE INDEX one_live_publication ON portal.publication (unit_id, month, basis)
    WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX publication_by_time ON portal.publication (published_at DESC, id DESC);
CALL platform.protect('portal.publication');

-- The numbers with their definitions, frozen as text; the digest is of that text.
CREATE TABLE portal.content (
    publication_id uuid PRIMARY KEY REFERENCES portal.publication (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight = 0),
    body text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CALL platform.protect('portal.content');

GRANT USAGE ON SCHEMA portal TO yinfeng_app, yinfeng_job, yinfeng_public;
GRANT SELECT, INSERT ON portal.publication, portal.content TO yinfeng_app;
GRANT UPDATE (superseded_by, superseded_at, withdrawn_at, withdrawn_reason) ON portal.publication TO yinfeng_app;
GRANT SELECT ON portal.publication, portal.content TO yinfeng_public;

-- Visitors see that something was withdrawn and why, but no longer its numbers.
CREATE POLICY public_reads ON portal.publication FOR SELECT TO yinfeng_public USING (true);
CREATE POLICY public_reads ON portal.content FOR SELECT TO yinfeng_public USING (EXISTS (
    SELECT 1 FROM portal.publication WHERE publication.id = content.publication_id AND withdrawn_at IS NULL
));
