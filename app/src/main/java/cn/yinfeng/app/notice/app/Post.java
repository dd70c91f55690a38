package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.app.Letter.Line;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes a letter as a MIME message: plain text and HTML, saying the same. */
final class Post {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private final Session session;
    private final InternetAddress from;

    Post(Session session, InternetAddress from) {
        this.session = session;
        this.from = from;
    }

    Message write(Letter letter) throws MessagingException {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        var message = new Numbered(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject().replaceAll("\\s+", " "), UTF8);
        message.setSentDate(Date.from(Clock.systemUTC().instant()));
        message.setHeader("Content-Language", letter.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        String leave = letter.leave().link();
        if (!leave.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + leave + ">");
        }
        if (leave.startsWith("https:")) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var plain = new MimeBodyPart();
        plain.setText(text(letter), UTF8);
        var html = new MimeBodyPart();
        html.setText(html(letter), UTF8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private static String text(Letter letter) {
        return letter.lines().stream().map(Post::words).collect(Collectors.joining("\n\n"))
                + "\n\n-- \n" + letter.foot() + "\n"
                + (letter.leave().link().isEmpty() ? "" : words(letter.leave()) + "\n");
    }

    private static String words(Line line) {
        return line.link().isEmpty() ? line.text() : line.text() + "\n" + line.link();
    }

    private static String html(Letter letter) {
        return "<!doctype html><html lang=\"" + letter.language().getLanguage()
                + "\"><body style=\"font-family:sans-serif\">"
                + letter.lines().stream().map(Post::paragraph).collect(Collectors.joining())
                + "<div style=\"color:#666;font-size:12px\"><p>" + escape(letter.foot()) + "</p>"
                + (letter.leave().link().isEmpty() ? "" : paragraph(letter.leave())) + "</div></body></html>";
    }

    private static String paragraph(Line line) {
        String text = escape(line.text());
        return line.link().isEmpty()
                ? "<p>" + text + "</p>"
                : "<p><a href=\"" + escape(line.link()) + "\">" + text + "</a></p>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, UTF8.toLowerCase(Locale.ROOT));
    }

    /** Keeps the number that it was given: another try carries the same, so that a mailbox can know them as one. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
