package cn.yinfeng.app.notice.app;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What goes out by e-mail.
 *
 * @param id of which the Message-ID is made
 * @param lines harmless ones, each with the page that it leads to
 * @param foot what stands below in small print
 */
record Letter(UUID id, String to, Locale language, String subject, List<Line> lines, String foot) {
    Letter {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param link whole address; empty where there is nothing to open
     */
    record Line(String text, String link) {}
}
