-- 不计入指标的正是应签而未签的条目 | what waits to be signed is what has to be and is not
select entry, 'waits and is signed' as fault
  from ledger.waiting
 where until = 9223372036854775807
   and exists (select from ledger.signed where signed.entry = waiting.entry and signed.until = 9223372036854775807)
union all
select entry, 'waits twice'
  from ledger.waiting
 where until = 9223372036854775807
 group by entry
having count(*) > 1
union all
-- Units that moved keep what was decided where they were.
select entry.number, 'counts, though nobody has signed it'
  from (select asked.unit_id, asked.period_to, rule.number, rule.indicators
          from (select distinct unit_id, period_to
                  from ledger.entry
                 where basis = 'REPORTED'
                   and period_to >= (select min(valid_from) from ledger.counting_rule where counts = 'SIGNED')) asked,
               lateral ledger.counting_rule_of(asked.unit_id, asked.period_to) as rule
         where rule.counts = 'SIGNED'
           and not exists (select from people.upwards(asked.unit_id) as up
                             join people.unit_version on unit_version.unit_id = up.unit_id
                            group by up.unit_id
                           having count(distinct unit_version.parent_id) > 1)) held
  join ledger.entry on entry.unit_id = held.unit_id and entry.period_to = held.period_to and entry.basis = 'REPORTED'
                   and entry.indicator = any (held.indicators)
 where not exists (select from ledger.waiting where waiting.entry = entry.number and waiting.until = 9223372036854775807)
   and not exists (select from ledger.signed where signed.entry = entry.number and signed.until = 9223372036854775807)
 order by 1
