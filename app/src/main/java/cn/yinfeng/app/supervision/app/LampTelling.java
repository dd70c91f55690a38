package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.supervision.store.JdbcLighting.Turned;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells a unit of its projects that turned red or yellow, in the transaction that lit them. One round of lighting tells a
 * unit once for each colour, however many projects turned: a changed threshold must not fill anybody's inbox.
 */
@Component
class LampTelling {
    private static final String HEARS = "lamp.hear";
    private final Notices notices;
    private final Units units;

    LampTelling(Notices notices, Units units) {
        this.notices = notices;
        this.units = units;
    }

    void tell(List<Turned> turned) {
        Map<Integer, String> names =
                units.names(turned.stream().map(Turned::unit).distinct().toList());
        for (Turned each : turned) {
            String unit = names.getOrDefault(each.unit(), "-");
            notices.tell(each.projects() == 1 ? one(each, unit) : several(each, unit));
        }
    }

    private static Notice one(Turned turned, String unit) {
        return new Notice(
                "lamp-" + turned.colour().toLowerCase(Locale.ROOT),
                Recipients.holding(HEARS, turned.unit(), Reach.EXACT),
                Map.of("unit", unit, "project", turned.name()),
                "/projects/" + turned.project(),
                turned.unit(),
                turned.sight(),
                turned.project(),
                "lamp:" + turned.project() + ":" + turned.colour() + ":" + turned.number());
    }

    private static Notice several(Turned turned, String unit) {
        return new Notice(
                "lamps-" + turned.colour().toLowerCase(Locale.ROOT),
                Recipients.holding(HEARS, turned.unit(), Reach.EXACT),
                Map.of("unit", unit, "count", Integer.toString(turned.projects())),
                "/lamps?unit=" + turned.unit() + "&colour=" + turned.colour(),
                turned.unit(),
                turned.sight(),
                "lamps:" + turned.unit() + ":" + turned.colour() + ":" + turned.number());
    }
}
