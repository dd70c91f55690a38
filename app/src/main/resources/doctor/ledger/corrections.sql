-- 更正的影响额等于两次数额之差 | the effect of a correction is the difference of the two amounts
select entry.number, entry.effect, entry.amount - former.amount as difference
  from ledger.entry
  left join ledger.entry former on former.number = entry.corrects
 where entry.corrects is not null
   and entry.effect is distinct from entry.amount - former.amount
 order by entry.number
