package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filtered list as SQL: conditions on {@code supervision.standing s} with their parameters.
 *
 * @param joins what must be joined for the conditions
 * @param condition starts with WHERE
 * @param tallied whether the tally knows the total
 */
record LampSearch(String joins, String condition, Map<String, Object> parameters, boolean tallied) {
    private static final String PROJECT = " JOIN project.pub_project p ON p.id = s.project_id ";
    private static final String LAMP = " JOIN supervision.lamp l ON l.project_id = s.project_id AND l.rule = :rule ";

    /** @param units the filter's unit with all below it; null for any */
    static LampSearch of(Filter filter, @Nullable List<Integer> units) {
        var joins = new StringBuilder();
        var conditions = new ArrayList<String>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        if (units != null) {
            conditions.add("s.unit_id = ANY (:units)");
            parameters.put("units", units.toArray(Integer[]::new));
        }
        if (filter.rule() != null) {
            joins.append(LAMP);
            parameters.put("rule", filter.rule());
        }
        if (!filter.colours().isEmpty()) {
            conditions.add(colour(filter, parameters));
        }
        String text = filter.text() == null ? "" : filter.text().strip();
        if (!text.isEmpty()) {
            joins.append(PROJECT);
            conditions.add("least(strpos(p.find, :text), 1) = 1");
            parameters.put("text", text.toLowerCase(Locale.ROOT));
        }
        boolean tallied = filter.rule() == null && text.isEmpty();
        return new LampSearch(
                joins.toString(), "WHERE " + String.join(" AND ", conditions), Map.copyOf(parameters), tallied);
    }

    /** One grade is asked for as such, because the index then gives the order too. */
    private static String colour(Filter filter, Map<String, Object> parameters) {
        if (filter.rule() != null) {
            parameters.put(
                    "colours", filter.colours().stream().map(Colour::name).toArray(String[]::new));
            return "l.colour = ANY (:colours)";
        }
        Integer[] grades = filter.colours().stream().map(Colour::grade).toArray(Integer[]::new);
        parameters.put("grades", grades.length == 1 ? grades[0] : grades);
        return grades.length == 1 ? "s.grade = :grades" : "s.grade = ANY (:grades)";
    }

    /** The joins with the project's name. */
    String joinsWithName() {
        return joins.contains(PROJECT) ? joins : joins + PROJECT;
    }

    /** The order; it ends with the number, so that pages never overlap. */
    static String order(Paging paging) {
        boolean down = paging.descending();
        String direction = down ? " DESC" : " ASC";
        return switch (paging.field()) {
            case "", "colour" -> down ? "s.grade, s.since DESC, s.number DESC" : "s.grade DESC, s.since, s.number";
            case "since" -> "s.since" + direction + ", s.number" + direction;
            case "number" -> "s.number" + direction;
            case "name" -> "p.name" + direction + ", s.number" + direction;
            default -> throw new Refusal("SUPERVISION-001", Map.of("sort", paging.field()));
        };
    }
}
