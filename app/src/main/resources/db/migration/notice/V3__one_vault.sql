-- Addresses and secrets of chat groups lie in the platform's vault now: beside the sealed bytes stands the name of the key.
-- What is there already is under the key of the file notice.secrets; the next start closes it anew, and that file goes.
ALTER TABLE notice.robot ADD key_id text NOT NULL DEFAULT 'notice.secrets';
ALTER TABLE notice.robot ALTER COLUMN key_id DROP DEFAULT;
GRANT UPDATE (sealed, key_id) ON notice.robot TO yinfeng_job;
