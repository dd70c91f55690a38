-- The trail refuses change as every table does that is only added to.
DROP TRIGGER written_once ON audit.record;
DROP TRIGGER written_once ON audit.seal;
DROP FUNCTION audit.refuse();
CALL platform.keep_forever('audit.record', 'is written once');
CALL platform.keep_forever('audit.seal', 'is written once');
