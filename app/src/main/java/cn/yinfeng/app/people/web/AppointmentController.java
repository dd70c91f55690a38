package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.OpenWork.HeldWork;
import cn.yinfeng.app.people.organisation.Appointments;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentView;
import cn.yinfeng.app.people.organisation.Appointments.AppointmentWish;
import cn.yinfeng.app.people.organisation.Appointments.FunctionView;
import cn.yinfeng.app.people.organisation.Appointments.Gap;
import cn.yinfeng.app.people.organisation.Appointments.Transfer;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which function, and who is missing. */
@RestController
@RequestMapping("/api/v1")
class AppointmentController {
    private static final int NAME = 60;
    private static final int TEXT = 200;
    private final Appointments appointments;
    private final Messages messages;
    private final Clock clock;

    AppointmentController(Appointments appointments, Messages messages, Clock clock) {
        this.appointments = appointments;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/functions")
    @Needs("staff.read")
    List<FunctionView> functions() {
        return appointments.functions();
    }

    @GetMapping("/appointments")
    @Needs("staff.read")
    List<AppointmentView> list(@RequestParam int unit, @RequestParam(required = false) @Nullable LocalDate on) {
        return appointments.on(day(on), unit);
    }

    @PostMapping("/appointments")
    @Needs("staff.manage")
    Appointed appoint(@RequestBody @Valid AppointmentRequest request) {
        return new Appointed(appointments.appoint(request.wish()));
    }

    @PostMapping("/appointments/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("staff.manage")
    void end(@PathVariable UUID id, @RequestBody @Valid EndRequest request) {
        appointments.end(id, request.lastDay(), request.reason());
    }

    /** What a leaver still has in hand, before it is passed on. */
    @GetMapping("/persons/{id}/open-work")
    @Needs("staff.manage")
    List<HeldText> openWork(@PathVariable UUID id, Locale reader) {
        return texts(appointments.heldBy(id), reader);
    }

    @PostMapping("/persons/{id}/transfer")
    @Needs("staff.manage")
    Transferred transfer(@PathVariable UUID id, @RequestBody @Valid TransferRequest request, Locale reader) {
        Transfer done = appointments.transfer(id, request.successor(), request.lastDay(), request.reason());
        return new Transferred(done.appointments(), texts(done.work(), reader));
    }

    @GetMapping("/staffing")
    @Needs("staff.read")
    List<Gap> gaps(@RequestParam int unit, @RequestParam(required = false) @Nullable LocalDate on) {
        return appointments.gaps(day(on), unit);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private List<HeldText> texts(List<HeldWork> work, Locale reader) {
        return work.stream()
                .map(each ->
                        new HeldText(messages.text(each.kind(), Map.of("count", each.count()), reader), each.count()))
                .toList();
    }

    record AppointmentRequest(
            int unitId,
            @NotBlank String function,
            @Nullable UUID personId,
            @Nullable @Size(max = NAME) String name,
            @Nullable @Size(max = NAME) String title,
            @Nullable @Size(max = NAME) String phone,
            @Nullable @Size(max = NAME) String login,
            @NotNull LocalDate from,
            @Nullable @Size(max = TEXT) String document) {
        AppointmentWish wish() {
            return new AppointmentWish(
                    unitId, function, personId, text(name), text(title), text(phone), login, from, text(document));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    record Appointed(UUID person) {}

    record EndRequest(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = TEXT) String reason) {}

    record TransferRequest(
            @NotNull UUID successor,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = TEXT) String reason) {}

    record HeldText(String title, long count) {}

    record Transferred(int appointments, List<HeldText> work) {}
}
