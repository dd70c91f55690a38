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
 * @param leave how to have no more of it; without a link where that may not be
 */
record Letter(UUID id, String to, Locale language, String subject, List<Line> lines, String foot, Line leave) {
    Letter {
        lines = List.copyOf(lines);
    }

    /** Nothing that can be turned off. */
    static final Line STAYS = new Line("", "");

    /**
     * One line.
     *
     * @param link whole address; empty where there is nothing to open
     */
    record Line(String text, String link) {}
}
