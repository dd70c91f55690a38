package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.personal.PersonalData;
import cn.yinfeng.app.people.personal.PersonalData.Act;
import cn.yinfeng.app.people.personal.PersonalData.Chosen;
import cn.yinfeng.app.people.personal.PersonalData.Found;
import cn.yinfeng.app.people.personal.PersonalData.NewRequest;
import cn.yinfeng.app.people.personal.PersonalData.PersonalRequestView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

/** What persons ask about their own data. */
@RestController
@RequestMapping("/api/v1/personal-requests")
class PersonalDataController {
    private final PersonalData data;

    PersonalDataController(PersonalData data) {
        this.data = data;
    }

    @GetMapping
    @Needs("person.manage")
    Items<PersonalRequestView> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return data.list(Paging.of(page, size, null));
    }

    @PostMapping
    @Needs("person.manage")
    @ResponseStatus(HttpStatus.CREATED)
    PersonalRequestView take(@RequestBody @Valid PersonalRequestRequest request) {
        return data.take(request.asked());
    }

    @GetMapping("/{id}")
    @Needs("person.manage")
    @Watched("personalRequest")
    Found look(@PathVariable UUID id) {
        return data.look(id);
    }

    @PostMapping("/{id}/completion")
    @Needs("person.manage")
    PersonalRequestView carryOut(@PathVariable UUID id, @RequestBody @Valid PersonalCompletionRequest request) {
        return data.carryOut(id, request.places(), request.answer());
    }

    @PostMapping("/{id}/refusal")
    @Needs("person.manage")
    PersonalRequestView refuse(@PathVariable UUID id, @RequestBody @Valid PersonalRefusalRequest request) {
        return data.refuse(id, request.reason());
    }

    /** What somebody asks for. */
    record PersonalRequestRequest(
            @NotNull Act act,
            @NotNull @Size(max = 60) String name,
            @NotNull @Size(max = 30) String phone,
            @Nullable @Size(max = 60) String nextName,
            @Nullable @Size(max = 30) String nextPhone,
            @NotBlank @Size(max = 300) String identity,
            @NotNull LocalDate receivedOn) {
        NewRequest asked() {
            return new NewRequest(act, name, phone, text(nextName), text(nextPhone), identity, receivedOn);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    record PersonalCompletionRequest(
            @NotNull @Size(max = 1000) List<Chosen> places,
            @NotBlank @Size(max = 1000) String answer) {}

    record PersonalRefusalRequest(
            @NotBlank @Size(max = 1000) String reason) {}
}
