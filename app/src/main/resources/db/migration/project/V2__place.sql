-- 来源省份: where the investor comes from, as a division code (GB/T 2260); empty where it is not stated.
ALTER TABLE project.project ADD COLUMN place text NOT NULL DEFAULT '';
ALTER TABLE project.draft ADD COLUMN place text NOT NULL DEFAULT '';
