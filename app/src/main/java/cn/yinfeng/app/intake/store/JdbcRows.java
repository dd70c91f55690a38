package cn.yinfeng.app.intake.store;

import cn.yinfeng.app.platform.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of sheets, as they came. */
@Repository
public class JdbcRows {
    private static final int TOGETHER = 4_000;
    private static final int FETCHED = 2_000;
    private static final String BETWEEN_CELLS = "\u001f";

    /** One text is read from the database several times faster than an array. */
    private static final String LINE = "array_to_string(cells, E'\\x1f')";

    private final JdbcClient jdbc;

    JdbcRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets rows, with what was found of them, that have one of these in a cell; no count tells of them. */
    public void conceal(Set<String> names) {
        jdbc.sql("""
                WITH gone AS (
                    DELETE FROM intake."row" WHERE cells && CAST(:names AS text[]) RETURNING import_id, row_no
                ), fewer AS (
                    UPDATE intake.import SET row_count = row_count - rows, new_rows = greatest(new_rows - rows, 0)
                      FROM (SELECT import_id, count(*)::int AS rows FROM gone GROUP BY import_id) AS taken
                     WHERE import.id = taken.import_id
                )
                DELETE FROM intake.finding USING gone
                 WHERE finding.import_id = gone.import_id AND finding.row_no = gone.row_no
                """).param("names", names.toArray(String[]::new)).update();
    }

    /** Takes the rows of one import, a few thousand in one statement; to be flushed at the end. */
    public Writer writer(UUID id, int unit, int sight) {
        return new Writer(id, unit, sight);
    }

    /** All rows after a row, in order; to be closed. */
    public Stream<SheetRow> after(UUID id, int row) {
        return jdbc
                .sql("SELECT row_no, " + LINE
                        + " AS line FROM intake.row WHERE import_id = :id AND row_no > :row ORDER BY row_no")
                .param("id", id)
                .param("row", row)
                .withFetchSize(FETCHED)
                .query(JdbcRows::row)
                .stream();
    }

    public List<SheetRow> page(UUID id, int headerRow, Paging paging) {
        return jdbc.sql("""
                SELECT row_no, %s AS line
                  FROM intake.row
                 WHERE import_id = :id AND row_no > :header
                 ORDER BY row_no
                 LIMIT :size OFFSET :offset
                """.formatted(LINE))
                .param("id", id)
                .param("header", headerRow)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcRows::row)
                .list();
    }

    /** Of the rows with problems, the wanted part. */
    public List<SheetRow> problems(UUID id, Paging paging) {
        return jdbc.sql("""
                SELECT row_no, %s AS line
                  FROM intake.row
                 WHERE import_id = :id
                   AND row_no IN (SELECT row_no FROM intake.finding
                                   WHERE import_id = :id AND verdict = 'PROBLEM'
                                   GROUP BY row_no ORDER BY row_no LIMIT :size OFFSET :offset)
                 ORDER BY row_no
                """.formatted(LINE))
                .param("id", id)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JdbcRows::row)
                .list();
    }

    /** The number of cells of the widest row. */
    public int width(UUID id) {
        return jdbc.sql("SELECT coalesce(max(cardinality(cells)), 0) FROM intake.row WHERE import_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void forget(UUID id) {
        jdbc.sql("DELETE FROM intake.finding WHERE import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM intake.row WHERE import_id = :id").param("id", id).update();
    }

    private static SheetRow row(ResultSet row, int index) throws SQLException {
        return new SheetRow(row.getInt(1), List.of(row.getString(2).split(BETWEEN_CELLS, -1)));
    }

    /** A row of the sheet, cells in the sheet's own order. */
    public record SheetRow(int number, List<String> cells) {
        /** The cell at a place, empty where the row is shorter. */
        public String cell(int place) {
            return place >= 0 && place < cells.size() ? cells.get(place) : "";
        }
    }

    /** Collects rows and writes them in batches. */
    public final class Writer {
        private final UUID id;
        private final int unit;
        private final int sight;
        private final List<Integer> numbers = new ArrayList<>(TOGETHER);
        private final List<String> lines = new ArrayList<>(TOGETHER);

        private Writer(UUID id, int unit, int sight) {
            this.id = id;
            this.unit = unit;
            this.sight = sight;
        }

        public void add(int number, List<String> cells) {
            numbers.add(number);
            lines.add(String.join(BETWEEN_CELLS, cells));
            if (numbers.size() == TOGETHER) {
                flush();
            }
        }

        public void flush() {
            jdbc.sql("""
                    INSERT INTO intake.row (import_id, row_no, unit_id, sight, cells)
                    SELECT :id, number, :unit, :sight, string_to_array(line, E'\\x1f')
                      FROM unnest(:numbers, :lines) AS laid (number, line)
                    """)
                    .param("id", id)
                    .param("unit", unit)
                    .param("sight", sight)
                    .param("numbers", numbers.toArray(Integer[]::new))
                    .param("lines", lines.toArray(String[]::new))
                    .update();
            numbers.clear();
            lines.clear();
        }
    }
}
