package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A person was given a function at a unit. */
public record PersonAppointed(UUID person, String function, int unit, LocalDate from) implements Happening {
    @Override
    public String action() {
        return "people.person-appointed";
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("function", function, "unit", unit, "from", from.toString());
    }
}
