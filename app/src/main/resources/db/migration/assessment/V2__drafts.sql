-- A trial belongs to whoever computes it, who may sit above the unit whose counties are scored; others see it published.
ALTER TABLE assessment.assessment ADD maker_unit int;
UPDATE assessment.assessment SET maker_unit = unit_id;
ALTER TABLE assessment.assessment ALTER maker_unit SET DEFAULT people.my_unit(), ALTER maker_unit SET NOT NULL;
CREATE POLICY drafts ON assessment.assessment AS RESTRICTIVE FOR SELECT TO yinfeng_app
    USING (state <> 'TRIAL' OR 4 IN (get_byte((SELECT people.my_mask()), unit_id), get_byte((SELECT people.my_mask()), maker_unit)));
