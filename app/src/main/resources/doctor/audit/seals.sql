-- 留痕封印首尾相接，每条记录恰好封一次或等待封印 | seals follow each other, and each record is sealed once or waits for it
select 'seal ' || number as what
  from (select number, previous, lag(number) over (order by number) as number_before, lag(value) over (order by number) as value_before
          from audit.seal) chain
 where number <> coalesce(number_before, 0) + 1
    or previous <> coalesce(value_before, previous)
union all
select 'record ' || number
  from audit.record
  full join (select unnest(records) as number from audit.seal union all select number from audit.unsealed) covered using (number)
 group by number
having count(*) <> 1 or bool_or(record.action is null) or bool_or(covered is null)
