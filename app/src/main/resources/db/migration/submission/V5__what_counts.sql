-- What was signed before the ledger was told of it: those entries count as signed from now on.
CREATE POLICY look_across ON submission.act FOR SELECT TO yinfeng_owner USING (true);
WITH RECURSIVE covered (entry, paper) AS (
    SELECT DISTINCT covered.entry, covered.submission_id
      FROM submission.act
      JOIN submission.covered ON covered.submission_id = act.submission_id AND covered.number = act.number
     WHERE act.kind = 'SIGNED'
       AND NOT EXISTS (SELECT FROM submission.act AS later
                        WHERE later.submission_id = act.submission_id AND later.kind = 'SENT_BACK' AND later.id > act.id)
    UNION
    SELECT entry.corrects, covered.paper
      FROM covered JOIN ledger.entry ON entry.number = covered.entry
     WHERE entry.corrects IS NOT NULL
)
INSERT INTO ledger.signed (entry, paper, since)
SELECT covered.entry, covered.paper, counter.number FROM covered, ledger.counter;
