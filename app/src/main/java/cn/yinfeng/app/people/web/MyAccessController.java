package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.security.MyAccess;
import cn.yinfeng.app.people.security.MyAccess.Enrolment;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own sessions and one-time codes. */
@RestController
@RequestMapping("/api/v1/session")
class MyAccessController {
    private final MyAccess mine;
    private final SecurityAdministration security;

    MyAccessController(MyAccess mine, SecurityAdministration security) {
        this.mine = mine;
        this.security = security;
    }

    @GetMapping("/mine")
    @Needs(Needs.LOGIN)
    List<SessionView> sessions(HttpServletRequest request) {
        return mine.sessions(SessionCookie.read(request).orElseThrow(() -> new Refusal("PLATFORM-401")));
    }

    @DeleteMapping("/mine/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void revoke(@PathVariable UUID id) {
        mine.revoke(id);
    }

    /** What a new password must be. */
    @GetMapping("/policy")
    @Needs(Needs.LOGIN)
    PasswordRules rules() {
        SecurityPolicy policy = security.policy();
        return new PasswordRules(
                policy.leastLength(), policy.classes(), policy.history(), policy.expiresDays(), policy.idleMinutes());
    }

    @GetMapping("/second-factor")
    @Needs(Needs.LOGIN)
    SecondFactor secondFactor() {
        return new SecondFactor(mine.secondFactor());
    }

    @PostMapping("/second-factor")
    @Needs(Needs.LOGIN)
    Enrolment enrol() {
        return mine.enrol();
    }

    @PostMapping("/second-factor/confirmation")
    @Needs(Needs.LOGIN)
    RecoveryCodes confirm(@RequestBody @Valid CodeRequest request) {
        return new RecoveryCodes(mine.confirm(request.code()));
    }

    @PostMapping("/second-factor/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void leave(@RequestBody @Valid CodeRequest request) {
        mine.leave(request.code());
    }

    record PasswordRules(int least, int classes, int history, int expiresDays, int idleMinutes) {}

    record SecondFactor(boolean on) {}

    record RecoveryCodes(List<String> codes) {}

    record CodeRequest(@NotBlank @Size(max = 40) String code) {}
}
