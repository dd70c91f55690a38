-- 检索留痕: by person, action, subject and time.
CREATE INDEX record_by_action ON audit.record (action, number DESC);
CREATE INDEX record_by_time ON audit.record (at);
CREATE INDEX record_by_account ON audit.record (account_id, number DESC);
