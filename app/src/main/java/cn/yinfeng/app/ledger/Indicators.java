package cn.yinfeng.app.ledger;

import java.time.LocalDate;
import java.util.List;

/** 指标: what can be counted, as the dated rules say. */
public interface Indicators {
    /** The indicators in force on a day, in their own order, named in the reader's language. */
    List<IndicatorView> on(LocalDate day);

    /** The name in the reader's language; the code itself where it is unknown. */
    String name(String code);

    /** The codes of all indicators, in force or not. */
    List<String> codes();

    /** MONEY is 分; EVENT is 1 (it happened) or 0, once for a subject; COUNT is how many, period by period. */
    enum Kind {
        MONEY,
        EVENT,
        COUNT
    }

    /**
     * One indicator.
     *
     * @param contract whether only a formal contract may state it: it follows from registering the project
     * @param subject the kind of subject of which it is stated: project, target …
     */
    record IndicatorView(String code, String name, Kind kind, boolean contract, String subject) {}
}
