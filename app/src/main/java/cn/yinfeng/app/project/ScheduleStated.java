package cn.yinfeng.app.project;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/**
 * Plans of projects were stated, by a person or by one import; one event, whatever their number.
 *
 * @param kind project or import
 * @param id of the project or import
 * @param first number of the first statement
 * @param last number of the last
 */
public record ScheduleStated(String kind, String id, long first, long last) implements Happening {
    @Override
    public String action() {
        return "project.schedule-stated";
    }

    @Override
    public Subject subject() {
        return new Subject(kind, id);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("first", first, "last", last);
    }
}
