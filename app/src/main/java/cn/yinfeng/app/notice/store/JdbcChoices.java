package cn.yinfeng.app.notice.store;

import cn.yinfeng.app.notice.Subscriptions.Choice;
import cn.yinfeng.app.notice.Subscriptions.EmailChoice;
import cn.yinfeng.app.notice.Subscriptions.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the caller chose; the policies show nobody else's. */
@Repository
public class JdbcChoices {
    private final JdbcClient jdbc;

    JdbcChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> choices() {
        return jdbc.sql("SELECT kind, inbox, email FROM notice.subscription")
                .query((row, number) -> new Choice(
                        row.getString("kind"), row.getBoolean("inbox"), EmailChoice.valueOf(row.getString("email"))))
                .list();
    }

    /** Kinds of which no e-mail is wanted any more. */
    public Set<String> unwanted() {
        return choices().stream()
                .filter(each -> each.email() == EmailChoice.NONE)
                .map(Choice::kind)
                .collect(Collectors.toSet());
    }

    public void choose(UUID account, Choice choice) {
        jdbc.sql("""
                INSERT INTO notice.subscription (account_id, kind, inbox, email) VALUES (:account, :kind, :inbox, :email)
                ON CONFLICT (account_id, kind) DO UPDATE SET inbox = excluded.inbox, email = excluded.email
                """)
                .param("account", account)
                .param("kind", choice.kind())
                .param("inbox", choice.inbox())
                .param("email", choice.email().name())
                .update();
    }

    public Optional<Times> times() {
        return jdbc.sql("SELECT language, digest_hour, quiet_from, quiet_to FROM notice.preference")
                .query((row, number) -> new Times(
                        row.getString("language"),
                        row.getInt("digest_hour"),
                        row.getInt("quiet_from"),
                        row.getInt("quiet_to")))
                .optional();
    }

    public void keep(UUID account, Times times) {
        jdbc.sql("""
                INSERT INTO notice.preference (account_id, language, digest_hour, quiet_from, quiet_to)
                VALUES (:account, :language, :digest, :from, :to)
                ON CONFLICT (account_id) DO UPDATE
                   SET language = excluded.language, digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from,
                       quiet_to = excluded.quiet_to
                """)
                .param("account", account)
                .param("language", times.language())
                .param("digest", times.digestHour())
                .param("from", times.quietFrom())
                .param("to", times.quietTo())
                .update();
    }

    public Locale language() {
        return times().map(each -> each.language().equals("en") ? Locale.ENGLISH : Locale.CHINESE)
                .orElse(Locale.CHINESE);
    }

    public Optional<String> confirmedAddress() {
        return address().map(Address::confirmed).filter(each -> !each.isEmpty());
    }

    public Optional<Address> address() {
        return jdbc.sql("SELECT confirmed, wished, code_hash, tries, sent_at FROM notice.address")
                .query((row, number) -> new Address(
                        Optional.ofNullable(row.getString("confirmed")).orElse(""),
                        Optional.ofNullable(row.getString("wished")).orElse(""),
                        Optional.ofNullable(row.getBytes("code_hash"))
                                .map(java.util.HexFormat.of()::formatHex)
                                .orElse(""),
                        row.getInt("tries"),
                        instant(row.getObject("sent_at", OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    public void wish(UUID account, String wished, byte[] codeHash, Instant at) {
        jdbc.sql("""
                INSERT INTO notice.address (account_id, wished, code_hash, tries, sent_at)
                VALUES (:account, :wished, :hash, 0, :at)
                ON CONFLICT (account_id) DO UPDATE
                   SET wished = excluded.wished, code_hash = excluded.code_hash, tries = 0, sent_at = excluded.sent_at
                """)
                .param("account", account)
                .param("wished", wished)
                .param("hash", codeHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void countTry() {
        jdbc.sql("UPDATE notice.address SET tries = tries + 1").update();
    }

    public void confirm() {
        jdbc.sql("UPDATE notice.address SET confirmed = wished, wished = NULL, code_hash = NULL, tries = 0")
                .update();
    }

    public void forgetAddress() {
        jdbc.sql("DELETE FROM notice.address").update();
    }

    /**
     * The address and the one that waits for its code.
     *
     * @param codeHash in hexadecimal digits; empty where no code is awaited
     */
    public record Address(
            String confirmed,
            String wished,
            String codeHash,
            int tries,
            @Nullable Instant sentAt) {}
}
