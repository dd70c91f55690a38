-- 通知: who sets up the chat groups of the own unit, and who is told when a project of the unit turns red or yellow.
INSERT INTO people.permission (code, zh, en) VALUES
    ('notice.robot', '设置群机器人', 'Set up chat group robots'),
    ('lamp.hear', '收到本单位预警通知', 'Be told of warning lamps of the own unit');
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'notice.robot'),
    ('office', 'lamp.hear'),
    ('unitHead', 'lamp.hear');
