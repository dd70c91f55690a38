CALL platform.keep_forever('submission.submission', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.version', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.section', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.covered', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.figure', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.act', 'is kept as it was laid before the signers');
CALL platform.keep_forever('submission.passed', 'is kept as it was laid before the signers');
DROP FUNCTION submission.refuse_change();
