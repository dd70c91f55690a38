package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.Tokens;
import cn.yinfeng.app.people.access.Tokens.Issued;
import cn.yinfeng.app.people.access.Tokens.NewToken;
import cn.yinfeng.app.people.access.Tokens.TokenRules;
import cn.yinfeng.app.people.access.Tokens.TokenView;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own access tokens, and everybody's for the security administrator. */
@RestController
@RequestMapping("/api/v1")
class TokenController {
    private final Tokens tokens;

    TokenController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/session/tokens")
    @Needs(Needs.LOGIN)
    List<TokenView> mine() {
        return tokens.mine();
    }

    @GetMapping("/session/tokens/rules")
    @Needs(Needs.LOGIN)
    TokenRules rules() {
        return tokens.rules();
    }

    @PostMapping("/session/tokens")
    @Needs(Needs.LOGIN)
    Issued issue(@RequestBody @Valid TokenRequest request) {
        return tokens.issue(new NewToken(request.name(), request.scopes(), request.until()));
    }

    @DeleteMapping("/session/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void revokeMine(@PathVariable UUID id) {
        tokens.revokeMine(id);
    }

    @GetMapping("/security/tokens")
    @Needs("security.manage")
    @Watched("token")
    List<TokenView> all() {
        return tokens.all();
    }

    @DeleteMapping("/security/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("security.manage")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }

    record TokenRequest(
            @NotBlank @Size(max = 60) String name,
            @NotEmpty Set<String> scopes,
            @NotNull LocalDate until) {}
}
