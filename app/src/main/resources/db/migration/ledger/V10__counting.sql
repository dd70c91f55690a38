-- 计数规则: whether figures count an entry once it is entered, or once its unit has signed it. A unit's own, for itself and
-- all below, for entries whose period ends on or after a day; the nearest unit above decides, and where none has, the rule that
-- ships (rules/ledger/counting.yaml). The number is one of the ledger: a figure of an earlier watermark stays what it was.
CREATE TABLE ledger.counting_rule (
    number bigint PRIMARY KEY,
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    valid_from date NOT NULL,
    counts text NOT NULL CHECK (counts IN ('ENTERED', 'SIGNED')),
    indicators text[] NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    adopted_by uuid NOT NULL,
    adopted_by_name text NOT NULL,
    adopted_role text NOT NULL,
    adopted_at timestamptz NOT NULL
);
CREATE INDEX counting_rule_in_force ON ledger.counting_rule (unit_id, valid_from DESC, number DESC);
CALL platform.protect('ledger.counting_rule');
CREATE POLICY keep ON ledger.counting_rule TO yinfeng_owner USING (true) WITH CHECK (true);

-- What drew a number of the ledger without an entry: a rule, a signature, a return that was sent back.
CREATE TABLE ledger.act (
    number bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('ADOPTED', 'SIGNED', 'SENT_BACK')),
    paper uuid,
    CHECK ((kind = 'ADOPTED') = (paper IS NULL))
);

-- Which entries a paper signed by all covers, with all that they correct, between which numbers. No later number is the
-- largest there is.
CREATE TABLE ledger.signed (
    entry bigint NOT NULL,
    paper uuid NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL DEFAULT 9223372036854775807 CHECK (until > since),
    PRIMARY KEY (entry, paper, since)
);
CREATE INDEX signed_by_paper ON ledger.signed (paper) WHERE until = 9223372036854775807;

-- 待签批: entries that no figure counts, between which numbers. Decided when the entry comes in, when a rule is adopted, when
-- its unit signs and when a return is sent back, and kept, so that no later rule, and no move of a unit, changes a figure of
-- an earlier watermark; and so that figures read what waits and not what is signed, which is nearly everything.
CREATE TABLE ledger.waiting (
    entry bigint NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL DEFAULT 9223372036854775807 CHECK (until > since),
    unit_id int NOT NULL,
    sight smallint NOT NULL CHECK (sight BETWEEN 0 AND 3),
    subject_id uuid NOT NULL,
    PRIMARY KEY (entry, since)
);
-- What waited at a watermark ended after it: for the newest, nothing but what waits now.
CREATE INDEX waiting_at ON ledger.waiting (until, since) INCLUDE (entry);
CREATE INDEX waiting_since ON ledger.waiting (since);
CALL platform.protect_subject('ledger.waiting', 'subject_id');
-- How much waits is the unit's own: those above are not told.
CREATE POLICY own ON ledger.waiting AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (get_byte((SELECT people.my_mask()), unit_id) = 4);

CALL platform.keep_forever('ledger.counting_rule', 'is append-only');
CALL platform.keep_forever('ledger.act', 'is append-only');
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON ledger.signed
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change('is never removed');
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON ledger.waiting
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change('is never removed');

-- The rule of the nearest unit that holds for entries whose period ends on a day; none where the shipped one does.
CREATE FUNCTION ledger.counting_rule_of(of_unit int, last_day date) RETURNS SETOF ledger.counting_rule
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog AS $$
    SELECT rule.*
      FROM ledger.counting_rule AS rule JOIN people.upwards(of_unit) AS up USING (unit_id)
     WHERE rule.valid_from <= last_day
     ORDER BY up.far, rule.valid_from DESC, rule.number DESC
     LIMIT 1
