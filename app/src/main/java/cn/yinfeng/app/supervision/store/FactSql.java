package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.app.supervision.model.FactSource;
import cn.yinfeng.app.supervision.model.FactSource.Happened;
import cn.yinfeng.app.supervision.model.FactSource.Latest;
import cn.yinfeng.app.supervision.model.FactSource.Span;
import cn.yinfeng.app.supervision.model.FactSource.Sum;
import cn.yinfeng.app.supervision.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL built from declared facts: one pass over the entries gives each project its sums and dates as columns f0, f1 …, in
 * the order of the facts. Whatever comes from a declaration is bound, never written into the text.
 */
final class FactSql {
    private static final String PLANS = """
            , planned_start AS (
                SELECT DISTINCT ON (project_id) project_id, first_day
                  FROM project.pub_schedule
                 WHERE kind = 'PLANNED_START' AND number <= :schedule {some_project}
                 ORDER BY project_id, number DESC
            ), planned_funds AS (
                SELECT DISTINCT ON (project_id) project_id, amount
                  FROM project.pub_schedule
                 WHERE kind = 'PLANNED_FUNDS' AND year = :year AND number <= :schedule {some_project}
                 ORDER BY project_id, number DESC
            ), delay AS (
                SELECT DISTINCT project_id
                  FROM project.pub_schedule
                 WHERE kind = 'DELAY' AND :on BETWEEN first_day AND last_day AND number <= :schedule {some_project}
            )
            """;
    private static final String BURNING = """
            , burning AS (
                SELECT project_id, array_agg(rule || chr(9) || colour || chr(9) || digest) AS lamps
                  FROM supervision.lamp
                 WHERE true {some_project}
                 GROUP BY project_id
            )
            """;
    private final List<FactDefinition> facts;
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    FactSql(List<FactDefinition> facts, Status status) {
        this.facts = facts;
        parameters.put("on", status.day());
        parameters.put("year", status.day().getYear());
        parameters.put("firstOfYear", LocalDate.of(status.day().getYear(), 1, 1));
        parameters.put("watermark", status.entry());
        parameters.put("schedule", status.schedule());
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /**
     * The whole question.
     *
     * @param some whether only the projects {@code :projects} are asked for
     * @param units whether only projects of the units {@code :units} are asked for
     * @param burning whether the lamps that burn are wanted beside the facts
     */
    String text(boolean some, boolean units, boolean burning) {
        var columns = new ArrayList<String>();
        var exact = new ArrayList<String>();
        var picked = new ArrayList<String>();
        for (int i = 0; i < facts.size(); i++) {
            column(i, columns, exact, picked);
        }
        String all = "WITH fact AS (SELECT subject_id" + joined(columns) + """

                  FROM ledger.pub_entry
                 WHERE number <= :watermark AND period_to <= :on {some_subject}
                 GROUP BY subject_id)
                """ + String.join("", exact) + PLANS
                + (burning ? BURNING : "") + """
                SELECT p.id, p.unit_id, p.sight, p.number, p.name, planned_start.first_day AS planned_start,
                       planned_funds.amount AS planned_funds, delay.project_id IS NOT NULL AS delayed
                """ + joined(picked) + (burning ? ", burning.lamps" : "") + """

                  FROM project.pub_project p
                  LEFT JOIN fact ON fact.subject_id = p.id
                  LEFT JOIN planned_start ON planned_start.project_id = p.id
                  LEFT JOIN planned_funds ON planned_funds.project_id = p.id
                  LEFT JOIN delay ON delay.project_id = p.id
                """ + joins()
                + (burning ? "LEFT JOIN burning ON burning.project_id = p.id\n" : "") + " WHERE true "
                + (some ? "AND p.id = ANY (:projects)" : "") + (units ? " AND p.unit_id = ANY (:units)" : "");
        return all.replace("{some_subject}", some ? "AND subject_id = ANY (:projects)" : "")
                .replace("{some_project}", some ? "AND project_id = ANY (:projects)" : "");
    }

    private static String joined(List<String> columns) {
        return columns.isEmpty() ? "" : ",\n" + String.join(",\n", columns);
    }

    private void column(int i, List<String> columns, List<String> exact, List<String> picked) {
        switch (facts.get(i).source()) {
            case Sum sum -> {
                parameters.put("i" + i, sum.indicator());
                parameters.put("b" + i, sum.basis().name());
                String span = sum.span() == Span.YEAR ? " AND period_to >= :firstOfYear" : "";
                columns.add("ledger.total(effect) FILTER (WHERE indicator = :i" + i + " AND basis = :b" + i + span
                        + " AND number NOT IN (SELECT ledger.unsigned(:watermark))) AS f" + i);
                picked.add("fact.f" + i);
            }
            case Happened happened -> picked.add(happened(i, happened, columns));
            case Latest latest -> {
                parameters.put("i" + i, latest.indicators().toArray(String[]::new));
                String counted = "indicator = ANY (:i" + i + ")";
                columns.add("max(period_to) FILTER (WHERE effect > 0 AND " + counted + ") AS f" + i);
                columns.add("bool_or(effect < 0 AND " + counted + ") AS c" + i);
                exact.add(exact(i, counted));
                picked.add("CASE WHEN fact.c" + i + " THEN exact" + i + ".last ELSE fact.f" + i + " END AS f" + i);
            }
            case FactSource.Schedule ignored -> {}
            case FactSource.Calendar ignored -> {}
        }
    }

    private String happened(int i, Happened happened, List<String> columns) {
        var any = new ArrayList<String>();
        for (int k = 0; k < happened.indicators().size(); k++) {
            String name = "i" + i + "x" + k;
            parameters.put(name, happened.indicators().get(k));
            columns.add("ledger.total(effect) FILTER (WHERE indicator = :" + name + ") AS f" + i + "x" + k);
            any.add("fact.f" + i + "x" + k + " > 0");
        }
        return "coalesce(" + String.join(" OR ", any) + ", false) AS f" + i;
    }

    /** Only where something was corrected downwards a value may stand no longer. */
    private static String exact(int i, String counted) {
        return """
                , exact%1$d AS (
                    SELECT subject_id, max(period_to) AS last
                      FROM (SELECT subject_id, period_to
                              FROM ledger.pub_entry
                             WHERE subject_id IN (SELECT subject_id FROM fact WHERE c%1$d)
                               AND number <= :watermark AND period_to <= :on AND %2$s
                             GROUP BY subject_id, indicator, basis, period_from, period_to
                            HAVING sum(effect) > 0) standing
                     GROUP BY subject_id)
                """.formatted(i, counted);
    }

    private String joins() {
        var joins = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).source() instanceof Latest) {
                joins.append("LEFT JOIN exact%1$d ON exact%1$d.subject_id = p.id\n".formatted(i));
            }
        }
        return joins.toString();
    }
}
