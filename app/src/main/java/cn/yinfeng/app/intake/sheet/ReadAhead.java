package cn.yinfeng.app.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet in a thread of its own, a few thousand rows ahead of whoever takes them: unpacking the next rows and
 * storing the last ones then share the processors. Memory stays bounded; rows arrive in order, in the taker's thread.
 */
public final class ReadAhead implements SheetReader {
    private static final int TOGETHER = 500;
    private static final int PARTS_AHEAD = 8;
    private final SheetReader reader;

    public ReadAhead(SheetReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(Path file, RowConsumer rows) throws IOException {
        var parts = new ArrayBlockingQueue<Part>(PARTS_AHEAD);
        Thread ahead = Thread.ofPlatform().name("sheet-ahead").daemon().start(() -> send(file, parts));
        try {
            Part part = parts.take();
            while (!part.isLast()) {
                part.rows.forEach(row -> rows.row(row.number, row.cells));
                part = parts.take();
            }
            part.rethrow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading of a sheet was stopped", stopped);
        } finally {
            ahead.interrupt();
        }
    }

    private void send(Path file, BlockingQueue<Part> parts) {
        try {
            var waiting = new Waiting(parts);
            Throwable broken = null;
            try {
                reader.read(file, waiting::add);
                waiting.send();
            } catch (IOException | RuntimeException | Error failed) {
                broken = failed;
            }
            parts.put(Part.last(broken));
        } catch (InterruptedException takerIsGone) {
            Thread.currentThread().interrupt();
        }
    }

    private record Row(int number, List<String> cells) {}

    /** Some rows, or the end with what went wrong. */
    private record Part(
            List<Row> rows, boolean isLast, @Nullable Throwable broken) {
        static Part last(@Nullable Throwable broken) {
            return new Part(List.of(), true, broken);
        }

        void rethrow() throws IOException {
            switch (broken) {
                case null -> {}
                case IOException unreadable -> throw unreadable;
                case RuntimeException refused -> throw refused;
                case Error error -> throw error;
                default -> throw new IOException(broken);
            }
        }
    }

    /** Rows that were read and not yet sent. */
    private static final class Waiting {
        private final BlockingQueue<Part> parts;
        private List<Row> rows = new ArrayList<>(TOGETHER);

        Waiting(BlockingQueue<Part> parts) {
            this.parts = parts;
        }

        void add(int number, List<String> cells) {
            rows.add(new Row(number, cells));
            if (rows.size() == TOGETHER) {
                send();
            }
        }

        void send() {
            try {
                parts.put(new Part(rows, false, null));
            } catch (InterruptedException takerIsGone) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("nobody takes the rows any more", takerIsGone));
            }
            rows = new ArrayList<>(TOGETHER);
        }
    }
}
