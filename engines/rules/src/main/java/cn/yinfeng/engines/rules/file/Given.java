package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Value;
import java.util.HashMap;
import java.util.List;

/** The facts of an example; a name that is left out is missing. */
public final class Given {
    private Given() {}

    public static Facts read(Section section, Vocabulary vocabulary) {
        var values = new HashMap<String, Value>();
        section.names().forEach(name -> values.put(name, value(section, name, vocabulary)));
        return new Facts(values);
    }

    /** The facts as they are written, for people. */
    public static List<ExampleResult.Given> written(Section section) {
        return section.names().stream()
                .map(name -> new ExampleResult.Given(name, section.text(name)))
                .toList();
    }

    private static Value value(Section section, String name, Vocabulary vocabulary) {
        Declared declared = vocabulary
                .find(name)
                .orElseThrow(() -> new Unreadable(
                        section.at(name, FaultCode.UNKNOWN_NAME, Words.same(name), vocabulary.advice(name))));
        String text = section.text(name);
        return declared.type()
                .read(text)
                .orElseThrow(() -> new Unreadable(section.at(
                        name,
                        FaultCode.FACT_UNREADABLE,
                        Words.same(text),
                        declared.type().label())));
    }
}
