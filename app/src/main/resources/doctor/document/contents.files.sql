-- 每个附件的内容都在，且未被改动 | the content of every document is there and unchanged
select distinct 'files/' || left(sha256, 2) || '/' || substr(sha256, 3) as file, sha256
  from document.document
 order by 1
