CALL platform.keep_forever('project.schedule', 'is append-only');
DROP TRIGGER only_upwards ON project.schedule_counter;
CREATE TRIGGER only_upwards BEFORE UPDATE ON project.schedule_counter
    FOR EACH ROW WHEN (new.number < old.number) EXECUTE FUNCTION platform.refuse_change('only goes up');
DROP FUNCTION project.refuse_change();
