package cn.yinfeng.app.assessment.web;

import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.Objections;
import cn.yinfeng.app.assessment.Objections.ObjectionView;
import cn.yinfeng.app.assessment.Publishing;
import cn.yinfeng.app.assessment.Publishing.SignatureView;
import cn.yinfeng.app.assessment.Replays;
import cn.yinfeng.app.assessment.Replays.Replay;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** From trial to final: publishing, objecting, answering, settling, withdrawing; and computing anew. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class PublishingController {
    private final Publishing publishing;
    private final Objections objections;
    private final Replays replays;

    PublishingController(Publishing publishing, Objections objections, Replays replays) {
        this.publishing = publishing;
        this.objections = objections;
        this.replays = replays;
    }

    @Needs("assessment.publish")
    @PostMapping("/publication")
    AssessmentView publish(@PathVariable UUID id, @RequestBody @Valid PublishRequest request) {
        return publishing.publish(id, request.objectionsUntil(), request.password());
    }

    @Needs("assessment.publish")
    @PostMapping("/settlement")
    AssessmentView settle(@PathVariable UUID id, @RequestBody @Valid SettleRequest request) {
        return publishing.settle(id, request.password());
    }

    @Needs("assessment.publish")
    @PostMapping("/withdrawal")
    AssessmentView withdraw(@PathVariable UUID id, @RequestBody @Valid TakeBackRequest request) {
        return publishing.withdraw(id, request.reason(), request.password());
    }

    @Needs("assessment.read")
    @GetMapping("/signatures")
    List<SignatureView> signatures(@PathVariable UUID id) {
        return publishing.signatures(id);
    }

    @Needs("assessment.read")
    @GetMapping("/objections")
    List<ObjectionView> objections(@PathVariable UUID id) {
        return objections.of(id);
    }

    @Needs("assessment.object")
    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.CREATED)
    ObjectionView raise(@PathVariable UUID id, @RequestBody @Valid ObjectionRequest request) {
        return objections.raise(id, request.unit(), request.text());
    }

    @Needs("assessment.publish")
    @PostMapping("/objections/{objection}/answer")
    ObjectionView answer(
            @PathVariable UUID id, @PathVariable UUID objection, @RequestBody @Valid AnswerRequest request) {
        return objections.answer(id, objection, request.text(), request.accepted());
    }

    @Needs("assessment.read")
    @PostMapping("/replay")
    Replay replay(@PathVariable UUID id) {
        return replays.replay(id);
    }

    /** {@code objectionsUntil} is the last day on which a unit may object. */
    record PublishRequest(
            @NotNull LocalDate objectionsUntil, @NotBlank String password) {}

    record SettleRequest(@NotBlank String password) {}

    record TakeBackRequest(
            @NotBlank @Size(max = 500) String reason,
            @NotBlank String password) {}

    record ObjectionRequest(
            int unit, @NotBlank @Size(max = 2000) String text) {}

    record AnswerRequest(@NotBlank @Size(max = 2000) String text, boolean accepted) {}
}
