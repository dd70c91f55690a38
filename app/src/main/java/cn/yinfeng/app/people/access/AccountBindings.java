package cn.yinfeng.app.people.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which account a provider's person is: bound by that person while logged in, or once under a permit. */
public interface AccountBindings {
    /** The bindings of whoever asks. */
    List<BindingView> mine();

    /** Ends one of the own bindings. */
    void unbindMine(UUID binding);

    /** Bindings and permits of all accounts, for the system administrator. */
    List<AccountBinding> all();

    /**
     * For as many days as the policy gives to invitations, the account may be bound by the login that a provider tells.
     * Answers until when.
     */
    Instant permit(UUID account);

    /** Takes the permit back. */
    void forbid(UUID account);

    /** Ends all bindings of an account. */
    void unbind(UUID account);

    /** A binding; the provider is its name in the settings, or its address where it is not among them any more. */
    record BindingView(
            UUID id,
            String provider,
            Instant boundAt,
            @Nullable Instant lastUsed) {}

    /** What an account is bound to, and until when it may be bound. */
    record AccountBinding(
            UUID account,
            List<BindingView> bindings,
            @Nullable Instant permittedUntil) {}
}
