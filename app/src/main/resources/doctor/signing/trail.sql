-- 每个签批行为与留痕所记的内容哈希、签名摘要一致 | every signing act has the hash and the digest that the audit trail holds of it
with told as (
    select number, details ->> 'act' as act, details ->> 'version' as version, details ->> 'sm3' as sm3,
           details ->> 'digest' as digest
      from audit.pub_record
     where action like 'signing.%' and details ->> 'act' is not null and details ->> 'digest' is not null
)
select case when act.id is null then 'the trail holds an act that was taken away'
            when told.number is null then 'the trail holds no such act'
            when told.sm3 <> act.sm3 then 'the content is not the one that the trail holds'
            else 'the act is not the one that the trail holds'
       end as fault,
       version.kind, version.reference, version.number as version, coalesce(version.id::text, told.version) as "row signing.version",
       act.kind as act, act.account_name as "by", coalesce(act.id::text, told.act) as "row signing.act", told.number as record
  from told
  full join signing.act on act.id::text = told.act
  left join signing.version on version.id = act.version_id
 where told.number is null
    or act.id is null
    or (told.version, told.sm3, told.digest) is distinct from (act.version_id::text, act.sm3, act.digest)
 order by told.number, act.id
