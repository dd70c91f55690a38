-- Entries, descriptions and balances are seen as their subject is.
CALL platform.protect_subject('ledger.entry', 'subject_id');
CALL platform.protect_subject('ledger.subject', 'subject_id');
CALL platform.protect_subject('ledger.balance', 'subject_id');

-- Subjects that are need-to-know, by the numbers of the ledger between which they are: a figure of a watermark stays what
-- it was. Counted from the indicator on that a rule names, else not at all.
CREATE TABLE ledger.confinement (
    subject_id uuid NOT NULL,
    since bigint NOT NULL,
    until bigint CHECK (until > since),
    counted_from text,
    PRIMARY KEY (subject_id, since)
);
GRANT SELECT ON ledger.confinement TO yinfeng_job;

-- The next number, given to the subject's newest description once more: what follows the ledger sees that something was.
CREATE FUNCTION ledger.describe_again(wanted uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    given bigint;
BEGIN
    UPDATE ledger.counter SET number = number + 1 RETURNING number INTO given;
    INSERT INTO ledger.subject (number, subject_kind, subject_id, valid_from, unit_id, sight, label, cohort_event, signed_on,
                                origin, contract_type, industry, place)
    SELECT given, subject_kind, subject_id, valid_from, unit_id, sight, label, cohort_event, signed_on, origin, contract_type,
           industry, place
      FROM ledger.subject
     WHERE subject_id = wanted
     ORDER BY number DESC
     LIMIT 1;
    RETURN given;
END
$$;
CREATE FUNCTION ledger.confine(wanted uuid, counted text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO ledger.confinement (subject_id, since, counted_from) VALUES (wanted, ledger.describe_again(wanted), counted)
$$;
CREATE FUNCTION ledger.release(wanted uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE ledger.confinement SET until = ledger.describe_again(wanted) WHERE subject_id = wanted AND until IS NULL
$$;
REVOKE ALL ON FUNCTION ledger.describe_again, ledger.confine, ledger.release FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.confine, ledger.release TO yinfeng_app;

-- What does not count at a watermark and a status date.
CREATE FUNCTION ledger.not_counted(watermark bigint, on_day date) RETURNS SETOF uuid
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 20 SET search_path = pg_catalog AS $$
    SELECT subject_id
      FROM ledger.confinement
     WHERE since <= watermark AND (until IS NULL OR until > watermark)
       AND (counted_from IS NULL
            OR coalesce((SELECT sum(effect) FROM ledger.entry
                          WHERE entry.subject_id = confinement.subject_id AND indicator = counted_from
                            AND number <= watermark AND period_to <= on_day), 0) <= 0)
$$;
REVOKE ALL ON FUNCTION ledger.not_counted FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.not_counted TO yinfeng_job;

-- A check knows nothing of what its caller is not admitted to.
CREATE OR REPLACE FUNCTION ledger.subjects_of(wanted uuid) RETURNS SETOF ledger.known_subject
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100000 AS $$
    WITH staged AS (
        SELECT subject_id, min(period_from) FILTER (WHERE indicator = 'registration' AND amount > 0) AS registered_on,
               bool_or(indicator = 'fundsInPlace') AS money
          FROM ledger.statement
         WHERE batch = wanted
         GROUP BY subject_id
    ), newest AS (
        SELECT DISTINCT ON (subject_id) subject_id, unit_id, sight, contract_type, signed_on
          FROM ledger.subject
         WHERE subject_id IN (SELECT subject_id FROM staged)
         ORDER BY subject_id, number DESC
    )
    SELECT wanted, staged.subject_id,
           coalesce(get_byte((SELECT people.my_mask()), newest.unit_id) > 0
                    AND (newest.sight < 3 OR newest.subject_id IN (SELECT people.my_shared())), true),
           newest.contract_type, newest.signed_on,
           least(entered.registered_on, staged.registered_on), entered.exited_on
      FROM staged
      LEFT JOIN newest USING (subject_id)
      LEFT JOIN LATERAL (
           SELECT min(period_from) FILTER (WHERE indicator = 'registration') AS registered_on,
                  min(period_to) FILTER (WHERE indicator = 'exit') AS exited_on
             FROM ledger.entry
            WHERE staged.money AND entry.subject_id = staged.subject_id AND indicator IN ('registration', 'exit')
              AND amount > 0 AND NOT EXISTS (SELECT FROM ledger.entry later WHERE later.corrects = entry.number)
           ) entered ON true
$$;
CREATE OR REPLACE FUNCTION ledger.vouchers_taken(wanted uuid) RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100 AS $$
    SELECT staged.line
      FROM ledger.statement staged
     WHERE staged.batch = wanted AND staged.voucher IS NOT NULL AND staged.amount <> 0
       AND EXISTS (
           SELECT FROM ledger.entry
            WHERE entry.voucher = staged.voucher AND entry.indicator = staged.indicator AND entry.amount <> 0
              AND (entry.sight < 3 OR entry.subject_id IN (SELECT people.my_shared()))
              AND (entry.subject_id, entry.period_from, entry.period_to, entry.source)
                  <> (staged.subject_id, staged.period_from, staged.period_to, staged.source)
              AND NOT EXISTS (SELECT FROM ledger.entry later WHERE later.corrects = entry.number))
$$;

-- Files of entries and of projects go with their subject. Files that came before they said so learn it here.
UPDATE document.document
   SET subject_id = entry.subject_id
  FROM ledger.entry
 WHERE owner_kind = 'entry' AND owner_id = entry.number::text;
