package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Vocabulary;
import cn.yinfeng.engines.rules.value.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds the facts that a text asks for against those that can be given to it. */
public final class Offer {
    private Offer() {}

    /**
     * What the text asks for in vain: it would be grey for everybody.
     *
     * @param field where the text declares its facts: vocabulary or measures
     */
    public static List<Fault> faults(String file, String text, String field, Collection<Declared> offered) {
        var faults = new ArrayList<Fault>();
        try {
            Section asked = Yaml.read(file, text).section(field);
            var vocabulary = new Vocabulary(offered);
            asked.names().forEach(name -> fault(asked, name, vocabulary).ifPresent(faults::add));
        } catch (Unreadable unreadable) {
            faults.add(unreadable.fault());
        }
        return faults;
    }

    private static Optional<Fault> fault(Section asked, String name, Vocabulary offered) {
        Optional<Declared> found = offered.find(name);
        if (found.isEmpty()) {
            return Optional.of(asked.at(name, FaultCode.NOT_OFFERED, Words.same(name), offered.advice(name)));
        }
        Type type = found.get().type();
        Type wanted = Names.type(asked.section(name));
        return type == wanted
                ? Optional.empty()
                : Optional.of(asked.at(
                        name,
                        FaultCode.OFFERED_OTHERWISE,
                        Words.same(name),
                        type.label(),
                        wanted.label(),
                        Words.same(type.word())));
    }
}
