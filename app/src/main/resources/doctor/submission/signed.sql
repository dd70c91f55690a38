-- 台账记为已签批的条目正是各份报送签批的条目 | entries that the ledger holds for signed are those of submissions signed by all
with recursive signed as (
    select act.submission_id, act.number
      from submission.act
     where act.kind = 'SIGNED'
       and not exists (select from submission.act as later
                        where later.submission_id = act.submission_id and later.kind = 'SENT_BACK' and later.id > act.id)
), expected (paper, entry) as (
    select distinct covered.submission_id, covered.entry
      from signed join submission.covered on covered.submission_id = signed.submission_id and covered.number = signed.number
    union
    select expected.paper, entry.corrects
      from expected join ledger.entry on entry.number = expected.entry
     where entry.corrects is not null
)
select submission.number as submission, entry,
       case when held.entry is null then 'was signed, and the ledger does not hold it for signed'
            else 'is held for signed, and was not' end as fault
  from expected
  full join (select paper, entry from ledger.signed where until = 9223372036854775807) held using (paper, entry)
  left join submission.submission on submission.id = paper
 where expected.entry is null or held.entry is null
union all
select version.reference, null, 'is signed, and its signing is not complete'
  from signed
  left join signing.pub_version as version
    on version.kind = 'submission' and version.subject_id = signed.submission_id and version.number = signed.number
 where not exists (select from signing.pub_completed where pub_completed.version_id = version.id)
 order by 1, 2
