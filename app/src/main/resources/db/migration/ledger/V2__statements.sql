-- Statements laid aside to be checked: no entries yet, counted nowhere, without scope; a crash may forget them.
CREATE UNLOGGED TABLE ledger.statement (
    batch uuid NOT NULL,
    line int NOT NULL,
    sheet_row int NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    indicator text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    amount bigint NOT NULL,
    cumulative boolean NOT NULL,
    basis text NOT NULL,
    source text NOT NULL,
    voucher text,
    reason text,
    PRIMARY KEY (batch, line)
);

-- Versions of subjects on their way into ledger.subject: a table under row-level security takes no COPY.
CREATE UNLOGGED TABLE ledger.description (
    batch uuid NOT NULL,
    line int NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    valid_from date NOT NULL,
    unit_id int NOT NULL,
    sight smallint NOT NULL,
    label text NOT NULL,
    cohort_event text,
    signed_on date,
    origin text,
    contract_type text,
    PRIMARY KEY (batch, line)
);

-- What a check knows of the subjects of a batch, and of the live entries that its statements meet.
CREATE UNLOGGED TABLE ledger.known_subject (
    batch uuid NOT NULL,
    subject_id uuid NOT NULL,
    mine boolean NOT NULL,
    contract_type text,
    signed_on date,
    registered_on date,
    exited_on date,
    PRIMARY KEY (batch, subject_id)
);
CREATE UNLOGGED TABLE ledger.known_entry (
    batch uuid NOT NULL,
    subject_id uuid NOT NULL,
    indicator text NOT NULL,
    basis text NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    source text NOT NULL,
    number bigint NOT NULL,
    amount bigint NOT NULL
);
CREATE INDEX ON ledger.known_entry (batch, subject_id, indicator, basis);

-- What each statement comes to: the increment, and what it replaces.
CREATE UNLOGGED TABLE ledger.resolved (
    batch uuid NOT NULL,
    line int NOT NULL,
    value bigint NOT NULL,
    before bigint NOT NULL,
    was bigint,
    corrects bigint,
    verdict text NOT NULL,
    PRIMARY KEY (batch, line)
);
CREATE UNLOGGED TABLE ledger.finding (
    batch uuid NOT NULL,
    line int NOT NULL,
    code text NOT NULL,
    field text,
    parameters jsonb NOT NULL,
    PRIMARY KEY (batch, line)
);

-- The subjects of a batch, whether they stand in the caller's units, and the dates that bind money to a project: looked
-- up only where money is stated.
CREATE FUNCTION ledger.subjects_of(wanted uuid) RETURNS SETOF ledger.known_subject
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100000 AS $$
    WITH staged AS (
        SELECT subject_id, min(period_from) FILTER (WHERE indicator = 'registration' AND amount > 0) AS registered_on,
               bool_or(indicator = 'fundsInPlace') AS money
          FROM ledger.statement
         WHERE batch = wanted
         GROUP BY subject_id
    ), newest AS (
        SELECT DISTINCT ON (subject_id) subject_id, unit_id, contract_type, signed_on
          FROM ledger.subject
         WHERE subject_id IN (SELECT subject_id FROM staged)
         ORDER BY subject_id, number DESC
    )
    SELECT wanted, staged.subject_id, coalesce(get_byte((SELECT people.my_mask()), newest.unit_id) > 0, true),
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

-- The live entries that the statements of a batch meet: of the same key; for running totals and events, of the same
-- subject, indicator and basis. Only of subjects in the caller's units.
CREATE FUNCTION ledger.entries_met(wanted uuid, events text[]) RETURNS SETOF ledger.known_entry
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100000 AS $$
    SELECT wanted, entry.subject_id, entry.indicator, entry.basis, entry.period_from, entry.period_to, entry.source,
           entry.number, entry.amount
      FROM ledger.statement staged
      JOIN ledger.known_subject known ON known.batch = wanted AND known.subject_id = staged.subject_id AND known.mine
      JOIN ledger.entry ON entry.subject_id = staged.subject_id AND entry.indicator = staged.indicator
                       AND entry.basis = staged.basis AND entry.period_to = staged.period_to
                       AND entry.period_from = staged.period_from AND entry.source = staged.source
     WHERE staged.batch = wanted AND NOT staged.cumulative AND staged.indicator <> ALL (events)
       AND NOT EXISTS (SELECT FROM ledger.entry later WHERE later.corrects = entry.number)
    UNION
    SELECT wanted, entry.subject_id, entry.indicator, entry.basis, entry.period_from, entry.period_to, entry.source,
           entry.number, entry.amount
      FROM (SELECT DISTINCT subject_id, indicator, basis FROM ledger.statement
             WHERE batch = wanted AND (cumulative OR indicator = ANY (events))) staged
      JOIN ledger.known_subject known ON known.batch = wanted AND known.subject_id = staged.subject_id AND known.mine
      JOIN ledger.entry ON entry.subject_id = staged.subject_id AND entry.indicator = staged.indicator
                       AND entry.basis = staged.basis
     WHERE NOT EXISTS (SELECT FROM ledger.entry later WHERE later.corrects = entry.number)
$$;

-- Lines of a batch whose voucher already stands behind another live fact of the same indicator, in whatever scope;
-- answers the line and nothing about the other fact.
CREATE FUNCTION ledger.vouchers_taken(wanted uuid) RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100 AS $$
    SELECT staged.line
      FROM ledger.statement staged
     WHERE staged.batch = wanted AND staged.voucher IS NOT NULL AND staged.amount <> 0
       AND EXISTS (
           SELECT FROM ledger.entry
            WHERE entry.voucher = staged.voucher AND entry.indicator = staged.indicator AND entry.amount <> 0
              AND (entry.subject_id, entry.period_from, entry.period_to, entry.source)
                  <> (staged.subject_id, staged.period_from, staged.period_to, staged.source)
              AND NOT EXISTS (SELECT FROM ledger.entry later WHERE later.corrects = entry.number))
$$;

-- Subjects of a batch for which more would be recognised as in place than their contracts come to.
CREATE FUNCTION ledger.over_contract(wanted uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100 AS $$
    WITH staged AS (
        SELECT subject_id, indicator, basis, value - coalesce(was, 0) AS added
          FROM ledger.statement JOIN ledger.resolved USING (batch, line)
         WHERE batch = wanted AND indicator IN ('fundsInPlace', 'contractAmount')
    ), all_together AS (
        SELECT subject_id, indicator, basis, added FROM staged
        UNION ALL
        SELECT subject_id, indicator, basis, amount FROM ledger.balance
         WHERE subject_id IN (SELECT subject_id FROM staged) AND indicator IN ('fundsInPlace', 'contractAmount')
    )
    SELECT subject_id
      FROM all_together
     WHERE subject_id IN (SELECT subject_id FROM staged WHERE indicator = 'fundsInPlace' AND basis = 'RECOGNISED')
     GROUP BY subject_id
    HAVING sum(added) FILTER (WHERE indicator = 'fundsInPlace' AND basis = 'RECOGNISED')
           > sum(added) FILTER (WHERE indicator = 'contractAmount' AND basis = 'REPORTED')
$$;

REVOKE ALL ON FUNCTION ledger.subjects_of, ledger.entries_met, ledger.vouchers_taken, ledger.over_contract FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.subjects_of, ledger.entries_met, ledger.vouchers_taken, ledger.over_contract TO yinfeng_app;
GRANT SELECT, INSERT, DELETE, MAINTAIN ON
    ledger.statement, ledger.description, ledger.known_subject, ledger.known_entry, ledger.resolved, ledger.finding
    TO yinfeng_app;
