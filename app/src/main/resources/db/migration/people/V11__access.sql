-- 单点登录: whom an identity provider's person is here. Bound once, by that person or under an administrator's permit.
CREATE TABLE people.sign_on_binding (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES people.account (id),
    issuer text NOT NULL,
    subject text NOT NULL,
    how text NOT NULL CHECK (how IN ('PERMIT', 'SELF')),
    bound_at timestamptz NOT NULL,
    last_used timestamptz,
    UNIQUE (issuer, subject),
    UNIQUE (account_id, issuer)
);
-- Until when an account may be bound by the login that the provider tells.
CREATE TABLE people.binding_permit (
    account_id uuid PRIMARY KEY REFERENCES people.account (id),
    allowed_by_name text NOT NULL,
    allowed_at timestamptz NOT NULL,
    until timestamptz NOT NULL
);
-- People on their way to a provider and back. The key is the SHA-256 of a cookie; a row is taken away by its answer.
CREATE TABLE people.sign_on (
    key bytea PRIMARY KEY CHECK (length(key) = 32),
    step text NOT NULL CHECK (step IN ('LOGIN', 'BIND', 'CODE')),
    provider text NOT NULL,
    back text NOT NULL,
    state text NOT NULL,
    nonce text NOT NULL,
    verifier text NOT NULL,
    redirect text NOT NULL,
    account_id uuid REFERENCES people.account (id),
    id_token bytea,
    id_token_key text,
    expires_at timestamptz NOT NULL
);
CREATE INDEX sign_on_by_age ON people.sign_on (expires_at);
ALTER TABLE people.session ADD provider text;
ALTER TABLE people.session ADD id_token bytea;
ALTER TABLE people.session ADD id_token_key text;
ALTER TABLE people.session ADD factor_elsewhere boolean NOT NULL DEFAULT false;

-- 访问令牌: what a program shows instead of a password. Only its SHA-256 is kept.
CREATE TABLE people.api_token (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES people.account (id),
    name text NOT NULL CHECK (name <> ''),
    scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
    hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
    ending text NOT NULL,
    factor_elsewhere boolean NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used timestamptz,
    last_address text,
    revoked_at timestamptz,
    revoked_by_name text
);
CREATE INDEX api_token_of_account ON people.api_token (account_id, created_at DESC);

-- 邀请: a link by which somebody opens an account once. Only the SHA-256 of what is in the link is kept.
CREATE TABLE people.invitation (
    id uuid PRIMARY KEY,
    hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
    name text NOT NULL CHECK (name <> ''),
    role text NOT NULL REFERENCES people.role (code),
    unit_id int REFERENCES people.unit (id),
    contact text,
    invited_by uuid NOT NULL,
    invited_by_name text NOT NULL,
    invited_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    account_id uuid REFERENCES people.account (id),
    revoked_at timestamptz,
    revoked_by_name text
);
CREATE INDEX invitation_by_age ON people.invitation (invited_at DESC);

-- Which key the secret is under; null while it lies open.
ALTER TABLE people.second_factor ADD key_id text;

-- 0 asks for classes however long the password is; 15 is the length that NIST SP 800-63B-4 asks of a password alone.
ALTER TABLE people.security_policy ADD passphrase_length int NOT NULL DEFAULT 15
    CHECK (passphrase_length = 0 OR passphrase_length BETWEEN 12 AND 64);
ALTER TABLE people.security_policy ADD refuse_leaked boolean NOT NULL DEFAULT true;
ALTER TABLE people.security_policy ADD token_days int NOT NULL DEFAULT 90 CHECK (token_days BETWEEN 1 AND 366);
ALTER TABLE people.security_policy ADD token_minute int NOT NULL DEFAULT 300 CHECK (token_minute BETWEEN 10 AND 6000);
ALTER TABLE people.security_policy ADD invitation_days int NOT NULL DEFAULT 7 CHECK (invitation_days BETWEEN 1 AND 30);

GRANT SELECT, INSERT, UPDATE, DELETE
   ON people.sign_on_binding, people.binding_permit, people.sign_on TO yinfeng_app;
GRANT SELECT, INSERT, UPDATE ON people.api_token, people.invitation TO yinfeng_app;
