-- 每笔台账都属于已登记的项目 | every entry belongs to a subject that was described
select entry.number, entry.subject_kind, entry.subject_id
  from ledger.entry
 where not exists (select from ledger.subject where subject.subject_id = entry.subject_id)
 order by entry.number
