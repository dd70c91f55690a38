-- All that an entry states, for papers that are signed over entries; under the reader's own scope.
CREATE VIEW ledger.pub_stated WITH (security_invoker = true) AS
    SELECT number, id, subject_kind, subject_id, unit_id, indicator, period_from, period_to, amount, currency, effect, basis,
           source, voucher, corrects
      FROM ledger.entry;
GRANT SELECT ON ledger.pub_stated TO yinfeng_app, yinfeng_job;
-- The entries of one unit by time: what a return covers.
CREATE INDEX entry_by_unit ON ledger.entry (unit_id, period_to);
