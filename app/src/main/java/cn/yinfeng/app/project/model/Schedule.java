package cn.yinfeng.app.project.model;

import cn.yinfeng.app.project.model.Scheduled.Content;
import cn.yinfeng.app.project.model.Scheduled.Kind;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of one project.
 *
 * @param statements all of them, the newest first
 */
public record Schedule(List<Scheduled> statements) {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int LONGEST = 500;

    public Schedule {
        statements = List.copyOf(statements);
    }

    /** The newest statement about the start, or about the funds of that year. */
    public Optional<Scheduled> standing(Kind kind, Content about) {
        return statements.stream().filter(each -> each.about(kind, about)).findFirst();
    }

    /** Whether the statement says anything new; refused where it changes what stands and gives no reason. */
    public boolean isNews(Kind kind, Content content, @Nullable String reason) {
        check(kind, content);
        Scheduled standing = standing(kind, content).orElse(null);
        if (standing == null) {
            return true;
        }
        if (standing.content().equals(content)) {
            return false;
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("PROJECT-040");
        }
        return true;
    }

    private static void check(Kind kind, Content content) {
        LocalDate start = content.from();
        if (kind == Kind.PLANNED_START && start != null) {
            year(start.getYear());
        }
        if (content.year() != null) {
            year(content.year());
        }
        if (content.fen() != null && content.fen() < 0) {
            throw new Refusal("PROJECT-042", Map.of("amount", content.fen()));
        }
    }

    private static void year(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new Refusal("PROJECT-041", Map.of("year", year, "earliest", EARLIEST, "latest", LATEST));
        }
    }

    /** Refuses a delay that runs backwards or says no reason. */
    public static void checkDelay(LocalDate from, LocalDate until, String reason) {
        year(from.getYear());
        year(until.getYear());
        if (until.isBefore(from)) {
            throw new Refusal("PROJECT-044", Map.of("from", from.toString(), "until", until.toString()));
        }
        checkReason(reason);
    }

    /** The reason without blanks around it. */
    public static String checkReason(String reason) {
        String text = reason.strip();
        if (text.isEmpty()) {
            throw new Refusal("PROJECT-045");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("PROJECT-019", Map.of("longest", LONGEST));
        }
        return text;
    }
}
