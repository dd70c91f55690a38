package cn.yinfeng.app.platform.web;

import cn.yinfeng.app.platform.Caller;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** 水印: on every export stands who took it out, and when; at the foot of each printed page, out of the way of figures. */
@Component
public class Watermark {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int SMALL = 8;
    private final Messages messages;
    private final Clock clock;

    Watermark(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String text() {
        String name = Caller.find().map(Caller::name).orElse("-");
        return messages.text(
                "platform.watermark",
                Map.of("name", name, "at", LocalDateTime.now(clock).format(MINUTES)),
                Messages.reader());
    }

    public void on(Worksheet sheet) {
        // An ampersand begins a command in the foot of a sheet.
        sheet.footer(text().replace("&", "&&"), Position.RIGHT, SMALL);
    }
}
