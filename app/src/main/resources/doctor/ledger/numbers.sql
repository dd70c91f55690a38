-- 台账编号连续，没有缺号 | the numbers of the ledger have no gap
select counter.number as counter, given.how_many, given.highest
  from ledger.counter
 cross join (select count(*) as how_many, coalesce(max(number), 0) as highest
               from (select number from ledger.entry union select number from ledger.subject union select number from ledger.act) numbers) given
 where counter.number <> given.how_many or counter.number <> given.highest
