-- Drafts of rules are seen above once they are adopted.
CALL platform.keep_drafts('rulebook.version', 'state = ''DRAFT''');
