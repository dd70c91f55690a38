package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.model.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UncheckedIOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Takes letters to the SMTP server, and says honestly what is known of their arrival. */
@Component
class MailCourier {
    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);
    private static final int FOR_EVER = 500;
    private final MailSettings settings;

    MailCourier(Environment environment) {
        this.settings = MailSettings.of(environment);
    }

    boolean isOn() {
        return settings.on();
    }

    Outcome send(Letter letter) {
        Session session = Session.getInstance(settings.properties());
        Message message;
        try {
            message = new Post(session, new InternetAddress(settings.from())).write(letter);
        } catch (AddressException noAddress) {
            return new Outcome.GivenUp("ADDRESS");
        } catch (MessagingException unwritable) {
            return new Outcome.GivenUp("UNWRITABLE");
        }
        try (Transport transport = session.getTransport("smtp")) {
            if (!connected(transport)) {
                return new Outcome.Failed("LOGIN");
            }
            return handOver(transport, message);
        } catch (MessagingException notReached) {
            LOG.info(
                    "the mail server was not reached: {}", notReached.getClass().getSimpleName());
            return new Outcome.Failed("UNREACHED");
        }
    }

    private boolean connected(Transport transport) throws MessagingException {
        try {
            String user = settings.user();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    user.isEmpty() ? null : user,
                    user.isEmpty() ? null : settings.password());
            return true;
        } catch (AuthenticationFailedException refused) {
            return false;
        } catch (UncheckedIOException noPassword) {
            LOG.warn("the file with the mail server's password cannot be read");
            return false;
        }
    }

    /** A number of the server's own says that it did not take the letter. Silence after the letter was told says nothing. */
    private static Outcome handOver(Transport transport, Message message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Sent();
        } catch (MessagingException refused) {
            return number(refused) == 0 ? new Outcome.GivenUp(Outcome.UNCERTAIN) : refusal(number(refused));
        }
    }

    private static Outcome refusal(int number) {
        String reason = "REFUSED " + number;
        return number >= FOR_EVER ? new Outcome.GivenUp(reason) : new Outcome.Failed(reason);
    }

    private static int number(MessagingException refused) {
        for (Exception each = refused; each instanceof MessagingException some; each = some.getNextException()) {
            int found = switch (some) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> 0;
            };
            if (found > 0) {
                return found;
            }
        }
        return 0;
    }
}
