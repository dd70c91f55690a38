-- Drafts of plans are seen above once they are adopted.
CALL platform.keep_drafts('plan.plan', 'state = ''DRAFT''');
