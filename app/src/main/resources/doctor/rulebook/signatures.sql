-- 采用过的规则版本都有签署 | every version of a rule that was adopted is signed
select version.id, version.code, version.unit_id
  from rulebook.version
  left join rulebook.signature on signature.version_id = version.id and signature.act = 'ADOPTION'
 where version.state <> 'DRAFT'
   and signature.version_id is null
 order by version.adopted_at
