package cn.yinfeng.app.signing.web;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.signing.SigningDesk.Entering;
import cn.yinfeng.app.signing.SigningDesk.PaperContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The desk of those who sign. */
@RestController
@RequestMapping("/api/v1/signing/versions")
class SigningController {
    private final SigningDesk desk;

    SigningController(SigningDesk desk) {
        this.desk = desk;
    }

    /** What waits for the reader. */
    @GetMapping
    @Needs("signing.sign")
    Items<PaperView> waiting() {
        List<PaperView> waiting = desk.waiting();
        return new Items<>(waiting, waiting.size());
    }

    @GetMapping("/{id}")
    @Needs("signing.read")
    PaperView find(@PathVariable UUID id) {
        return desk.find(id);
    }

    @GetMapping("/{id}/content")
    @Needs("signing.read")
    PaperContent content(@PathVariable UUID id) {
        return desk.content(id);
    }

    @PostMapping("/{id}/signature")
    @Needs("signing.sign")
    PaperView sign(@PathVariable UUID id, @RequestBody @Valid SigningPassword request) {
        return desk.sign(id, request.password());
    }

    @PostMapping("/{id}/confirmation")
    @Needs("signing.sign")
    PaperView confirm(@PathVariable UUID id, @RequestBody @Valid SigningPassword request) {
        return desk.confirm(id, request.password());
    }

    @PostMapping("/{id}/return")
    @Needs("signing.sign")
    PaperView giveBack(@PathVariable UUID id, @RequestBody @Valid SigningReason request) {
        return desk.giveBack(id, request.reason());
    }

    @PostMapping("/{id}/withdrawal")
    @Needs("signing.lay")
    PaperView withdraw(@PathVariable UUID id, @RequestBody @Valid SigningReason request) {
        return desk.withdraw(id, request.reason());
    }

    @PostMapping("/{id}/entry")
    @Needs("signing.lay")
    PaperView enter(@PathVariable UUID id, @RequestBody @Valid SigningEntry request) {
        return desk.enter(id, new Entering(request.account(), request.name(), request.reason()));
    }

    /** The password once more. */
    record SigningPassword(@NotNull String password) {}

    /** Why. */
    record SigningReason(@NotBlank @Size(max = 500) String reason) {}

    /** 代录: who signed, and on which word it is entered. */
    record SigningEntry(
            @Nullable UUID account,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 500) String reason) {}
}
