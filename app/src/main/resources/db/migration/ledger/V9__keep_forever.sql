CALL platform.keep_forever('ledger.entry', 'is append-only');
CALL platform.keep_forever('ledger.subject', 'is append-only');
DROP TRIGGER only_upwards ON ledger.counter;
CREATE TRIGGER only_upwards BEFORE UPDATE ON ledger.counter
    FOR EACH ROW WHEN (new.number < old.number) EXECUTE FUNCTION platform.refuse_change('only goes up');
DROP FUNCTION ledger.refuse_change();
