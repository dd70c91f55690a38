-- Which versions were signed by all, for the modules whose papers these are; under the reader's own scope.
CREATE VIEW signing.pub_completed WITH (security_invoker = true) AS
    SELECT version_id, unit_id, acted_at FROM signing.act WHERE kind = 'COMPLETED';
GRANT SELECT ON signing.pub_completed TO yinfeng_app, yinfeng_job;
