package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.platform.web.Messages;
import java.util.Locale;
import java.util.Map;

/** Why a delivery is not there, in words: a code, and the other side's own number behind it. */
final class Reasons {
    private Reasons() {}

    static String text(Messages messages, String reason, Locale reader) {
        int space = reason.indexOf(' ');
        String code = space < 0 ? reason : reason.substring(0, space);
        String number = space < 0 ? "" : reason.substring(space + 1);
        return messages.text("notice.reason." + code, Map.of("number", number), reader);
    }
}
