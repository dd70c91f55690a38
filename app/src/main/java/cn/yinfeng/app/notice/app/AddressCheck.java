package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.AddressChanged;
import cn.yinfeng.app.notice.Subscriptions.MailAddress;
import cn.yinfeng.app.notice.app.Letter.Line;
import cn.yinfeng.app.notice.model.Outcome;
import cn.yinfeng.app.notice.store.JdbcChoices;
import cn.yinfeng.app.notice.store.JdbcChoices.Address;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes sure that an address is the person's own, by a code sent to it. */
@Component
class AddressCheck {
    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");
    private static final int LONGEST = 254;
    private static final int TRIES = 5;
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int CODES = 1_000_000;
    private final SecureRandom random = new SecureRandom();
    private final JdbcChoices choices;
    private final MailCourier mail;
    private final Messages messages;
    private final OutsideTime time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    AddressCheck(
            JdbcChoices choices,
            MailCourier mail,
            Messages messages,
            OutsideTime time,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.choices = choices;
        this.mail = mail;
        this.messages = messages;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
    }

    MailAddress mine() {
        return choices.address()
                .map(each -> new MailAddress(
                        mail.isOn(),
                        each.confirmed(),
                        each.wished(),
                        !each.codeHash().isEmpty()))
                .orElseGet(() -> new MailAddress(mail.isOn(), "", "", false));
    }

    MailAddress wish(String address) {
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw new Refusal("NOTICE-004");
        }
        if (!mail.isOn()) {
            throw new Refusal("NOTICE-005");
        }
        UUID me = Caller.current().account();
        String code = "%06d".formatted(random.nextInt(CODES));
        transaction.executeWithoutResult(status -> {
            Instant now = time.now();
            Instant last = choices.address().map(Address::sentAt).orElse(null);
            if (last != null && last.plus(BETWEEN).isAfter(now)) {
                throw new Refusal("NOTICE-008");
            }
            choices.wish(me, address, hash(me, code), now);
        });
        Locale language = Objects.requireNonNull(transaction.execute(status -> choices.language()));
        if (!(mail.send(letter(address, code, language)) instanceof Outcome.Sent)) {
            throw new Refusal("NOTICE-006");
        }
        return Objects.requireNonNull(transaction.execute(status -> mine()));
    }

    private Letter letter(String address, String code, Locale language) {
        return new Letter(
                Ids.next(),
                address,
                language,
                messages.text("notice.code.subject", Map.of(), language),
                List.of(new Line(messages.text("notice.code.text", Map.of("code", code), language), "")),
                messages.text("notice.code.foot", Map.of(), language),
                Letter.STAYS);
    }

    MailAddress confirm(String code) {
        UUID me = Caller.current().account();
        transaction.executeWithoutResult(status -> choices.countTry());
        return Objects.requireNonNull(transaction.execute(status -> {
            Address kept = choices.address().orElseThrow(() -> new Refusal("NOTICE-007"));
            Instant sent = kept.sentAt();
            boolean late = sent == null || sent.plus(VALID).isBefore(time.now());
            if (late
                    || kept.tries() > TRIES
                    || !HexFormat.of().formatHex(hash(me, code)).equals(kept.codeHash())) {
                throw new Refusal("NOTICE-007");
            }
            choices.confirm();
            events.publishEvent(new AddressChanged(me, "confirmed"));
            return mine();
        }));
    }

    void forget() {
        choices.forgetAddress();
        events.publishEvent(new AddressChanged(Caller.current().account(), "forgotten"));
    }

    private static byte[] hash(UUID account, String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((account + " " + code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
