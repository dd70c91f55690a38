CALL platform.keep_forever('signing.route', 'is kept as it was adopted');
CALL platform.keep_forever('signing.version', 'is kept as it was signed');
CALL platform.keep_forever('signing.act', 'is kept as it was signed');
CALL platform.keep_forever('signing.holder', 'is kept as it was signed');
CALL platform.keep_forever('signing.passed', 'is kept as it was signed');
CALL platform.keep_forever('signing.stand_in', 'is kept as it was named');
CALL platform.keep_forever('signing.stand_in_end', 'is kept as it was named');
CALL platform.keep_forever('signing.sheet', 'is kept as it was signed');
DROP FUNCTION signing.refuse_change();
