package cn.yinfeng.app.people.personal;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A person's request about their own data was taken, carried out or refused. The trail names nobody. */
public record PersonalRequestHandled(UUID request, PersonalData.Act act, PersonalData.State state, int places)
        implements Happening {
    @Override
    public String action() {
        return switch (state) {
            case OPEN -> "people.personal-request-taken";
            case DONE -> "people.personal-request-done";
            case REFUSED -> "people.personal-request-refused";
        };
    }

    @Override
    public Subject subject() {
        return new Subject("personalRequest", request.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("act", act.name(), "places", places);
    }
}
