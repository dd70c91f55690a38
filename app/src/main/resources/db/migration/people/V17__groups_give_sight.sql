-- Whether a membership holds today: carried over when a day comes, as people.unit is, so that the masks are rebuilt once
-- for each change and the scope predicate stays what it is.
ALTER TABLE people.membership ADD holds boolean NOT NULL DEFAULT false;

-- The mask of a unit now also says 1 for the groups that it takes part in: it sees what belongs to them.
CREATE OR REPLACE FUNCTION people.rebuild_subtrees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    -- In steps, so that a new unit seldom lengthens every mask.
    length int := ((SELECT max(id) FROM people.unit) / 1024 + 1) * 1024;
BEGIN
    WITH RECURSIVE below (ancestor, id, mine) AS (
        SELECT id, id, true FROM people.unit
        UNION ALL
        SELECT below.ancestor, unit.id, below.mine AND unit.absorbed
          FROM below JOIN people.unit ON unit.parent_id = below.id
    ), seen AS (
        SELECT ancestor, id, mine FROM below
        UNION ALL
        SELECT DISTINCT member_id, group_id, false
          FROM people.membership
         WHERE holds AND NOT EXISTS (SELECT FROM below WHERE below.ancestor = member_id AND below.id = group_id)
    ), found AS (
        SELECT ancestor, array_agg(id ORDER BY id) AS members, array_agg(id ORDER BY id) FILTER (WHERE mine) AS own
          FROM seen GROUP BY ancestor
    ), changed AS (
        SELECT found.ancestor, found.members, found.own
          FROM found LEFT JOIN people.subtree ON subtree.unit_id = found.ancestor
         WHERE (subtree.members, subtree.own) IS DISTINCT FROM (found.members, found.own)
            OR octet_length(subtree.mask) < length
    )
    INSERT INTO people.subtree (unit_id, members, own, mask)
    SELECT ancestor, members, own, (
               SELECT decode(string_agg(CASE WHEN mine THEN '04' WHEN member IS NULL THEN '00' ELSE '01' END,
                                        '' ORDER BY place), 'hex')
                 FROM generate_series(0, length - 1) AS place
                 LEFT JOIN (SELECT member, member = ANY (own) AS mine FROM unnest(members) AS member) AS each
                   ON member = place)
      FROM changed
    ON CONFLICT (unit_id) DO UPDATE SET members = excluded.members, own = excluded.own, mask = excluded.mask;
    RETURN NULL;
END
$$;
CREATE TRIGGER group_changed AFTER INSERT OR UPDATE OF holds ON people.membership
    FOR EACH STATEMENT EXECUTE FUNCTION people.rebuild_subtrees();