$$;
-- Whether such an entry has to be signed before it counts.
CREATE FUNCTION ledger.has_to_be_signed(of_unit int, last_day date, on_basis text, of_indicator text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT on_basis = 'REPORTED'
           AND EXISTS (SELECT FROM ledger.counting_rule_of(of_unit, last_day) AS rule
                        WHERE rule.counts = 'SIGNED' AND of_indicator = ANY (rule.indicators))
$$;

-- These entries with all that they correct: who signs the newest value signs how it came about.
CREATE FUNCTION ledger.chain(entries bigint[]) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 100 SET search_path = pg_catalog AS $$
    WITH RECURSIVE chain (number, corrects) AS (
        SELECT number, corrects FROM ledger.entry WHERE number = ANY (entries)
        UNION
        SELECT entry.number, entry.corrects FROM chain JOIN ledger.entry ON entry.number = chain.corrects
    )
    SELECT number FROM chain
$$;

-- What no figure counts at a watermark; less what is taken for signed, so that a return tells what it will make of figures.
CREATE FUNCTION ledger.unsigned(watermark bigint, assumed bigint[] DEFAULT '{}') RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE ROWS 1000 SET search_path = pg_catalog AS $$
    SELECT entry
      FROM ledger.waiting
     WHERE until > watermark AND since <= watermark
       AND (assumed = '{}' OR entry NOT IN (SELECT ledger.chain(assumed)))
$$;

CREATE FUNCTION ledger.draw(what text, of_paper uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    given bigint;
BEGIN
    UPDATE ledger.counter SET number = number + 1 RETURNING number INTO given;
    INSERT INTO ledger.act (number, kind, paper) VALUES (given, what, of_paper);
    RETURN given;
END
$$;

CREATE FUNCTION ledger.wait_to_be_signed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.counting_rule WHERE counts = 'SIGNED') THEN
        INSERT INTO ledger.waiting (entry, since, unit_id, sight, subject_id)
        SELECT added.number, added.number, added.unit_id, added.sight, added.subject_id
          FROM added
          JOIN (SELECT asked.unit_id, asked.period_to, rule.indicators
                  FROM (SELECT DISTINCT unit_id, period_to FROM added WHERE basis = 'REPORTED') asked,
                       LATERAL ledger.counting_rule_of(asked.unit_id, asked.period_to) AS rule
                 WHERE rule.counts = 'SIGNED') held
            ON held.unit_id = added.unit_id AND held.period_to = added.period_to
         WHERE added.basis = 'REPORTED' AND added.indicator = ANY (held.indicators);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER wait_to_be_signed AFTER INSERT ON ledger.entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger.wait_to_be_signed();

-- A paper that covers these entries was signed by all: they count from the number on that this answers.
CREATE FUNCTION ledger.sign(of_paper uuid, entries bigint[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    given bigint := ledger.draw('SIGNED', of_paper);
BEGIN
    INSERT INTO ledger.signed (entry, paper, since)
    SELECT covered, of_paper, given
      FROM ledger.chain(entries) AS covered
     WHERE NOT EXISTS (SELECT FROM ledger.signed AS former
                        WHERE former.entry = covered AND former.paper = of_paper AND former.until = 9223372036854775807);
    UPDATE ledger.waiting SET until = given
     WHERE until = 9223372036854775807 AND entry IN (SELECT ledger.chain(entries));
    RETURN given;
END
$$;

-- A signed paper was sent back: what it covers waits again, unless another paper that was signed covers it too.
CREATE FUNCTION ledger.send_back(of_paper uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    given bigint := ledger.draw('SENT_BACK', of_paper);
BEGIN
    WITH ended AS (
        UPDATE ledger.signed SET until = given WHERE paper = of_paper AND until = 9223372036854775807 RETURNING signed.entry
    )
    INSERT INTO ledger.waiting (entry, since, unit_id, sight, subject_id)
    SELECT entry.number, given, entry.unit_id, entry.sight, entry.subject_id
      FROM ended JOIN ledger.entry ON entry.number = ended.entry
     WHERE ledger.has_to_be_signed(entry.unit_id, entry.period_to, entry.basis, entry.indicator)
       AND NOT EXISTS (SELECT FROM ledger.signed AS other
                        WHERE other.entry = entry.number AND other.paper <> of_paper AND other.until = 9223372036854775807);
    RETURN given;
END
$$;

-- A unit decides from a day on, for itself and those below. What has to be signed from now on and is not, waits; what waited
-- and need not be signed any more, counts.
CREATE FUNCTION ledger.adopt_counting(of_unit int, from_day date, what text, which text[], because text, by_account uuid,
                                      by_name text, by_role text, at timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    given bigint;
    area int[] := people.downwards(of_unit);
BEGIN
    IF of_unit <> people.my_unit() THEN
        RAISE EXCEPTION 'a unit decides for itself and those below' USING ERRCODE = '42501';
    END IF;
    given := ledger.draw('ADOPTED', NULL);
    INSERT INTO ledger.counting_rule (number, unit_id, sight, valid_from, counts, indicators, source, adopted_by,
                                      adopted_by_name, adopted_role, adopted_at)
    VALUES (given, of_unit, 0, from_day, what, which, because, by_account, by_name, by_role, at);
    INSERT INTO ledger.waiting (entry, since, unit_id, sight, subject_id)
    SELECT entry.number, given, entry.unit_id, entry.sight, entry.subject_id
      FROM ledger.entry
     WHERE entry.unit_id = ANY (area) AND entry.period_to >= from_day
       AND ledger.has_to_be_signed(entry.unit_id, entry.period_to, entry.basis, entry.indicator)
       AND NOT EXISTS (SELECT FROM ledger.signed
                        WHERE signed.entry = entry.number AND signed.until = 9223372036854775807)
       AND NOT EXISTS (SELECT FROM ledger.waiting AS former
                        WHERE former.entry = entry.number AND former.until = 9223372036854775807);
    UPDATE ledger.waiting AS former SET until = given
      FROM ledger.entry
     WHERE former.until = 9223372036854775807 AND former.since < given AND former.unit_id = ANY (area)
       AND entry.number = former.entry AND entry.period_to >= from_day
       AND NOT ledger.has_to_be_signed(entry.unit_id, entry.period_to, entry.basis, entry.indicator);
    RETURN given;
END
$$;

-- Whether an entry that counts now would wait if this unit had figures count what is signed, from this day on.
CREATE FUNCTION ledger.would_wait(entry_number bigint, of_unit int, last_day date, decider int, from_day date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT last_day >= from_day
       AND of_unit = ANY (people.downwards(decider))
       AND NOT EXISTS (SELECT FROM ledger.signed WHERE entry = entry_number AND until = 9223372036854775807)
       AND NOT EXISTS (SELECT FROM ledger.waiting WHERE entry = entry_number AND until = 9223372036854775807)
       AND NOT EXISTS (SELECT FROM ledger.counting_rule_of(of_unit, last_day) AS rule
                        WHERE (rule.unit_id <> decider AND rule.unit_id = ANY (people.downwards(decider)))
                           OR (rule.unit_id = decider AND rule.valid_from > from_day))
$$;

REVOKE ALL ON FUNCTION ledger.counting_rule_of, ledger.has_to_be_signed, ledger.chain, ledger.unsigned, ledger.draw, ledger.sign,
    ledger.send_back, ledger.adopt_counting, ledger.would_wait FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.sign, ledger.send_back, ledger.adopt_counting, ledger.would_wait TO yinfeng_app;
GRANT EXECUTE ON FUNCTION ledger.unsigned, ledger.counting_rule_of TO yinfeng_app, yinfeng_job;
GRANT SELECT ON ledger.waiting TO yinfeng_app;

-- What waits and waited, for what follows the ledger; to a person, of the own unit alone.
CREATE VIEW ledger.pub_waiting WITH (security_invoker = true) AS
    SELECT entry, subject_id, unit_id, since, until FROM ledger.waiting;
GRANT SELECT ON ledger.pub_waiting TO yinfeng_app, yinfeng_job;
