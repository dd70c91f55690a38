package cn.yinfeng.app.intake;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The door: bring a sheet, look at what it would do, then let all of it in or none. Texts in the reader's language. */
public interface Imports {
    /** The kinds that the caller may import. */
    List<KindView> kinds(Locale reader);

    /** Writes an empty sheet of a kind, cells formatted as text, with a second sheet that explains the columns. */
    void template(String kind, Locale reader, OutputStream out) throws IOException;

    /**
     * Takes a file in. What is no sheet at all is refused here and leaves nothing behind; otherwise reading and checking
     * go on in the background.
     */
    ImportView upload(String kind, String fileName, InputStream file, Locale reader) throws IOException;

    ImportView find(UUID id, Locale reader);

    /** The imports of the caller's unit, newest first. */
    Items<ImportView> list(Paging paging, Locale reader);

    Items<ImportRowView> rows(UUID id, boolean onlyProblems, Paging paging, Locale reader);

    /** Writes the clerk's own sheet, with a last column that says why a row cannot come in. */
    void markedSheet(UUID id, Locale reader, OutputStream out) throws IOException;

    /** Lets a ready import in, in the background, in one transaction. */
    ImportView apply(UUID id, Locale reader);

    /**
     * Takes rows that name one of these out of the sheets that are kept: what became need-to-know is not to be read in
     * the sheet that once brought it.
     */
    void conceal(Set<String> names);

    /** Throws away an import that is not applied. */
    void discard(UUID id);

    /** A kind of sheet. */
    record KindView(String code, String name, List<ColumnView> columns) {}

    /** A column as the template explains it. */
    record ColumnView(String header, boolean required, String help, String example) {}
}
