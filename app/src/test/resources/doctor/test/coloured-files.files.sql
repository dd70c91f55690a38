-- 有颜色就有文件 | where there is a colour there is a file
select 'files/ab/abcd' as file, 'ee8250fb76e094b34b471f13a73dbbe51d1ae142e9df59d7c0d31ec20f0a0a8e' as sha256 from platform.setting where name = 'colour'
