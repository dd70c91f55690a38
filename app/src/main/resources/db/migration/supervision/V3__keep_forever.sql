CALL platform.keep_forever('supervision.change', 'is append-only');
DROP FUNCTION supervision.refuse_change();
