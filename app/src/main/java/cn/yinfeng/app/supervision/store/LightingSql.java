package cn.yinfeng.app.supervision.store;

/** What makes lamps laid aside burn; each a statement over the whole set. */
final class LightingSql {
    /** That a lamp is normal from the first is no change. */
    static final String CHANGE = """
            INSERT INTO supervision.change (project_id, rule, unit_id, sight, from_colour, to_colour, on_day, at, entry, hash,
                                            reason_zh, reason_en, facts)
            SELECT fresh.project_id, fresh.rule, fresh.unit_id, fresh.sight, lamp.colour, fresh.colour, :on, :at, cause.number,
                   fresh.hash, fresh.reason_zh, fresh.reason_en, coalesce(fresh.facts, '{}')
              FROM supervision.fresh
              LEFT JOIN supervision.lamp USING (project_id, rule)
              LEFT JOIN (SELECT subject_id, max(number) AS number
                           FROM ledger.pub_entry
                          WHERE number > :after AND number <= :entry
                          GROUP BY subject_id) cause ON cause.subject_id = fresh.project_id
             WHERE fresh.colour IS DISTINCT FROM lamp.colour
               AND NOT (lamp.colour IS NULL AND fresh.colour = 'NORMAL')
             ORDER BY fresh.project_id, fresh.rule
            """;

    static final String LAMP = """
            INSERT INTO supervision.lamp AS kept
                   (project_id, rule, unit_id, sight, colour, since, digest, hash, reason_zh, reason_en)
            SELECT project_id, rule, unit_id, sight, colour, :on, digest, hash, reason_zh, reason_en
              FROM supervision.fresh
             WHERE colour IS NOT NULL
            ON CONFLICT (project_id, rule) DO UPDATE
               SET unit_id = excluded.unit_id, sight = excluded.sight, colour = excluded.colour, digest = excluded.digest,
                   hash = excluded.hash, reason_zh = excluded.reason_zh, reason_en = excluded.reason_en,
                   since = CASE WHEN kept.colour = excluded.colour THEN least(kept.since, excluded.since)
                                ELSE excluded.since END
            """;

    static final String PUT_OUT = """
            DELETE FROM supervision.lamp
             USING supervision.fresh
             WHERE lamp.project_id = fresh.project_id AND lamp.rule = fresh.rule AND fresh.colour IS NULL
            """;

    static final String STANDING = """
            INSERT INTO supervision.standing AS kept (project_id, unit_id, sight, grade, since, number, colour)
            SELECT project.id, project.unit_id, project.sight, gravest.grade, :on, project.number,
                   (ARRAY['NORMAL', 'GREY', 'BLUE', 'YELLOW', 'RED'])[gravest.grade + 1]
              FROM (SELECT project_id, max(array_position(ARRAY['NORMAL', 'GREY', 'BLUE', 'YELLOW', 'RED'], colour) - 1) AS grade
                      FROM supervision.lamp
                     WHERE project_id IN (SELECT project_id FROM supervision.fresh)
                     GROUP BY project_id) gravest
              JOIN project.pub_project project ON project.id = gravest.project_id
            ON CONFLICT (project_id) DO UPDATE
               SET unit_id = excluded.unit_id, sight = excluded.sight, grade = excluded.grade, colour = excluded.colour,
                   since = CASE WHEN kept.colour = excluded.colour THEN least(kept.since, excluded.since)
                                ELSE excluded.since END
             WHERE (kept.unit_id, kept.sight, kept.colour) IS DISTINCT FROM (excluded.unit_id, excluded.sight, excluded.colour)
            """;

    static final String NO_STANDING = """
            DELETE FROM supervision.standing
             WHERE project_id IN (SELECT project_id FROM supervision.fresh WHERE colour IS NULL)
               AND NOT EXISTS (SELECT FROM supervision.lamp WHERE lamp.project_id = standing.project_id)
            """;

    private LightingSql() {}
}
