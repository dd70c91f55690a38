package cn.yinfeng.tools.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An invented project of 平凉市 in 2023 and all that happens to it until the end of May.
 *
 * @param contractWan 签约额 in 万元
 * @param event where it was signed, if at a fair
 * @param milestones each with the month in which it was reached
 * @param fundsWan 到位资金 in 万元 by month, only months that have some
 */
record DemoProject(
        int number,
        String name,
        County county,
        String investor,
        String origin,
        LocalDate signedOn,
        Optional<String> event,
        long contractWan,
        Map<Milestone, YearMonth> milestones,
        SortedMap<YearMonth, Long> fundsWan) {

    /** Building is planned for the month of the signing; the demo city started 154 of 157 projects within months. */
    LocalDate plannedStart() {
        return signedIn().atEndOfMonth();
    }

    /** Eight tenths of the contract are planned for the year of the signing. */
    long plannedFundsWan() {
        return contractWan * 8 / 10;
    }

    boolean reached(Milestone milestone) {
        return milestones.containsKey(milestone);
    }

    YearMonth signedIn() {
        return YearMonth.from(signedOn);
    }

    long fundsWanIn(YearMonth month) {
        return fundsWan.getOrDefault(month, 0L);
    }

    /** 到位资金 from the beginning up to and including a month. */
    long fundsWanBy(YearMonth month) {
        return fundsWan.headMap(month.plusMonths(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
