package cn.yinfeng.app.project.app;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.project.MoneyText;
import cn.yinfeng.app.project.ScheduleView;
import cn.yinfeng.app.project.ScheduleView.AcceptedDelay;
import cn.yinfeng.app.project.ScheduleView.PlannedFunds;
import cn.yinfeng.app.project.ScheduleView.PlannedStart;
import cn.yinfeng.app.project.ScheduleView.Stated;
import cn.yinfeng.app.project.model.Schedule;
import cn.yinfeng.app.project.model.Scheduled;
import cn.yinfeng.app.project.model.Scheduled.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows a schedule: what stands, and everything that was stated. */
final class ScheduleTexts {
    private ScheduleTexts() {}

    /** @param evidence the papers behind each accepted reason, by its id */
    static ScheduleView view(Schedule schedule, Map<String, List<DocumentView>> evidence) {
        return new ScheduleView(
                start(schedule),
                funds(schedule),
                delays(schedule, evidence),
                schedule.statements().stream().map(ScheduleTexts::stated).toList());
    }

    private static @Nullable PlannedStart start(Schedule schedule) {
        for (Scheduled each : schedule.statements()) {
            LocalDate day = each.content().from();
            if (each.kind() == Kind.PLANNED_START && day != null) {
                return new PlannedStart(day, each.by(), each.at(), each.reason());
            }
        }
        return null;
    }

    private static List<PlannedFunds> funds(Schedule schedule) {
        var byYear = new TreeMap<Integer, PlannedFunds>(Comparator.reverseOrder());
        for (Scheduled each : schedule.statements()) {
            Integer year = each.content().year();
            MoneyText amount = MoneyText.of(each.content().fen(), null);
            if (year != null && amount != null) {
                byYear.putIfAbsent(year, new PlannedFunds(year, amount, each.by(), each.at(), each.reason()));
            }
        }
        return List.copyOf(byYear.values());
    }

    private static List<AcceptedDelay> delays(Schedule schedule, Map<String, List<DocumentView>> evidence) {
        var delays = new ArrayList<AcceptedDelay>();
        for (Scheduled each : schedule.statements()) {
            if (each.kind() == Kind.DELAY) {
                delays.add(new AcceptedDelay(
                        each.id(),
                        Objects.requireNonNull(each.content().from()),
                        Objects.requireNonNull(each.content().until()),
                        Objects.requireNonNull(each.reason()),
                        each.by(),
                        each.at(),
                        evidence.getOrDefault(each.id().toString(), List.of())));
            }
        }
        return delays;
    }

    private static Stated stated(Scheduled each) {
        return new Stated(
                Long.toString(each.number()),
                each.kind().name(),
                each.content().from(),
                each.content().until(),
                each.content().year(),
                MoneyText.of(each.content().fen(), null),
                each.reason(),
                each.by(),
                each.at());
    }
}
