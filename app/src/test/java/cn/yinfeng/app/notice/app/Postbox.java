package cn.yinfeng.app.notice.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server of the test run, and an installation that sends through it when it is told to. */
@TestConfiguration(proxyBeanMethods = false)
class Postbox {
    private static final GreenMail SERVER = started();

    /** What came before the server went away: it forgets. */
    private static final List<MimeMessage> BEFORE = new ArrayList<>();

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Not the server's own choice: it would come back on another one. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
    }

    @Bean
    DynamicPropertyRegistrar mail() {
        return properties -> {
            properties.add("yinfeng.mail.host", () -> "127.0.0.1");
            properties.add("yinfeng.mail.port", () -> SERVER.getSmtp().getPort());
            properties.add("yinfeng.mail.tls", () -> "NONE");
            properties.add("yinfeng.mail.from", () -> "yinfeng@example.cn");
            properties.add("yinfeng.address", () -> "https://zs.example.cn");
            properties.add("yinfeng.notice.worker", () -> "false");
            properties.add("yinfeng.notice.hosts", () -> "localhost:" + Group.port());
        };
    }

    /** What came for this address, the oldest first. */
    static List<MimeMessage> of(String address) {
        return Stream.concat(BEFORE.stream(), Arrays.stream(SERVER.getReceivedMessages()))
                .filter(each -> isFor(each, address))
                .toList();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(each -> each.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The server is away. */
    static void close() {
        BEFORE.addAll(Arrays.asList(SERVER.getReceivedMessages()));
        SERVER.stop();
    }

    static void open() {
        SERVER.start();
        if (SERVER.getReceivedMessages().length > 0) {
            BEFORE.clear();
        }
    }
}
