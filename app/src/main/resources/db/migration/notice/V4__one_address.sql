-- 电子邮箱: one address, entered in one form and confirmed by a code sent there. Notice keeps it: nobody else sends, and
-- people cannot ask notice anything. What was entered on the other form was never confirmed; it is carried over as a wish
-- that waits for its code. What was taken away there is taken away. This module migrates after people, so the column of
-- people goes here.
ALTER TABLE notice.address NO FORCE ROW LEVEL SECURITY;
UPDATE notice.address
   SET confirmed = NULL
  FROM people.account
 WHERE account.id = account_id AND account.email IS DISTINCT FROM confirmed;
INSERT INTO notice.address (account_id, wished)
SELECT id, email
  FROM people.account
 WHERE email IS NOT NULL
   AND NOT EXISTS (SELECT FROM notice.address WHERE account_id = account.id AND confirmed IS NOT NULL)
ON CONFLICT (account_id) DO UPDATE SET wished = excluded.wished, code_hash = NULL, tries = 0, sent_at = NULL;
DELETE FROM notice.address WHERE confirmed IS NULL AND wished IS NULL;
ALTER TABLE notice.address FORCE ROW LEVEL SECURITY;
ALTER TABLE people.account DROP COLUMN email;
