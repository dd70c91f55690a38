package cn.yinfeng.app.duty.model;

import cn.yinfeng.app.duty.Rhythm.Every;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 到期提醒: how many days before its deadline a duty stands in the work of the day; rules/duty/reminders.yaml. */
public final class Reminders {
    private final Map<Every, Long> before = new EnumMap<>(Every.class);

    private Reminders() {}

    public static Reminders of(List<RuleFile> files) {
        var reminders = new Reminders();
        for (RuleFile file : files) {
            if (file.code().equals("DUTY-REMINDERS")) {
                file.root().nodes("days").forEach(reminders::add);
                file.root().nodes("examples").forEach(reminders::run);
            }
        }
        return reminders;
    }

    private void add(RuleNode node) {
        node.only("every", "before");
        before.put(node.one(Every.class, "every"), node.number("before"));
    }

    private void run(RuleNode example) {
        if (days(example.node("given").one(Every.class, "every")) != Long.parseLong(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    private long days(Every every) {
        return before.getOrDefault(every, 0L);
    }

    /** From when one is reminded of this day. */
    public LocalDate from(Every every, LocalDate dueOn) {
        return dueOn.minusDays(days(every));
    }
}
