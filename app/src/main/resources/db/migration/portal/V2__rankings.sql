-- 排名: what anyone may see of an assessment, frozen with its publication. The id is the assessment's.
CREATE TABLE portal.ranking (
    id uuid PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight = 0),
    number text NOT NULL,
    name text NOT NULL,
    unit_name text NOT NULL,
    period_from date NOT NULL,
    status_date date NOT NULL,
    basis text NOT NULL CHECK (basis IN ('REPORTED', 'RECOGNISED')),
    watermark bigint NOT NULL,
    demo boolean NOT NULL,
    scheme_zh text NOT NULL,
    scheme_en text NOT NULL,
    scheme_source text NOT NULL,
    scheme_hash text NOT NULL,
    published_at timestamptz NOT NULL,
    objections_until date NOT NULL,
    final_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX ranking_by_time ON portal.ranking (published_at DESC, id DESC);
CALL platform.protect('portal.ranking');

-- For pages in either language, and the texts by which anyone can compute it again.
CREATE TABLE portal.ranking_content (
    ranking_id uuid PRIMARY KEY REFERENCES portal.ranking (id),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight = 0),
    page_zh text NOT NULL,
    page_en text NOT NULL,
    ranking text NOT NULL,
    sheet_zh text NOT NULL,
    sheet_en text NOT NULL,
    scheme text NOT NULL,
    facts text NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$')
);
CALL platform.protect('portal.ranking_content');

GRANT SELECT, INSERT ON portal.ranking, portal.ranking_content TO yinfeng_app;
GRANT UPDATE (final_at, withdrawn_at, withdrawn_reason) ON portal.ranking TO yinfeng_app;
GRANT SELECT ON portal.ranking, portal.ranking_content TO yinfeng_public;

-- Visitors see that something was withdrawn and why, but no longer its points.
CREATE POLICY public_reads ON portal.ranking FOR SELECT TO yinfeng_public USING (true);
CREATE POLICY public_reads ON portal.ranking_content FOR SELECT TO yinfeng_public USING (EXISTS (
    SELECT 1 FROM portal.ranking WHERE ranking.id = ranking_content.ranking_id AND withdrawn_at IS NULL
));
