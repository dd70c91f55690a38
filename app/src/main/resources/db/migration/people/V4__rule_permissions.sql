-- 规则、预警督办、考核: who reads, edits and adopts rules; who plans starts and accepts reasons for delay; who assesses.
INSERT INTO people.permission (code, zh, en) VALUES
    ('rule.read', '查看规则', 'See rules'),
    ('rule.edit', '起草规则', 'Draft rules'),
    ('rule.adopt', '采用规则', 'Adopt rules'),
    ('lamp.read', '查看预警', 'See warning lamps'),
    ('lamp.manage', '重新计算预警', 'Have lamps relit'),
    ('schedule.write', '填报项目计划', 'Enter the schedule of projects'),
    ('delay.accept', '认可延期理由', 'Accept reasons for delay'),
    ('assessment.read', '查看考核', 'See assessments'),
    ('assessment.manage', '组织考核', 'Run assessments'),
    ('assessment.publish', '公示与定稿考核结果', 'Publish and settle assessments'),
    ('assessment.object', '提出异议', 'Object to an assessment');
INSERT INTO people.role_permission (role, permission)
SELECT code, permission FROM people.role, (VALUES ('rule.read'), ('lamp.read'), ('assessment.read')) AS each (permission) WHERE business;
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'rule.edit'),
    ('assessor', 'rule.edit'),
    ('office', 'rule.adopt'),
    ('leader', 'rule.adopt'),
    ('office', 'lamp.manage'),
    ('office', 'schedule.write'),
    ('clerk', 'schedule.write'),
    ('office', 'delay.accept'),
    ('office', 'assessment.manage'),
    ('assessor', 'assessment.manage'),
    ('assessor', 'assessment.publish'),
    ('unitHead', 'assessment.object'),
    ('clerk', 'assessment.object');
