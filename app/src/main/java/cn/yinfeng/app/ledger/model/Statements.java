package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Finding;
import cn.yinfeng.app.ledger.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where statements lie until they are entries, and where they are judged. */
public interface Statements {
    /** Adds to a batch, in the order given. */
    void lay(UUID batch, Stream<Statement> statements);

    /** Judges a batch anew. */
    void judge(UUID batch, Judging by);

    /** What was found, in row order. */
    void tell(UUID batch, Consumer<Finding> findings);

    /** How many of each verdict. */
    Map<Finding.Verdict, Long> count(UUID batch);

    void forget(UUID batch);

    /**
     * By what a batch is judged.
     *
     * @param today the business date
     * @param permissions of the caller
     */
    record Judging(IndicatorRules rules, LocalDate today, Set<String> permissions) {
        public Judging {
            permissions = Set.copyOf(permissions);
        }

        /** Whether the caller may state recognised facts. */
        public boolean mayRecognise() {
            return permissions.contains("entry.recognise");
        }

        /** Whether the indicator is the caller's to state. */
        public boolean mayState(Indicator indicator) {
            return indicator.stated().isEmpty() || permissions.contains(indicator.stated());
        }
    }
}
