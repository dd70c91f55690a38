package cn.yinfeng.app.people;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** The demo's clock was set to a date. */
public record ClockMoved(java.time.LocalDate date) implements Happening {
    @Override
    public String action() {
        return "people.clock-moved";
    }

    @Override
    public Subject subject() {
        return new Subject("installation", "clock");
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("date", date.toString());
    }
}
