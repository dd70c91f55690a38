package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.Subscriptions;
import cn.yinfeng.app.platform.Caller;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** People who read mail, and the hour at which they do. */
@TestComponent
class MailReader {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private final Subscriptions subscriptions;
    private final OutsideTime time;

    MailReader(Subscriptions subscriptions, OutsideTime time) {
        this.subscriptions = subscriptions;
        this.time = time;
    }

    private static String address(Caller person) {
        return "reader-" + person.account() + "@example.cn";
    }

    /** Enters an address and tells the code that comes there. */
    void confirms(Caller person) throws MessagingException, IOException {
        person.run(() -> subscriptions.wish(address(person)));
        var code = CODE.matcher(text(Postbox.of(address(person)).getFirst()));
        if (!code.find()) {
            throw new AssertionError("no code came");
        }
        person.run(() -> subscriptions.confirm(code.group()));
    }

    /** What came after the code. */
    List<MimeMessage> mail(Caller person) {
        return Postbox.of(address(person)).stream().skip(1).toList();
    }

    static String text(MimeMessage message) throws MessagingException, IOException {
        return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
    }

    /** So many days from today, at this hour. */
    void itIs(int days, int hour) {
        time.shift(Duration.ZERO);
        ZonedDateTime real = time.now().atZone(time.zone());
        ZonedDateTime wanted = real.truncatedTo(ChronoUnit.DAYS).plusDays(days).withHour(hour);
        time.shift(Duration.between(real, wanted));
    }
}
