-- 任务与时限: who says that a recurring duty of the own unit has been done.
INSERT INTO people.permission (code, zh, en) VALUES
    ('duty.do', '办理有时限的任务', 'Do duties that have a deadline');
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'duty.do'),
    ('clerk', 'duty.do'),
    ('unitHead', 'duty.do'),
    ('officer', 'duty.do');
