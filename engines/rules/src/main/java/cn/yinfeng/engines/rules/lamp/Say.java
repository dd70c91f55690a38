package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Section;
import cn.yinfeng.engines.rules.file.Unreadable;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Value;
import java.util.regex.Pattern;

/** A sentence with {names} in it, in both languages, filled when it is read. */
record Say(Words template) {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

    static Say read(Section section, Vocabulary vocabulary) {
        Words template = section.words("say");
        for (String language : new String[] {template.zh(), template.en()}) {
            HOLE.matcher(language).results().map(hole -> hole.group(1)).forEach(name -> {
                if (vocabulary.find(name).isEmpty()) {
                    throw new Unreadable(
                            section.at("say", FaultCode.UNKNOWN_PARAMETER, Words.same(name), vocabulary.advice(name)));
                }
            });
        }
        return new Say(template);
    }

    Words filled(Facts facts) {
        return new Words(filled(template.zh(), facts, true), filled(template.en(), facts, false));
    }

    private static String filled(String template, Facts facts, boolean chinese) {
        return HOLE.matcher(template)
                .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(facts.find(hole.group(1))
                        .map(value -> said(value, chinese))
                        .orElse("–")));
    }

    /** In a sentence a text needs no quotes and a number no fraction. */
    private static String said(Value value, boolean chinese) {
        if (value instanceof Value.Numeric number) {
            return number.exact().brief();
        }
        return value instanceof Value.Text text ? text.text() : value.shown().in(chinese);
    }
}
