package cn.yinfeng.app.signing.web;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.Routes;
import cn.yinfeng.app.signing.Routes.Adoption;
import cn.yinfeng.app.signing.Routes.RouteStep;
import cn.yinfeng.app.signing.Routes.RouteView;
import cn.yinfeng.app.signing.StandIns;
import cn.yinfeng.app.signing.StandIns.Naming;
import cn.yinfeng.app.signing.StandIns.StandInView;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who signs for whom, and who signs one after another. */
@RestController
@RequestMapping("/api/v1/signing")
class StandInController {
    private final StandIns standIns;
    private final Routes routes;

    StandInController(StandIns standIns, Routes routes) {
        this.standIns = standIns;
        this.routes = routes;
    }

    @GetMapping("/stand-ins")
    @Needs("signing.read")
    List<StandInView> list() {
        return standIns.list();
    }

    @GetMapping("/stand-ins/candidates")
    @Needs("signing.sign")
    List<Signer> candidates() {
        return standIns.candidates();
    }

    @PostMapping("/stand-ins")
    @Needs("signing.sign")
    @ResponseStatus(HttpStatus.CREATED)
    StandInView name(@RequestBody @Valid StandInRequest request) {
        String reason = request.reason();
        return standIns.name(new Naming(
                request.account(), request.standIn(), request.from(), request.to(), reason == null ? "" : reason));
    }

    @PostMapping("/stand-ins/{id}/end")
    @Needs("signing.sign")
    StandInView end(@PathVariable UUID id, @RequestBody @Valid StandInEndRequest request) {
        return standIns.end(id, request.last());
    }

    @GetMapping("/routes")
    @Needs("signing.read")
    List<RouteView> inForce() {
        return routes.inForce();
    }

    @PostMapping("/routes")
    @Needs("signing.route")
    @ResponseStatus(HttpStatus.CREATED)
    RouteView adopt(@RequestBody @Valid RouteRequest request) {
        return routes.adopt(
                new Adoption(request.code(), request.from(), request.steps(), request.source()), request.password());
    }

    /** Who stands in for whom, from the first day to the last. */
    record StandInRequest(
            @NotNull UUID account,
            @NotNull UUID standIn,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Size(max = 500) String reason) {}

    /** With which day it ends. */
    record StandInEndRequest(@NotNull LocalDate last) {}

    /** A route of the own unit. */
    record RouteRequest(
            @NotBlank String code,
            @NotNull LocalDate from,
            @NotNull List<RouteStep> steps,
            @NotBlank @Size(max = 500) String source,
            @NotNull String password) {}
}
