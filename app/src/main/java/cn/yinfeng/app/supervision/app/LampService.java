package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.LampList;
import cn.yinfeng.app.supervision.LampRow;
import cn.yinfeng.app.supervision.LampSummary;
import cn.yinfeng.app.supervision.Lamps;
import cn.yinfeng.app.supervision.LampsRelit;
import cn.yinfeng.app.supervision.ProjectLamps;
import cn.yinfeng.app.supervision.Relit;
import cn.yinfeng.app.supervision.model.Following;
import cn.yinfeng.app.supervision.store.JdbcLamps;
import cn.yinfeng.app.supervision.store.JdbcLamps.Standing;
import cn.yinfeng.app.supervision.store.JdbcLamps.Tallied;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lamps for the caller. */
@Service
class LampService implements Lamps {
    private final JdbcLamps lamps;
    private final LampTexts texts;
    private final LampExport export;
    private final Explaining explaining;
    private final Units units;
    private final Lighting lighting;
    private final ApplicationEventPublisher events;

    LampService(
            JdbcLamps lamps,
            LampTexts texts,
            LampExport export,
            Explaining explaining,
            Units units,
            Lighting lighting,
            ApplicationEventPublisher events) {
        this.lamps = lamps;
        this.texts = texts;
        this.export = export;
        this.explaining = explaining;
        this.units = units;
        this.lighting = lighting;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public LampList list(Filter filter, Paging paging, Locale reader) {
        List<Integer> within = within(filter.unit());
        List<Standing> page = lamps.page(filter, within, paging);
        List<LampRow> rows = texts.rows(
                page, lamps.lamps(page.stream().map(Standing::project).toList()), reader);
        Optional<Following> following = lamps.following();
        return new LampList(
                rows,
                lamps.total(filter, within),
                following.map(Following::litAt).orElse(null),
                following.map(each -> each.status().day()).orElse(null),
                following.map(LampService::watermark).orElse(null));
    }

    private static String watermark(Following following) {
        return Long.toString(following.status().entry());
    }

    @Override
    @Transactional(readOnly = true)
    public void export(Filter filter, Locale reader, OutputStream out) throws IOException {
        export.write(filter, within(filter.unit()), reader, out);
    }

    @Override
    @Transactional(readOnly = true)
    public LampSummary summary(@Nullable Integer unit) {
        List<UnitView> visible = units.visible();
        UnitView top = units.visible(unit == null ? Caller.current().unit() : unit);
        Map<Integer, Map<Colour, Long>> tallies = new HashMap<>();
        for (Tallied each : lamps.tallies()) {
            tallies.computeIfAbsent(each.unit(), ignored -> new EnumMap<>(Colour.class))
                    .put(each.colour(), each.projects());
        }
        var rows = new ArrayList<LampSummary.LampTally>();
        rows.add(row(top, visible, tallies));
        visible.stream()
                .filter(each -> Integer.valueOf(top.id()).equals(each.parentId()))
                .forEach(each -> rows.add(row(each, visible, tallies)));
        Optional<Following> following = lamps.following();
        return new LampSummary(
                following.map(each -> each.status().day()).orElse(null),
                following.map(Following::litAt).orElse(null),
                following.map(LampService::watermark).orElse(null),
                rows);
    }

    private static LampSummary.LampTally row(
            UnitView unit, List<UnitView> visible, Map<Integer, Map<Colour, Long>> tallies) {
        var sums = new EnumMap<Colour, Long>(Colour.class);
        for (int each : below(unit.id(), visible)) {
            tallies.getOrDefault(each, Map.of()).forEach((colour, count) -> sums.merge(colour, count, Long::sum));
        }
        return new LampSummary.LampTally(
                new LampRow.LampUnit(unit.id(), unit.name()),
                sums.getOrDefault(Colour.RED, 0L),
                sums.getOrDefault(Colour.YELLOW, 0L),
                sums.getOrDefault(Colour.BLUE, 0L),
                sums.getOrDefault(Colour.NORMAL, 0L),
                sums.getOrDefault(Colour.GREY, 0L),
                sums.values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    @Transactional(readOnly = true)
    public ProjectLamps of(UUID project, Locale reader) {
        return explaining.of(project, reader);
    }

    @Override
    @Transactional
    public Relit relight() {
        Relit relit = lighting.relight();
        events.publishEvent(new LampsRelit(relit.looked(), relit.changed()));
        return relit;
    }

    /** The unit with all below it, as far as the caller sees them; null for any. */
    private @Nullable List<Integer> within(@Nullable Integer unit) {
        return unit == null ? null : List.copyOf(below(unit, units.visible()));
    }

    /** Parents come before children. */
    static Set<Integer> below(int unit, List<UnitView> visible) {
        var within = new HashSet<Integer>(Set.of(unit));
        for (UnitView each : visible) {
            if (each.parentId() != null && within.contains(each.parentId())) {
                within.add(each.id());
            }
        }
        return within;
    }
}
