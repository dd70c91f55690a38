-- Lamps are seen as their project is.
CALL platform.protect_subject('supervision.lamp', 'project_id');
CALL platform.protect_subject('supervision.standing', 'project_id');
CALL platform.protect_subject('supervision.change', 'project_id');
CALL platform.protect_counts('supervision.tally');
