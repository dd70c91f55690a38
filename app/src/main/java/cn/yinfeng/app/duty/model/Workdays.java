package cn.yinfeng.app.duty.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 工作日, by the calendar that the State Council publishes for each year; rules/duty/workdays.yaml. */
public final class Workdays {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private Workdays() {}

    public static Workdays of(List<RuleFile> files) {
        var days = new Workdays();
        for (RuleFile file : files) {
            if (file.code().equals("DUTY-WORKDAYS")) {
                file.root().nodes("years").forEach(days::year);
                file.root().nodes("examples").forEach(days::run);
            }
        }
        return days;
    }

    private void year(RuleNode node) {
        node.only("year", "off", "work");
        String year = node.text("year") + "-";
        for (Object each : node.values("off")) {
            String[] ends = String.valueOf(each).split("/", 2);
            LocalDate last = LocalDate.parse(year + ends[ends.length - 1]);
            for (LocalDate day = LocalDate.parse(year + ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
                off.add(day);
            }
        }
        node.values("work").forEach(each -> work.add(LocalDate.parse(year + each)));
    }

    private void run(RuleNode example) {
        boolean expected = example.text("expect").equals("WORK");
        if (isWorkday(example.node("given").date("day")) != expected) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!weekend && !off.contains(day));
    }

    /** The n-th working day from this day on; the day itself may be the first. */
    public LocalDate nth(LocalDate from, int wanted) {
        LocalDate day = from;
        for (int found = 0; ; day = day.plusDays(1)) {
            found += isWorkday(day) ? 1 : 0;
            if (found >= wanted) {
                return day;
            }
        }
    }
}
