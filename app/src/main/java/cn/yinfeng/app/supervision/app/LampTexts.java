package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.supervision.LampRow;
import cn.yinfeng.app.supervision.LampRow.Burning;
import cn.yinfeng.app.supervision.ProjectLamps.LampChange;
import cn.yinfeng.app.supervision.store.JdbcLamps.Change;
import cn.yinfeng.app.supervision.store.JdbcLamps.Lamp;
import cn.yinfeng.app.supervision.store.JdbcLamps.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows lamps in the reader's language. */
@Component
class LampTexts {
    private final RuleTexts rules;
    private final Units units;
    private final Messages messages;

    LampTexts(RuleTexts rules, Units units, Messages messages) {
        this.rules = rules;
        this.units = units;
        this.messages = messages;
    }

    static boolean chinese(Locale reader) {
        return Messages.language(reader).equals(Locale.CHINESE);
    }

    String text(String code, Locale reader) {
        return messages.text(code, Map.of(), reader);
    }

    Map<Integer, String> names(List<Standing> standings) {
        return units.names(standings.stream().map(Standing::unit).distinct().toList());
    }

    List<LampRow> rows(List<Standing> standings, Map<UUID, List<Lamp>> lamps, Locale reader) {
        Map<Integer, String> names = names(standings);
        return standings.stream()
                .map(each -> new LampRow(
                        new LampRow.LampProject(each.project(), each.number(), each.name()),
                        new LampRow.LampUnit(each.unit(), names.getOrDefault(each.unit(), "")),
                        each.colour(),
                        each.since(),
                        lamps.getOrDefault(each.project(), List.of()).stream()
                                .map(lamp -> burning(lamp, reader))
                                .toList()))
                .toList();
    }

    Burning burning(Lamp lamp, Locale reader) {
        return new Burning(
                lamp.rule(),
                name(lamp.rule(), lamp.hash(), reader),
                lamp.colour(),
                lamp.reason().in(chinese(reader)),
                lamp.since(),
                rules.version(lamp.hash()).map(RuleVersion::source).orElse(""),
                lamp.hash());
    }

    LampChange changed(Change change, Locale reader) {
        return new LampChange(
                change.rule(),
                name(change.rule(), change.hash(), reader),
                change.from(),
                change.to(),
                change.on(),
                change.at(),
                change.reason().in(chinese(reader)),
                change.hash(),
                change.entry() == null ? null : change.entry().toString());
    }

    /** The rule's name; its code where it was put out and the text is told no more. */
    private String name(String code, String hash, Locale reader) {
        return rules.version(hash)
                .map(version -> version.name().in(chinese(reader)))
                .orElse(code);
    }
}
