-- 行业与来源地: what else figures select subjects by. The place is a division code (GB/T 2260), as exact as it is known.
ALTER TABLE ledger.subject ADD COLUMN industry text CHECK (industry <> ''), ADD COLUMN place text CHECK (place ~ '^[0-9]{2,6}$');
ALTER TABLE ledger.description ADD COLUMN industry text, ADD COLUMN place text;
CREATE OR REPLACE VIEW ledger.pub_subject WITH (security_invoker = true) AS
    SELECT number, subject_kind, subject_id, valid_from, unit_id, sight, label, cohort_event, signed_on, origin, contract_type,
           industry, place
      FROM ledger.subject;
