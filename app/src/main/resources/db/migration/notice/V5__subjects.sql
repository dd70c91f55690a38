-- What a notice tells of may become need-to-know after it was told: then those not admitted see neither the notice nor its
-- deliveries, and what has not gone out yet does not go. The texts stay as they were told; their scope changes.
ALTER TABLE notice.notice ADD subject_id uuid CHECK (subject_id IS NULL OR unit_id <> 0);
ALTER TABLE notice.telling ADD subject_id uuid CHECK (subject_id IS NULL OR unit_id <> 0);
ALTER TABLE notice.delivery ADD subject_id uuid CHECK (subject_id IS NULL OR unit_id <> 0);
CREATE INDEX notice_of_subject ON notice.notice (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX telling_of_subject ON notice.telling (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX delivery_of_subject ON notice.delivery (subject_id) WHERE subject_id IS NOT NULL;
CALL platform.protect_subject('notice.notice', 'subject_id');
CALL platform.protect_subject('notice.telling', 'subject_id');
CALL platform.protect_subject('notice.delivery', 'subject_id');

-- What was told of projects before it was said of what: the page that it leads to names it.
UPDATE notice.notice SET subject_id = substring(link FROM 11 FOR 36)::uuid
 WHERE unit_id <> 0 AND link ~ '^/projects/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
UPDATE notice.telling SET subject_id = substring(link FROM 11 FOR 36)::uuid
 WHERE unit_id <> 0 AND link ~ '^/projects/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
UPDATE notice.delivery SET subject_id = telling.subject_id
  FROM notice.telling
 WHERE telling.id = telling_id AND telling.subject_id IS NOT NULL;
UPDATE notice.notice SET sight = 3 WHERE subject_id IN (SELECT subject_id FROM people.need_to_know WHERE lifted_at IS NULL);
UPDATE notice.telling SET sight = 3 WHERE subject_id IN (SELECT subject_id FROM people.need_to_know WHERE lifted_at IS NULL);
UPDATE notice.delivery SET sight = 3 WHERE subject_id IN (SELECT subject_id FROM people.need_to_know WHERE lifted_at IS NULL);
