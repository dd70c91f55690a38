package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.engines.rules.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words in the language of whoever reads the answer. */
@Component
class Reading {
    String of(Words words) {
        return words.in(!Messages.reader().equals(Locale.ENGLISH));
    }
}
