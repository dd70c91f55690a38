package cn.yinfeng.app.people.web.access;

import cn.yinfeng.app.people.access.AccountBindings;
import cn.yinfeng.app.people.access.AccountBindings.AccountBinding;
import cn.yinfeng.app.people.access.AccountBindings.BindingView;
import cn.yinfeng.app.people.access.SignOn;
import cn.yinfeng.app.people.access.SignOn.Departure;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which account a provider's person is. */
@RestController
@RequestMapping("/api/v1")
class AccountBindingController {
    private final AccountBindings bindings;
    private final SignOn signOn;
    private final PublicAddress address;

    AccountBindingController(AccountBindings bindings, SignOn signOn, PublicAddress address) {
        this.bindings = bindings;
        this.signOn = signOn;
        this.address = address;
    }

    @GetMapping("/session/bindings")
    @Needs(Needs.LOGIN)
    List<BindingView> mine() {
        return bindings.mine();
    }

    /** A write with the token against forgery, not a link: nobody is led to bind the account to somebody else's name. */
    @PostMapping("/session/bindings/{provider}")
    @Needs(Needs.LOGIN)
    Way bind(@PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
        Departure departure = signOn.departToBind(provider, address.of(request));
        TicketCookie.write(departure.ticket(), request, response);
        return new Way(departure.address().toString());
    }

    @DeleteMapping("/session/bindings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void unbindMine(@PathVariable UUID id) {
        bindings.unbindMine(id);
    }

    @GetMapping("/accounts/bindings")
    @Needs("account.manage")
    List<AccountBinding> all() {
        return bindings.all();
    }

    @PutMapping("/accounts/{id}/binding-permit")
    @Needs("account.manage")
    Permitted permit(@PathVariable UUID id) {
        return new Permitted(bindings.permit(id));
    }

    @DeleteMapping("/accounts/{id}/binding-permit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("account.manage")
    void forbid(@PathVariable UUID id) {
        bindings.forbid(id);
    }

    @DeleteMapping("/accounts/{id}/bindings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("account.manage")
    void unbind(@PathVariable UUID id) {
        bindings.unbind(id);
    }

    record Way(String address) {}

    record Permitted(Instant until) {}
}
