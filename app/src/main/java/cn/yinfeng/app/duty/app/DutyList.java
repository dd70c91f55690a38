package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.Duties.Filter;
import cn.yinfeng.app.duty.DutyView;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists duties as they stand: their days are computed, so they are sorted here and not by the database. */
@Component
class DutyList {
    private static final Comparator<DutyView> BY_DAY = Comparator.comparing(
            each -> each.dueOn() == null ? LocalDate.MAX : each.dueOn(), Comparator.naturalOrder());
    private static final Map<String, Comparator<DutyView>> ORDERS = Map.of(
            "", Comparator.comparing(DutyView::state).thenComparing(BY_DAY),
            "dueOn", BY_DAY,
            "unit", Comparator.comparingInt(each -> each.unit().id()),
            "task", Comparator.comparing(DutyView::task),
            "overdue", Comparator.comparingInt(DutyView::overdue));
    private final DutyViews views;
    private final Units units;

    DutyList(DutyViews views, Units units) {
        this.views = views;
        this.units = units;
    }

    Items<DutyView> list(Filter filter, Paging paging) {
        Comparator<DutyView> order = ORDERS.get(paging.field());
        if (order == null) {
            throw new Refusal("DUTY-001", Map.of("sort", paging.sort()));
        }
        Integer unit = filter.unit();
        List<DutyView> found = views.of(unit == null ? null : below(unit)).stream()
                .filter(each -> filter.state() == null || filter.state() == each.state())
                .filter(each -> filter.origin() == null
                        || filter.origin().equals(each.origin().id()))
                .filter(each -> says(each, filter.text()))
                .sorted((paging.descending() ? order.reversed() : order).thenComparing(DutyView::id))
                .toList();
        return new Items<>(
                found.stream().skip(paging.offset()).limit(paging.size()).toList(), found.size());
    }

    private static boolean says(DutyView duty, @Nullable String text) {
        return text == null
                || text.isBlank()
                || (duty.task() + "\n" + duty.unit().name() + "\n"
                                + duty.origin().label())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The unit and all below it; parents come before their children. */
    private Set<Integer> below(int unit) {
        var found = new HashSet<Integer>(Set.of(unit));
        for (UnitView each : units.visible()) {
            if (each.parentId() != null && found.contains(each.parentId())) {
                found.add(each.id());
            }
        }
        return found;
    }
}
