-- Trials are seen above once they are published.
CALL platform.keep_drafts('assessment.assessment', 'state = ''TRIAL''');
