package cn.yinfeng.app.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.intake.sheet.SheetReader.RowConsumer;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading ahead changes when a row is read, and nothing else. */
class ReadAheadTest {
    private static final Path SHEET = Path.of("any.xlsx");
    private static final int ROWS = 12_345;

    @Test
    void rows_arrive_in_order_and_in_the_takers_thread() throws IOException {
        Thread taker = Thread.currentThread();
        var taken = new ArrayList<Integer>();
        new ReadAhead(ReadAheadTest::allRows).read(SHEET, (number, cells) -> {
            assertThat(Thread.currentThread()).isSameAs(taker);
            assertThat(cells).containsExactly("cell " + number);
            taken.add(number);
        });
        assertThat(taken)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    @Test
    void what_the_reader_refuses_is_refused_to_the_taker_after_the_rows_before_it() {
        var taken = new ArrayList<Integer>();
        SheetReader breaking = (file, rows) -> {
            allRows(file, rows);
            throw new Refusal("INTAKE-001");
        };
        assertThatThrownBy(() -> new ReadAhead(breaking).read(SHEET, (number, cells) -> taken.add(number)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("INTAKE-001"));
        assertThat(taken).hasSizeGreaterThan(ROWS - 500);
    }

    @Test
    void a_taker_that_refuses_a_row_stops_the_reader() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        SheetReader endless = (file, rows) -> {
            try {
                for (int number = 1; ; number++) {
                    rows.row(number, List.of());
                }
            } finally {
                stopped.countDown();
            }
        };
        assertThatThrownBy(() -> new ReadAhead(endless).read(SHEET, (number, cells) -> {
                    throw new Refusal("INTAKE-004");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(stopped.await(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
    }

    private static void allRows(Path file, RowConsumer rows) {
        for (int number = 1; number <= ROWS; number++) {
            rows.row(number, List.of("cell " + number));
        }
    }
}
