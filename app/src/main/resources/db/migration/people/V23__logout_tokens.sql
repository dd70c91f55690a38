-- 统一退出: logout tokens of providers that were shown, by the SHA-256 of issuer and id, until they are too old to count:
-- none ends sessions twice.
CREATE TABLE people.logout_token (
    hash bytea PRIMARY KEY CHECK (length(hash) = 32),
    until timestamptz NOT NULL
);
CREATE INDEX logout_token_by_age ON people.logout_token (until);
GRANT SELECT, INSERT, DELETE ON people.logout_token TO yinfeng_app;
