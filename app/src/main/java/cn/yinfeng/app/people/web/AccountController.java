package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

@RestController
@RequestMapping("/api/v1/accounts")
class AccountController {
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Needs("account.manage")
    List<AccountView> list() {
        return accounts.all();
    }

    @PostMapping
    @Needs("account.manage")
    Created create(@RequestBody @Valid AccountRequest request) {
        return accounts.create(new NewAccount(request.login(), request.name(), request.role(), request.unitId()));
    }

    @PostMapping("/{id}/one-time-password")
    @Needs("account.manage")
    OneTimePassword giveOneTimePassword(@PathVariable UUID id) {
        return new OneTimePassword(accounts.giveOneTimePassword(id));
    }

    @PostMapping("/{id}/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("account.manage")
    void disable(@PathVariable UUID id) {
        accounts.disable(id);
    }

    @PostMapping("/{id}/enable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("account.manage")
    void enable(@PathVariable UUID id) {
        accounts.enable(id);
    }

    record AccountRequest(
            @NotBlank @Size(max = 60) String login,
            @NotBlank @Size(max = 60) String name,
            @NotBlank String role,
            @Nullable Integer unitId) {}

    record OneTimePassword(String oneTimePassword) {}
}
