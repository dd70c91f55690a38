package cn.yinfeng.app.people.organisation;

import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A leaver's functions and open work went to a successor. */
public record WorkTransferred(UUID leaver, UUID successor, LocalDate lastDay, int appointments, List<HeldWork> work)
        implements Happening {
    public WorkTransferred {
        work = List.copyOf(work);
    }

    @Override
    public String action() {
        return "people.work-transferred";
    }

    @Override
    public Subject subject() {
        return new Subject("person", leaver.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "successor", successor, "lastDay", lastDay.toString(), "appointments", appointments, "work", work);
    }
}
