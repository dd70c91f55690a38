-- 没有红色设置 | no setting is red
select name from platform.setting where value = 'red' order by name
