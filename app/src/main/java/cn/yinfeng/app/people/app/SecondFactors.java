package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.model.Totp;
import cn.yinfeng.app.people.security.MyAccess.Enrolment;
import cn.yinfeng.app.people.store.SecondFactorStore;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.kernel.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes of a device, and the recovery codes for the day on which it is lost. */
@Component
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 12;
    private final SecondFactorStore store;
    private final SecretVault vault;
    private final Passwords passwords;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(SecondFactorStore store, SecretVault vault, Passwords passwords) {
        this.store = store;
        this.vault = vault;
        this.passwords = passwords;
    }

    public boolean isOn(UUID account) {
        return store.isOn(account);
    }

    private Optional<byte[]> opened(Sealed sealed, UUID account) {
        return vault.open(sealed, SecondFactorStore.about(account));
    }

    @Transactional
    public Enrolment begin(UUID account, String login) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        if (!store.begin(account, vault.seal(secret, SecondFactorStore.about(account)))) {
            throw new Refusal("PEOPLE-054");
        }
        String text = new Totp(secret).base32();
        String name = URLEncoder.encode("引凤:" + login, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(
                text,
                "otpauth://totp/" + name + "?secret=" + text + "&issuer="
                        + URLEncoder.encode("引凤", StandardCharsets.UTF_8));
    }

    @Transactional
    public List<String> confirm(UUID account, String code) {
        byte[] secret = store.secret(account, false)
                .flatMap(each -> opened(each, account))
                .orElseThrow(() -> new Refusal("PEOPLE-055"));
        OptionalLong step = new Totp(secret).stepOf(code, SessionKeeper.now());
        if (step.isEmpty() || !store.use(account, step.getAsLong())) {
            throw new Refusal("PEOPLE-051");
        }
        store.confirm(account, SessionKeeper.now());
        var codes = new ArrayList<String>();
        for (int each = 0; each < RECOVERY_CODES; each++) {
            codes.add(passwords.oneTime().substring(0, RECOVERY_LETTERS));
        }
        store.addRecovery(account, codes.stream().map(Hash::of).toList());
        return codes;
    }

    /**
     * Whether the code is of the device and new, or a recovery code not used yet; it is used up by asking. Where the key
     * of the secret is not here, a recovery code still lets in, and any other is PEOPLE-060.
     */
    @Transactional
    public boolean accepts(UUID account, String code) {
        Sealed sealed = store.secret(account, true).orElseThrow(() -> new Refusal("PEOPLE-055"));
        Optional<byte[]> secret = opened(sealed, account);
        if (secret.isPresent()) {
            OptionalLong step = new Totp(secret.get()).stepOf(code, SessionKeeper.now());
            if (step.isPresent()) {
                return store.use(account, step.getAsLong());
            }
        }
        String plain = code.strip().toLowerCase(Locale.ROOT);
        boolean recovered = store.useRecovery(account, Hash.of(plain), SessionKeeper.now());
        if (!recovered && secret.isEmpty()) {
            throw new Refusal("PEOPLE-060");
        }
        return recovered;
    }

    @Transactional
    public boolean remove(UUID account) {
        return store.remove(account);
    }
}
