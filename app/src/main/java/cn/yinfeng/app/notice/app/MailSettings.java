package cn.yinfeng.app.notice.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * How e-mail leaves; off where no host is named.
 *
 * @param host of the SMTP server; empty for off
 * @param tls NONE, STARTTLS (required, not tried) or TLS from the first byte
 * @param passwordFile holds the password in its first line, so that no setting shows it
 * @param from the address in From
 */
record MailSettings(
        String host,
        int port,
        Tls tls,
        String user,
        @Nullable Path passwordFile,
        String from) {
    private static final int SUBMISSION = 587;
    private static final String PATIENCE = "20000";

    enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    static MailSettings of(Environment environment) {
        String file = environment.getProperty("yinfeng.mail.password-file", "");
        return new MailSettings(
                environment.getProperty("yinfeng.mail.host", ""),
                environment.getProperty("yinfeng.mail.port", Integer.class, SUBMISSION),
                environment.getProperty("yinfeng.mail.tls", Tls.class, Tls.STARTTLS),
                environment.getProperty("yinfeng.mail.user", ""),
                file.isEmpty() ? null : Path.of(file),
                environment.getProperty("yinfeng.mail.from", ""));
    }

    boolean on() {
        return !host.isEmpty() && !from.isEmpty();
    }

    String password() {
        Path file = passwordFile;
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }
}
