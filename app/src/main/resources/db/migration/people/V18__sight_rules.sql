-- What others are shown of what is need-to-know, as a region decides it from a day on; the nearest unit above decides, and
-- where none has, the rule that ships (rules/people/need-to-know.yaml).
CREATE TABLE people.sight_rule (
    number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id int NOT NULL REFERENCES people.unit (id),
    sight smallint NOT NULL DEFAULT 1,
    valid_from date NOT NULL,
    counted_from text CHECK (counted_from <> ''),
    line boolean NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    decided_by uuid NOT NULL,
    decided_by_name text NOT NULL,
    decided_at timestamptz NOT NULL
);
CALL platform.protect('people.sight_rule');
CREATE POLICY look_across ON people.sight_rule FOR SELECT TO yinfeng_owner USING (true);
GRANT SELECT, INSERT ON people.sight_rule TO yinfeng_app;

-- The rule that holds for a unit on a day, whoever decided it.
CREATE FUNCTION people.sight_rule_of(of_unit int, on_day date) RETURNS SETOF people.sight_rule
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog AS $$
    WITH RECURSIVE up (id, parent_id, far) AS (
        SELECT id, parent_id, 0 FROM people.unit WHERE id = of_unit
        UNION ALL
        SELECT unit.id, unit.parent_id, up.far + 1 FROM people.unit JOIN up ON unit.id = up.parent_id
    )
    SELECT sight_rule.*
      FROM people.sight_rule JOIN up ON up.id = sight_rule.unit_id
     WHERE valid_from <= on_day
     ORDER BY up.far, valid_from DESC, number DESC
     LIMIT 1
$$;

-- Code names that a rule shows to leaders above: the code name, whose, since when; nothing else of it.
CREATE FUNCTION people.lines_below() RETURNS TABLE (code_name text, unit int, since date)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = pg_catalog AS $$
    SELECT code_name, unit_id, decided_on
      FROM people.need_to_know
     WHERE lifted_at IS NULL AND line AND get_byte((SELECT people.my_mask()), unit_id) > 0
     ORDER BY decided_on DESC, code_name
$$;
REVOKE ALL ON FUNCTION people.sight_rule_of, people.lines_below FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people.sight_rule_of, people.lines_below TO yinfeng_app;
