-- 意见建议: said from any page by anybody who is logged in, answered by the office (国办函〔2026〕12号).
CREATE TABLE people.suggestion (
    id uuid PRIMARY KEY,
    page text NOT NULL,
    text text NOT NULL CHECK (text <> ''),
    by_account uuid NOT NULL,
    by_name text NOT NULL,
    -- 0 for the separated administrators, who have no unit
    from_unit int NOT NULL,
    said_at timestamptz NOT NULL,
    answer text,
    answered_by text,
    answered_at timestamptz
);
CREATE INDEX suggestion_of_account ON people.suggestion (by_account, said_at DESC);
GRANT SELECT, INSERT, UPDATE ON people.suggestion TO yinfeng_app;
INSERT INTO people.permission (code, zh, en) VALUES
    ('suggestion.answer', '答复意见建议', 'Answer complaints and suggestions');
INSERT INTO people.role_permission (role, permission) VALUES ('office', 'suggestion.answer');
