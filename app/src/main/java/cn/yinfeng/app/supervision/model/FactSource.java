package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.ledger.Basis;
import java.util.List;

/** Where a fact about a project comes from. */
public sealed interface FactSource {
    /**
     * The sum of an indicator on one basis, up to the status date.
     *
     * @param span of the status date's year, or of all time
     */
    record Sum(String indicator, Basis basis, Span span) implements FactSource {}

    /** Which entries a sum takes. */
    enum Span {
        YEAR,
        ALL
    }

    /** Whether any of these events happened by the status date, on whichever basis. */
    record Happened(List<String> indicators) implements FactSource {
        public Happened {
            indicators = List.copyOf(indicators);
        }
    }

    /** The last day up to which any of these indicators has a value that stands. */
    record Latest(List<String> indicators) implements FactSource {
        public Latest {
            indicators = List.copyOf(indicators);
        }
    }

    /** From the project's schedule. */
    enum Schedule implements FactSource {
        /** The planned start. */
        START,
        /** The funds planned for the status date's year. */
        FUNDS,
        /** Whether a reason for delay is accepted on the status date. */
        DELAY
    }

    /** From the calendar. */
    enum Calendar implements FactSource {
        /** 序时进度 of the status date's year, n/12. */
        PACE,
        /** The status date itself. */
        DAY
    }
}
