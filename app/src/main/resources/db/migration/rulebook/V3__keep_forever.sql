CALL platform.keep_forever('rulebook.signature', 'is kept as it was signed');
DROP TRIGGER kept ON rulebook.version;
DROP TRIGGER kept_row ON rulebook.version;
CREATE TRIGGER kept BEFORE TRUNCATE ON rulebook.version
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change('is kept as it was signed');
CREATE TRIGGER kept_row BEFORE DELETE ON rulebook.version
    FOR EACH ROW WHEN (old.state <> 'DRAFT') EXECUTE FUNCTION platform.refuse_change('is kept as it was signed');
DROP FUNCTION rulebook.refuse_change();
