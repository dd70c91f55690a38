package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.rulebook.RuleCheck;
import cn.yinfeng.app.rulebook.RuleCheck.GivenFact;
import cn.yinfeng.app.rulebook.RuleCheck.RuleExample;
import cn.yinfeng.app.rulebook.RuleCheck.RuleFault;
import cn.yinfeng.app.rulebook.RuleCheck.RuleField;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.form.Field;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads texts and tells what they come to. */
@Component
class Checking {
    private final Uses uses;
    private final Reading reading;

    Checking(Uses uses, Reading reading) {
        this.uses = uses;
        this.reading = reading;
    }

    /** Where nobody applies the kind yet, nothing is said about its facts; adopting it is refused then. */
    RuleText read(RuleKind kind, String text) {
        RuleText read = RuleText.read(kind, text);
        return uses.find(kind).map(use -> read.given(use.offered())).orElse(read);
    }

    /** The text as one that may be applied, or a refusal with its first fault. */
    RuleText sound(RuleKind kind, String text) {
        RuleText read = RuleText.read(kind, text).given(uses.of(kind).offered());
        if (!read.sound()) {
            throw refusal(read.faults());
        }
        return read;
    }

    Refusal refusal(List<Fault> faults) {
        Fault first = faults.getFirst();
        return new Refusal(
                "RULEBOOK-002",
                Map.of(
                        "count",
                        faults.size(),
                        "line",
                        first.place().line(),
                        "column",
                        first.place().column(),
                        "fault",
                        first.code().number(),
                        "reason",
                        reading.of(first.reason()),
                        "remedy",
                        reading.of(first.fix())));
    }

    /** For the reader; {@code more} are faults of what was asked beside the text. */
    RuleCheck view(RuleText text, List<Fault> more) {
        Optional<Head> head = text.head();
        return new RuleCheck(
                text.sound(),
                java.util.stream.Stream.concat(more.stream(), text.faults().stream())
                        .map(this::view)
                        .toList(),
                head.map(each -> reading.of(each.name())).orElse(null),
                head.map(Head::source).orElse(null),
                head.map(Head::from).orElse(null),
                head.flatMap(Head::to).orElse(null),
                form(text),
                text.examples().stream().map(this::view).toList(),
                text.levels().stream().map(reading::of).toList());
    }

    List<RuleField> form(RuleText text) {
        return text.fields().stream().map(this::view).toList();
    }

    private RuleFault view(Fault fault) {
        return new RuleFault(
                fault.code().number(),
                fault.path(),
                fault.place().line(),
                fault.place().column(),
                reading.of(fault.reason()),
                reading.of(fault.fix()));
    }

    private RuleField view(Field field) {
        return new RuleField(
                field.path(),
                reading.of(field.label()),
                field.kind(),
                field.value(),
                field.choices(),
                reading.of(field.group()));
    }

    private RuleExample view(ExampleResult example) {
        return new RuleExample(
                example.name(),
                example.given().stream()
                        .map(each -> new GivenFact(each.name(), each.value()))
                        .toList(),
                example.expected(),
                example.got(),
                example.passed(),
                reading.of(example.reason()));
    }
}
