-- What was laid before signers, for the modules whose papers these are; under the reader's own scope.
CREATE VIEW signing.pub_version WITH (security_invoker = true) AS
    SELECT id, kind, subject_id, number, unit_id, reference, title, content, sm3
      FROM signing.version;
GRANT SELECT ON signing.pub_version TO yinfeng_app, yinfeng_job;
