package cn.yinfeng.app.people.organisation;

import cn.yinfeng.kernel.Happening;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A person no longer holds a function. */
public record AppointmentEnded(UUID appointment, LocalDate lastDay, String reason) implements Happening {
    @Override
    public String action() {
        return "people.appointment-ended";
    }

    @Override
    public Subject subject() {
        return new Subject("appointment", appointment.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("lastDay", lastDay.toString(), "reason", reason);
    }
}
