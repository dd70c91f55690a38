-- 签批与报送: who reads, lays before signers, signs, decides the routes; who prepares, and who accepts or returns from above.
-- Whether somebody may sign this very paper is decided by its route; the permission only opens the desk.
INSERT INTO people.permission (code, zh, en) VALUES
    ('signing.read', '查看签批', 'See what is signed'),
    ('signing.lay', '提交签批与代录', 'Lay before signers, and enter for them'),
    ('signing.sign', '签批', 'Sign and return'),
    ('signing.route', '规定签批流程', 'Decide who signs'),
    ('submission.read', '查看报送', 'See submissions'),
    ('submission.write', '编制报送', 'Prepare submissions'),
    ('submission.accept', '接收与退回报送', 'Accept and return submissions');
INSERT INTO people.role_permission (role, permission)
SELECT code, permission FROM people.role, (VALUES ('signing.read'), ('submission.read')) AS each (permission) WHERE business;
INSERT INTO people.role_permission (role, permission)
SELECT role, permission
  FROM unnest('{office,clerk,officer,unitHead,leader}'::text[]) AS role,
       unnest('{signing.sign}'::text[]) AS permission;
INSERT INTO people.role_permission (role, permission)
SELECT role, permission
  FROM unnest('{office,clerk,officer}'::text[]) AS role,
       unnest('{signing.lay,submission.write}'::text[]) AS permission;
INSERT INTO people.role_permission (role, permission) VALUES
    ('office', 'signing.route'),
    ('unitHead', 'signing.route'),
    ('office', 'submission.accept');
