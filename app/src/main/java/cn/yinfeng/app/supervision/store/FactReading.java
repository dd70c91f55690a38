package cn.yinfeng.app.supervision.store;

import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.app.supervision.model.FactSource;
import cn.yinfeng.app.supervision.model.ProjectFacts;
import cn.yinfeng.app.supervision.model.ProjectFacts.Burning;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@link FactSql} as facts. */
final class FactReading {
    private final List<FactDefinition> facts;
    private final boolean burning;
    private final Value day;
    private final Value pace;

    FactReading(List<FactDefinition> facts, LocalDate day, boolean burning) {
        this.facts = facts;
        this.burning = burning;
        this.day = new Value.Day(day);
        Share ended = Period.year(Year.from(day)).monthsEnded(day);
        this.pace = new Value.Numeric(Exact.of(ended.numerator().longValueExact())
                .dividedBy(Exact.of(ended.denominator().longValueExact())));
    }

    ProjectFacts facts(ResultSet row) throws SQLException {
        var values = new HashMap<String, Value>();
        for (int i = 0; i < facts.size(); i++) {
            Value value = value(row, i);
            if (value != null) {
                values.put(facts.get(i).name(), value);
            }
        }
        return new ProjectFacts(
                row.getObject("id", UUID.class), row.getInt("unit_id"), row.getInt("sight"), values, lamps(row));
    }

    private @Nullable Value value(ResultSet row, int i) throws SQLException {
        return switch (facts.get(i).source()) {
            case FactSource.Sum ignored -> Type.money(row.getLong("f" + i));
            case FactSource.Happened ignored -> new Value.Truth(row.getBoolean("f" + i));
            case FactSource.Latest ignored -> day(row, "f" + i);
            case FactSource.Schedule.START -> day(row, "planned_start");
            case FactSource.Schedule.FUNDS -> money(row);
            case FactSource.Schedule.DELAY -> new Value.Truth(row.getBoolean("delayed"));
            case FactSource.Calendar.PACE -> pace;
            case FactSource.Calendar.DAY -> day;
        };
    }

    private static @Nullable Value day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : new Value.Day(day);
    }

    private static @Nullable Value money(ResultSet row) throws SQLException {
        Long fen = row.getObject("planned_funds", Long.class);
        return fen == null ? null : Type.money(fen);
    }

    private List<Burning> lamps(ResultSet row) throws SQLException {
        var array = burning ? row.getArray("lamps") : null;
        if (array == null) {
            return List.of();
        }
        var lamps = new ArrayList<Burning>();
        for (String each : (String[]) array.getArray()) {
            int first = each.indexOf('\t');
            int second = each.indexOf('\t', first + 1);
            lamps.add(new Burning(
                    each.substring(0, first),
                    each.substring(first + 1, second),
                    Long.parseLong(each, second + 1, each.length(), 10)));
        }
        return lamps;
    }
}
