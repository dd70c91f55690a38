-- A project that is need-to-know is there for those admitted alone; so its code and name bar nobody from entering theirs.
-- Where it is opened again, a double is found then, by those who see both.
DROP INDEX project.project_code;
DROP INDEX project.project_name;
CREATE UNIQUE INDEX project_code ON project.project (project_code) WHERE project_code IS NOT NULL AND sight < 3;
CREATE UNIQUE INDEX project_name ON project.project (unit_id, name) WHERE project_code IS NULL AND sight < 3;

CALL platform.protect_subject('project.project', 'id');
CALL platform.protect_subject('project.schedule', 'project_id');
CALL platform.protect_counts('project.tally');

UPDATE document.document
   SET subject_id = owner_id::uuid
 WHERE owner_kind = 'project';
UPDATE document.document
   SET subject_id = schedule.project_id
  FROM project.schedule
 WHERE owner_kind = 'delay' AND owner_id = schedule.id::text;

CREATE OR REPLACE FUNCTION project.codes_taken(wanted uuid) RETURNS SETOF int
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog ROWS 100 AS $$
    SELECT draft.row_no
      FROM project.draft
      JOIN project.project taken ON taken.project_code = draft.project_code
     WHERE draft.import_id = wanted AND taken.sight < 3
       AND NOT (taken.sight < get_byte((SELECT people.my_mask()), taken.unit_id) * (SELECT people.my_depth()))
       AND taken.id NOT IN (SELECT people.my_shared())
$$;
