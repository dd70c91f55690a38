-- 投资方: an outsider's account, held at a unit of kind INVESTOR or PARTNER: sees its own and what is shared with it, and enters nothing.
INSERT INTO people.role (code, zh, en, business, sight) VALUES ('investor', '投资方', 'Investor', true, 0);
INSERT INTO people.role_permission (role, permission)
SELECT 'investor', unnest('{unit.read,project.read,document.read}'::text[]);
