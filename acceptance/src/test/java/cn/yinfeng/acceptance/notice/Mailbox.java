package cn.yinfeng.acceptance.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A mail server on this machine, and what lies in it. */
final class Mailbox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Mailbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The mail whose subject says this, the oldest first. */
    List<MimeMessage> about(String words) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> subject(each).contains(words))
                .toList();
    }

    MimeMessage awaits(String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (about(words).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        return about(words).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail about " + words + ", but "
                        + Arrays.stream(server.getReceivedMessages())
                                .map(Mailbox::subject)
                                .toList()));
    }

    static String subject(MimeMessage message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The plain text. */
    static String text(MimeMessage message) {
        try {
            return (String)
                    ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** All of it, with its head. */
    static String whole(MimeMessage message) {
        return GreenMailUtil.getWholeMessage(message);
    }

    @Override
    public void close() {
        server.stop();
    }
}
