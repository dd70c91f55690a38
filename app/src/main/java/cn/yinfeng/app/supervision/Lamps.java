package cn.yinfeng.app.supervision;

import cn.yinfeng.app.platform.Paging;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 预警: lamps over projects, within the caller's scope. A project's colour is the gravest of its lamps. */
public interface Lamps {
    /** One page; sortable by colour (the default: the gravest first, among them the longest), since, number and name. */
    LampList list(Filter filter, Paging paging, Locale reader);

    /** Writes every lamp of the projects that match as a workbook, row by row. */
    void export(Filter filter, Locale reader, OutputStream out) throws IOException;

    /** The unit (the caller's own where none is named) and its children, each with all units below it. */
    LampSummary summary(@Nullable Integer unit);

    /** The lamps of one project, each explained down to ledger entries, and their history. */
    ProjectLamps of(UUID project, Locale reader);

    /** Lights every lamp anew; where nothing has changed, nothing changes. */
    Relit relight();

    /**
     * Which projects are wanted.
     *
     * @param text stands in the name, number, investor or national code; null for any
     * @param unit the unit or any below it; null for any
     * @param colours of the project, or of the rule's lamp where a rule is named; empty for any
     * @param rule code of a rule that has a lamp over the project; null for any
     */
    record Filter(
            @Nullable String text,
            @Nullable Integer unit,
            Set<Colour> colours,
            @Nullable String rule) {
        public Filter {
            colours = Set.copyOf(colours);
        }
    }
}
