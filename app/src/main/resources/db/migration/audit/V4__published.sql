-- What was recorded, for the doctor's questions of other modules; under the reader's own rights. No role that serves
-- requests is given it: the doctor asks as the owner of the machine.
CREATE VIEW audit.pub_record WITH (security_invoker = true) AS
    SELECT number, at, action, subject_kind, subject_id, details FROM audit.record;
