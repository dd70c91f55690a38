package cn.yinfeng.app.project.app;

import cn.yinfeng.app.ledger.EntryView;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an entry says, in a few words: the indicator, and for money how much in 万元. */
final class TimelineTitle {
    private TimelineTitle() {}

    static String of(EntryView entry) {
        String name = entry.indicator().name();
        if (entry.currency() == null) {
            return entry.amount().equals("0") ? name + " 0" : name;
        }
        BigDecimal wan = new BigDecimal(entry.amount()).movePointLeft(6).setScale(2, RoundingMode.HALF_UP);
        return name + " " + String.format("%,.2f", wan) + " 万元"
                + (entry.source().isEmpty() ? "" : " · " + entry.source());
    }
}
