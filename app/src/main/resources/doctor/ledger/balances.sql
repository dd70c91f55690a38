-- 余额等于台账条目之和 | balances equal the sums of their entries
select subject_id, indicator, basis, kept.amount as balance, summed.amount as entries
  from ledger.balance kept
  full join (select subject_id, indicator, basis, sum(effect) as amount, max(number) as last_number
               from ledger.entry
              group by subject_id, indicator, basis) summed using (subject_id, indicator, basis)
 where kept.amount is distinct from summed.amount
    or kept.last_number is distinct from summed.last_number
 order by subject_id, indicator, basis
