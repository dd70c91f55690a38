package cn.yinfeng.app.notice.web;

import cn.yinfeng.app.notice.Subscriptions;
import cn.yinfeng.app.notice.Subscriptions.Choice;
import cn.yinfeng.app.notice.Subscriptions.EmailChoice;
import cn.yinfeng.app.notice.Subscriptions.MailAddress;
import cn.yinfeng.app.notice.Subscriptions.SubscriptionView;
import cn.yinfeng.app.notice.Subscriptions.Times;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one wants to hear of, and where e-mail goes. */
@RestController
@RequestMapping("/api/v1/notices")
class SubscriptionController {
    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping("/subscriptions")
    @Needs(Needs.LOGIN)
    SubscriptionView mine(Locale reader) {
        return subscriptions.mine(reader);
    }

    @PutMapping("/subscriptions")
    @Needs(Needs.LOGIN)
    SubscriptionView choose(@RequestBody @Valid SubscriptionRequest request, Locale reader) {
        return subscriptions.choose(
                new Times(request.language(), request.digestHour(), request.quietFrom(), request.quietTo()),
                request.kinds().stream()
                        .map(each -> new Choice(each.code(), each.inbox(), each.email()))
                        .toList(),
                reader);
    }

    @GetMapping("/address")
    @Needs(Needs.LOGIN)
    MailAddress address() {
        return subscriptions.address();
    }

    /** Sends a code there. */
    @PostMapping("/address")
    @Needs(Needs.LOGIN)
    MailAddress wish(@RequestBody @Valid AddressRequest request) {
        return subscriptions.wish(request.address());
    }

    @PostMapping("/address/confirmation")
    @Needs(Needs.LOGIN)
    MailAddress confirm(@RequestBody @Valid AddressCodeRequest request) {
        return subscriptions.confirm(request.code());
    }

    @DeleteMapping("/address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Needs.LOGIN)
    void forget() {
        subscriptions.forget();
    }

    /** All that was chosen; kinds left out keep what they have. */
    record SubscriptionRequest(
            @NotNull @Pattern(regexp = "zh|en") String language,
            @Min(0) @Max(23) int digestHour,
            @Min(0) @Max(23) int quietFrom,
            @Min(0) @Max(23) int quietTo,
            @NotNull @Valid List<ChosenKind> kinds) {
        SubscriptionRequest {
            kinds = List.copyOf(kinds);
        }
    }

    /** One kind. */
    record ChosenKind(
            @NotBlank String code, boolean inbox, @NotNull EmailChoice email) {}

    record AddressRequest(@NotBlank @Size(max = 254) String address) {}

    record AddressCodeRequest(@NotBlank @Size(max = 12) String code) {}
}
