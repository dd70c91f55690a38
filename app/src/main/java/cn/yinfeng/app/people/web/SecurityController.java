package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.people.security.SecurityAdministration;
import cn.yinfeng.app.people.security.SecurityAdministration.Decided;
import cn.yinfeng.app.people.security.SecurityAdministration.Lockout;
import cn.yinfeng.app.people.security.SecurityAdministration.Matrix;
import cn.yinfeng.app.people.security.SecurityAdministration.SessionView;
import cn.yinfeng.app.people.security.SecurityPolicy;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Roles, policy, sessions, lockouts. */
@RestController
@RequestMapping("/api/v1/security")
class SecurityController {
    private final SecurityAdministration security;

    SecurityController(SecurityAdministration security) {
        this.security = security;
    }

    @GetMapping("/roles")
    @Needs("role.read")
    Matrix matrix() {
        return security.matrix();
    }

    @PutMapping("/roles/{role}/permissions/{permission}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("role.manage")
    void grant(@PathVariable String role, @PathVariable String permission, @RequestBody GrantRequest request) {
        security.grant(role, permission, request.granted());
    }

    @GetMapping("/policies")
    @Needs("security.manage")
    List<Decided> policies() {
        return security.policies();
    }

    @PostMapping("/policies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void decide(@RequestBody @Valid PolicyRequest request) {
        security.decide(request.policy(), request.reason());
    }

    @GetMapping("/sessions")
    @Needs("security.manage")
    @Watched("session")
    List<SessionView> sessions() {
        return security.sessions();
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void revoke(@PathVariable UUID id) {
        security.revoke(id);
    }

    @GetMapping("/lockouts")
    @Needs("security.manage")
    List<Lockout> lockouts() {
        return security.lockouts();
    }

    @DeleteMapping("/lockouts/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void lift(@PathVariable UUID account) {
        security.lift(account);
    }

    @GetMapping("/accounts/unconfirmed")
    @Needs("security.manage")
    List<AccountView> unconfirmed() {
        return security.unconfirmed();
    }

    @PostMapping("/accounts/{account}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void confirm(@PathVariable UUID account) {
        security.confirm(account);
    }

    @DeleteMapping("/accounts/{account}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void removeSecondFactor(@PathVariable UUID account) {
        security.removeSecondFactor(account);
    }

    record GrantRequest(boolean granted) {}

    record PolicyRequest(
            @NotNull LocalDate from,
            @Min(8) @Max(64) int leastLength,
            @Min(1) @Max(4) int classes,
            @Min(0) @Max(24) int history,
            @Min(0) @Max(730) int expiresDays,
            @Min(5) @Max(480) int idleMinutes,
            @Min(1) @Max(24) int sessionHours,
            @Min(10) @Max(10000) int addressFailures,
            @NotNull Set<String> secondFactorRoles,
            boolean confirmAccounts,
            @NotNull @Valid AccessRequest access,
            @NotBlank @Size(max = 400) String reason) {
        SecurityPolicy policy() {
            return new SecurityPolicy(
                    from,
                    leastLength,
                    classes,
                    history,
                    expiresDays,
                    idleMinutes,
                    sessionHours,
                    addressFailures,
                    secondFactorRoles,
                    confirmAccounts,
                    access.rules());
        }
    }

    record AccessRequest(
            @Min(0) @Max(64) int passphraseLength,
            boolean refuseLeaked,
            @Min(1) @Max(366) int tokenDays,
            @Min(10) @Max(6000) int tokenMinute,
            @Min(1) @Max(30) int invitationDays) {
        SecurityPolicy.Access rules() {
            return new SecurityPolicy.Access(passphraseLength, refuseLeaked, tokenDays, tokenMinute, invitationDays);
        }
    }
}
