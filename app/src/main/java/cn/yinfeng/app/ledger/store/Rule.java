package cn.yinfeng.app.ledger.store;

import java.util.List;

/**
 * A rule that refuses statements: the condition on a staged statement {@code s} (and its subject {@code p}; after
 * resolving also on what it comes to, {@code r}), the part of the statement that it is about, and the parameters of its
 * message.
 */
record Rule(String code, String field, String parameters, String condition) {
    /** Judged on each statement as it stands. */
    static final List<Rule> ON_STATEMENTS = List.of(
            new Rule("LEDGER-003", "indicator", "jsonb_build_object('indicator', s.indicator)", """
                    NOT EXISTS (
                        SELECT FROM unnest(:codes::text[], :froms::date[], :tos::date[]) AS known (code, first, last)
                         WHERE known.code = s.indicator AND s.period_to BETWEEN known.first AND known.last)
                    """),
            new Rule("LEDGER-004", "amount", "jsonb_build_object('amount', s.amount)", """
                    s.indicator = ANY (:events) AND s.amount NOT IN (0, 1)
                    """),
            new Rule("LEDGER-018", "amount", "'{}'", """
                    s.amount NOT BETWEEN -1000000000000000 AND 1000000000000000
                    """),
            new Rule("LEDGER-005", "period", "jsonb_build_object('from', s.period_from, 'to', s.period_to)", """
                    s.period_from <> s.period_to
                    AND (s.period_from <> date_trunc('month', s.period_from)::date
                         OR s.period_to <> (date_trunc('month', s.period_from) + interval '1 month - 1 day')::date)
                    AND NOT (s.indicator = ANY (:ofContract)
                             AND s.period_from = date_trunc('year', s.period_from)::date
                             AND s.period_to = (date_trunc('year', s.period_from) + interval '1 year - 1 day')::date)
                    """),
            new Rule("LEDGER-006", "period", "jsonb_build_object('from', s.period_from, 'today', :today::date)", """
                    s.period_from > :today::date
                    """),
            new Rule("LEDGER-013", "basis", "'{}'", """
                    s.basis = 'RECOGNISED' AND NOT :mayRecognise
                    """),
            new Rule("LEDGER-023", "indicator", "jsonb_build_object('indicator', s.indicator)", """
                    s.indicator = ANY (:notMine)
                    """),
            new Rule("LEDGER-015", "subject", "'{}'", """
                    NOT p.mine
                    OR (s.sight >= get_byte((SELECT people.my_mask()), s.unit_id) * (SELECT people.my_depth())
                        AND NOT (s.sight = 3 AND s.subject_id IN (SELECT people.my_shared())))
                    """),
            new Rule("LEDGER-014", "indicator", "jsonb_build_object('indicator', s.indicator)", """
                    s.indicator = ANY (:ofContract) AND s.amount <> 0 AND p.contract_type IN ('FRAMEWORK', 'INTENT')
                    """),
            new Rule("LEDGER-010", "period", "jsonb_build_object('signedOn', p.signed_on)", """
                    s.indicator = 'fundsInPlace' AND s.source <> ALL (:beforeProject) AND s.amount <> 0
                    AND s.period_to < p.signed_on
                    """),
            new Rule("LEDGER-011", "period", "jsonb_build_object('registeredOn', p.registered_on)", """
                    s.indicator = 'fundsInPlace' AND s.source <> ALL (:beforeProject) AND s.amount <> 0
                    AND s.period_to < date_trunc('month', p.registered_on)::date
                    """),
            new Rule("LEDGER-012", "period", "jsonb_build_object('exitedOn', p.exited_on)", """
                    s.indicator = 'fundsInPlace' AND s.amount > 0 AND s.period_from > p.exited_on
                    """));

    /** Judged on what the statements come to, beside the entries and each other. */
    static final List<Rule> ON_OUTCOMES = List.of(
            new Rule("LEDGER-007", "amount", "jsonb_build_object('stated', s.amount, 'earlier', r.before)", """
                    s.cumulative AND r.value < 0
                    """),
            new Rule("LEDGER-008", "period", "'{}'", """
                    s.cumulative AND EXISTS (
                        SELECT FROM ledger.known_entry k
                         WHERE k.batch = s.batch AND k.subject_id = s.subject_id AND k.indicator = s.indicator
                           AND k.basis = s.basis AND k.source = s.source AND k.period_to > s.period_to AND k.amount <> 0
                           AND NOT EXISTS (
                               SELECT FROM ledger.statement also
                                WHERE also.batch = s.batch AND also.subject_id = k.subject_id AND also.indicator = k.indicator
                                  AND also.basis = k.basis AND also.source = k.source
                                  AND also.period_from = k.period_from AND also.period_to = k.period_to))
                    """),
            new Rule("LEDGER-016", "period", "'{}'", """
                    s.amount = 1 AND (s.subject_id, s.indicator, s.basis) IN (
                        SELECT k.subject_id, k.indicator, k.basis
                          FROM ledger.known_entry k
                          LEFT JOIN ledger.statement also
                            ON also.batch = k.batch AND also.subject_id = k.subject_id AND also.indicator = k.indicator
                           AND also.basis = k.basis AND also.source = k.source AND also.period_from = k.period_from
                           AND also.period_to = k.period_to AND also.amount = 0
                         WHERE k.batch = :batch AND k.indicator = ANY (:events) AND k.amount = 1 AND also.line IS NULL)
                    """),
            new Rule("LEDGER-016", "period", "'{}'", """
                    s.line IN (
                        SELECT line
                          FROM (SELECT line, row_number() OVER (PARTITION BY subject_id, indicator, basis ORDER BY line) AS time
                                  FROM ledger.statement JOIN ledger.resolved USING (batch, line)
                                 WHERE batch = :batch AND indicator = ANY (:events) AND value = 1) happened
                         WHERE time > 1)
                    """),
            new Rule("LEDGER-009", "voucher", "jsonb_build_object('voucher', s.voucher)", """
                    s.indicator <> ALL (:events) AND s.line IN (SELECT ledger.vouchers_taken(:batch))
                    """),
            new Rule("LEDGER-009", "voucher", "jsonb_build_object('voucher', s.voucher)", """
                    s.line IN (
                        SELECT line
                          FROM (SELECT line, first_value((subject_id, period_from, period_to, source))
                                       OVER papers <> (subject_id, period_from, period_to, source) AS other
                                  FROM ledger.statement
                                 WHERE batch = :batch AND voucher IS NOT NULL AND amount <> 0 AND indicator <> ALL (:events)
                                WINDOW papers AS (PARTITION BY voucher, indicator ORDER BY line)) placed
                         WHERE other)
                    """),
            new Rule(
                    "LEDGER-001",
                    "reason",
                    "jsonb_build_object('before', r.was, 'stated', r.value, 'number', r.corrects)",
                    "r.verdict = 'CORRECTION' AND s.reason IS NULL"),
            new Rule("LEDGER-017", "amount", "'{}'", """
                    s.indicator = 'fundsInPlace' AND s.basis = 'RECOGNISED' AND r.value > coalesce(r.was, 0)
                    AND s.subject_id IN (SELECT ledger.over_contract(:batch))
                    """));
}
