package cn.yinfeng.app.ledger.store;

/** The longer statements by which a batch is judged and appended. */
final class Sql {
    /** The first rule that refuses a line is the one that is told. */
    static final String ON_STATEMENTS = """
            INSERT INTO ledger.finding (batch, line, code, field, parameters)
            SELECT s.batch, s.line, '%s', '%s', %s
              FROM ledger.statement s
              JOIN ledger.known_subject p ON p.batch = s.batch AND p.subject_id = s.subject_id
             WHERE s.batch = :batch AND (%s)
            ON CONFLICT DO NOTHING
            """;

    static final String ON_OUTCOMES = """
            INSERT INTO ledger.finding (batch, line, code, field, parameters)
            SELECT s.batch, s.line, '%s', '%s', %s
              FROM ledger.statement s
              JOIN ledger.resolved r ON r.batch = s.batch AND r.line = s.line
             WHERE s.batch = :batch AND r.verdict <> 'UNCHANGED' AND (%s)
            ON CONFLICT DO NOTHING
            """;

    static final String TWICE_IN_BATCH = """
            INSERT INTO ledger.finding (batch, line, code, field, parameters)
            SELECT batch, line, 'LEDGER-002', 'period', jsonb_build_object('row', first_row)
              FROM (SELECT batch, line, first_value(sheet_row) OVER same AS first_row, row_number() OVER same AS occurrence
                      FROM ledger.statement
                     WHERE batch = :batch
                    WINDOW same AS (PARTITION BY subject_id, indicator, basis, period_from, period_to, source ORDER BY line)
                   ) placed
             WHERE occurrence > 1
            ON CONFLICT DO NOTHING
            """;

    /**
     * A running total becomes the increment over all that stands before it in the order of periods: entries, increments
     * of the batch, and the last running total of the batch.
     */
    static final String RESOLVE = """
            INSERT INTO ledger.resolved (batch, line, value, before, was, corrects, verdict)
            WITH sound AS (
                SELECT s.*, k.number, k.amount AS was
                  FROM ledger.statement s
                  LEFT JOIN ledger.known_entry k
                    ON k.batch = s.batch AND k.subject_id = s.subject_id AND k.indicator = s.indicator AND k.basis = s.basis
                   AND k.period_from = s.period_from AND k.period_to = s.period_to AND k.source = s.source
                 WHERE s.batch = :batch
                   AND NOT EXISTS (SELECT FROM ledger.finding f WHERE f.batch = s.batch AND f.line = s.line)
            ), running AS (
                SELECT DISTINCT subject_id, indicator, basis, source FROM sound WHERE cumulative
            ), walk AS (
                SELECT line, subject_id, indicator, basis, source, period_from, period_to, amount, cumulative
                  FROM sound
                 WHERE (subject_id, indicator, basis, source) IN (SELECT subject_id, indicator, basis, source FROM running)
                UNION ALL
                SELECT NULL, k.subject_id, k.indicator, k.basis, k.source, k.period_from, k.period_to, k.amount, false
                  FROM ledger.known_entry k
                 WHERE k.batch = :batch
                   AND (k.subject_id, k.indicator, k.basis, k.source) IN (SELECT subject_id, indicator, basis, source FROM running)
                   AND NOT EXISTS (
                       SELECT FROM sound
                        WHERE sound.subject_id = k.subject_id AND sound.indicator = k.indicator AND sound.basis = k.basis
                          AND sound.source = k.source AND sound.period_from = k.period_from AND sound.period_to = k.period_to)
            ), summed AS (
                SELECT *, coalesce(sum(amount) FILTER (WHERE NOT cumulative) OVER earlier, 0) AS increments,
                       count(*) FILTER (WHERE cumulative) OVER earlier AS totals
                  FROM walk
                WINDOW earlier AS (PARTITION BY subject_id, indicator, basis, source
                                   ORDER BY period_to, cumulative, period_from ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            ), carried AS (
                SELECT line, cumulative,
                       increments + coalesce((array_agg(amount - increments) FILTER (WHERE cumulative) OVER earlier)[totals], 0)
                           AS before
                  FROM summed
                WINDOW earlier AS (PARTITION BY subject_id, indicator, basis, source
                                   ORDER BY period_to, cumulative, period_from ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            ), valued AS (
                SELECT sound.batch, sound.line, sound.cumulative, sound.number, sound.was, coalesce(carried.before, 0)::bigint AS before,
                       CASE WHEN sound.cumulative THEN sound.amount - carried.before::bigint ELSE sound.amount END AS value
                  FROM sound
                  LEFT JOIN carried ON carried.line = sound.line AND carried.cumulative
            )
            SELECT batch, line, value, before, was, number,
                   CASE WHEN number IS NULL AND cumulative AND value = 0 THEN 'UNCHANGED'
                        WHEN number IS NULL THEN 'NEW'
                        WHEN was = value THEN 'UNCHANGED'
                        ELSE 'CORRECTION' END
              FROM valued
            """;

    static final String FINDINGS = """
            SELECT s.sheet_row, CASE WHEN f.code IS NULL THEN r.verdict ELSE 'REFUSED' END AS verdict,
                   f.code, f.field, coalesce(f.parameters, '{}')::text AS parameters
              FROM ledger.statement s
              LEFT JOIN ledger.resolved r ON r.batch = s.batch AND r.line = s.line
              LEFT JOIN ledger.finding f ON f.batch = s.batch AND f.line = s.line
             WHERE s.batch = :batch
             ORDER BY s.sheet_row, s.line
            """;

    static final String APPEND = """
            INSERT INTO ledger.entry
                   (number, id, subject_kind, subject_id, unit_id, sight, indicator, period_from, period_to, amount, currency,
                    effect, basis, source, voucher, origin_kind, origin_ref, origin_row, entered_by, entered_by_name,
                    entered_at, corrects, reason)
            SELECT :after + row_number() OVER (ORDER BY s.line), uuidv7(), s.subject_kind, s.subject_id, s.unit_id, s.sight,
                   s.indicator, s.period_from, s.period_to, r.value, CASE WHEN s.indicator = ANY (:events) THEN NULL ELSE 'CNY' END,
                   r.value - coalesce(r.was, 0), s.basis, s.source, s.voucher, :originKind, :originRef, nullif(s.sheet_row, 0),
                   :account, :name, :at, r.corrects, CASE WHEN r.corrects IS NOT NULL THEN trim(s.reason) END
              FROM ledger.statement s
              JOIN ledger.resolved r ON r.batch = s.batch AND r.line = s.line
             WHERE s.batch = :batch AND r.verdict IN ('NEW', 'CORRECTION')
             ORDER BY s.line
            """;

    static final String DESCRIBE = """
            INSERT INTO ledger.subject
                   (number, subject_kind, subject_id, valid_from, unit_id, sight, label, cohort_event, signed_on, origin, contract_type,
                    industry, place)
            SELECT :after + row_number() OVER (ORDER BY line), subject_kind, subject_id, valid_from, unit_id, sight, label,
                   cohort_event, signed_on, origin, contract_type, industry, place
              FROM ledger.description
             WHERE batch = :batch
             ORDER BY line
            """;

    private Sql() {}
}
