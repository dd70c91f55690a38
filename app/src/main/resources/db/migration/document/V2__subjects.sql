-- A file is seen as the subject of its owner is; one of a plan or an order has none.
ALTER TABLE document.document ADD COLUMN subject_id uuid;
CREATE INDEX document_of_subject ON document.document (subject_id) WHERE subject_id IS NOT NULL;
CALL platform.protect_subject('document.document', 'subject_id');
