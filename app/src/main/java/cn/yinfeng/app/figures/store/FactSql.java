package cn.yinfeng.app.figures.store;

import cn.yinfeng.app.figures.Selection;
import cn.yinfeng.app.figures.model.Fact;
import cn.yinfeng.app.figures.model.FigureStore.At;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.ledger.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SQL built from declared measures: one pass over the entries gives each subject its facts as columns f0, f1 …; measures
 * are then expressions over these columns. Whatever comes from a definition is bound, never written into the text.
 */
final class FactSql {
    /**
     * Which entries count at all: the one place where it is said. Computed over all entries, whoever asks; what waits to
     * be signed is looked up once for each question, and where no rule has anything wait there is nothing to look up.
     */
    static final String COUNTED = """
            number <= :watermark AND period_to <= :on AND number NOT IN (SELECT ledger.unsigned(:watermark, :assumed))
            """;

    private static final String SUBJECT = """
            subject AS (
                SELECT DISTINCT ON (subject_id) subject_id, unit_id, cohort_event, origin, place, industry,
                       CASE WHEN signed_on > :on THEN NULL
                            WHEN signed_on < date_trunc('year', :on::date)::date THEN 'CARRIED_OVER'
                            WHEN signed_on IS NOT NULL THEN 'NEW' END AS cohort
                  FROM ledger.pub_subject
                 WHERE number <= :watermark AND subject_id NOT IN (SELECT ledger.not_counted(:watermark, :on)){among}
                 ORDER BY subject_id, (valid_from <= :on) DESC, number DESC
            )
            """;
    /** By what size classes are told: the contract amount, which is stated once and not recognised again. */
    private static final Fact SIZE = new Fact("contractAmount", Basis.REPORTED);

    private final List<Fact> facts;
    private final String selected;
    private String among = "";
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    FactSql(List<Measure> measures, At at, Selection selection) {
        var needed =
                new LinkedHashSet<>(measures.stream().flatMap(Measure::facts).toList());
        if (selection.minContract() != null || selection.belowContract() != null) {
            needed.add(SIZE);
        }
        this.facts = List.copyOf(needed);
        this.selected = select(selection);
        parameters.putAll(of(at));
        for (int i = 0; i < facts.size(); i++) {
            parameters.put("i" + i, facts.get(i).indicator());
            Basis basis = facts.get(i).basis();
            parameters.put("b" + i, basis == null ? null : basis.name());
            parameters.put("s" + i, facts.get(i).since());
        }
    }

    /** What {@link #COUNTED} asks for. */
    static Map<String, Object> of(At at) {
        return Map.of(
                "watermark", at.watermark(),
                "on", at.on(),
                "assumed", at.assumed().toArray(Long[]::new));
    }

    private String select(Selection selection) {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        if (selection.minContract() != null) {
            conditions.add(column(SIZE) + " >= :minContract");
            parameters.put("minContract", selection.minContract());
        }
        if (selection.belowContract() != null) {
            conditions.add(column(SIZE) + " < :belowContract");
            parameters.put("belowContract", selection.belowContract());
        }
        among("origin = ANY (:origins)", "origins", selection.origins(), conditions);
        List<String> places =
                selection.places().stream().map(each -> each + "%").toList();
        among("place LIKE ANY (:places)", "places", places, conditions);
        among("industry = ANY (:industries)", "industries", selection.industries(), conditions);
        return String.join(" AND ", conditions);
    }

    private void among(String condition, String name, List<String> values, List<String> conditions) {
        if (!values.isEmpty()) {
            conditions.add(condition);
            parameters.put(name, values.toArray(String[]::new));
        }
    }

    /** Looks at these subjects alone. */
    FactSql among(Set<UUID> subjects) {
        among = " AND subject_id = ANY (:among)";
        parameters.put("among", subjects.toArray(UUID[]::new));
        return this;
    }

    /** Whether a subject is among those asked for. */
    String isSelected() {
        return selected;
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** The two tables that every question starts from: each subject's facts, and each subject as it stood. */
    String tables(String further) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < facts.size(); i++) {
            columns.add("ledger.total(effect) FILTER (WHERE " + isFact(i) + ") AS f" + i);
        }
        return "WITH fact AS (SELECT subject_id, " + String.join(",\n", columns) + further
                + """
                  FROM ledger.pub_entry
                 WHERE {counted}{among}
                 GROUP BY subject_id
            ),
            """.replace("{counted}", COUNTED.strip()).replace("{among}", among)
                + SUBJECT.replace("{among}", among);
    }

    private String isFact(int i) {
        String fact = "indicator = :i" + i + " AND basis = :b" + i;
        return facts.get(i).since() == null ? fact : fact + " AND period_to >= :s" + i;
    }

    /** Whether an entry belongs to what the measure counts. */
    String isCounted(Measure measure) {
        return measure.counted().stream()
                .map(fact -> isFact(facts.indexOf(fact)))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The value of a measure over the subjects of a group. */
    String value(Measure measure) {
        String which = condition(measure);
        return switch (measure) {
            case Measure.Sum sum -> "coalesce(sum(" + column(sum.fact()) + ") FILTER (WHERE " + which + "), 0)";
            case Measure.SubjectsWithAny any -> "count(*) FILTER (WHERE " + which + ")";
        };
    }

    /** Whether a subject is counted by the measure. */
    String condition(Measure measure) {
        Fact among = measure.among();
        String admitted = among == null ? "true" : column(among) + " > 0";
        return switch (measure) {
            case Measure.Sum sum -> admitted;
            case Measure.SubjectsWithAny subjects ->
                subjects.any().stream()
                        .map(fact -> column(fact) + " > 0")
                        .collect(Collectors.joining(" OR ", admitted + " AND (", ")"));
        };
    }

    private String column(Fact fact) {
        return "f" + facts.indexOf(fact);
    }
}
