-- 目标任务: who reads plans, who drafts and adopts them, who splits targets, who counts by hand.
INSERT INTO people.permission (code, zh, en) VALUES
    ('plan.read', '查看目标任务', 'See plans and targets'),
    ('plan.manage', '起草与采用目标任务', 'Draft and adopt plans'),
    ('plan.allocate', '分解目标任务', 'Split targets over units'),
    ('plan.count', '人工计数', 'Count towards targets by hand');
INSERT INTO people.role_permission (role, permission)
SELECT code, 'plan.read' FROM people.role WHERE business;
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'plan.manage'),
    ('office', 'plan.allocate'),
    ('office', 'plan.count'),
    ('unitHead', 'plan.allocate'),
    ('clerk', 'plan.count');
