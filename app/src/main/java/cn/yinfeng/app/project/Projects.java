package cn.yinfeng.app.project;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 项目 as the caller may see them. Projects come in by import only; what happens to them is told to the ledger. */
public interface Projects {
    /** One page; sortable by number (the default, newest first), name, signedOn, contractAmount, fundsInPlace. */
    Items<ProjectRow> list(Filter filter, Paging paging, Locale reader);

    /**
     * Writes all that match as a workbook, by number, row by row. Contacts are masked unless the caller may see them.
     */
    void export(Filter filter, Locale reader, OutputStream out) throws IOException;

    ProjectView find(UUID id, Locale reader);

    /** What happened to it, oldest first, with the ledger entry that says so. */
    List<TimelineItem> timeline(UUID id, Locale reader);

    /**
     * Which projects are wanted; null asks for any.
     *
     * @param text stands in the name, number, investor or national code, whatever the case
     * @param unit the unit or any below it
     * @param year the year of signing
     */
    record Filter(
            @Nullable String text,
            @Nullable Integer unit,
            @Nullable Integer year,
            @Nullable Stage stage,
            @Nullable String event) {
        public static final Filter ANY = new Filter(null, null, null, null, null);

        public boolean isAny() {
            return equals(ANY);
        }
    }
}
