package cn.yinfeng.app.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the rows of a file as text, one at a time. */
public interface SheetReader {
    /** The most rows that one file may have, header included. */
    int MOST_ROWS = 200_000;

    /** The most columns that are read of a row. */
    int MOST_COLUMNS = 200;

    void read(Path file, RowConsumer rows) throws IOException;

    /** Takes one row that is not empty. */
    interface RowConsumer {
        void row(int number, List<String> cells);
    }
}
