package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** Somebody saw the telephone numbers of persons unmasked. */
public record ContactsRead(int unit, int persons) implements Happening {
    @Override
    public String action() {
        return "people.contacts-read";
    }

    @Override
    public Subject subject() {
        return new Subject("unit", Integer.toString(unit));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("persons", persons);
    }
}
