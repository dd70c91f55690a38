package cn.yinfeng.engines.extraction.command;

import cn.yinfeng.engines.extraction.Cadence;
import cn.yinfeng.engines.extraction.Duty;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Fact;
import cn.yinfeng.engines.extraction.Heading;
import cn.yinfeng.engines.extraction.Issue;
import cn.yinfeng.engines.extraction.Note;
import cn.yinfeng.engines.extraction.Programme;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Reading;
import cn.yinfeng.engines.extraction.Rhythm;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.derived.RuleDraft;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stable contract of {@code --json}, told in docs/guide/extract.md. Fields are added, never renamed or dropped. */
public final class ExtractionJson {
    private final Json json = new Json();
    private final String text;

    private ExtractionJson(String text) {
        this.text = text;
    }

    /** One JSON object and a line end. */
    public static String of(Extraction extraction, Reading.Read read) {
        var writer = new ExtractionJson(read.text());
        writer.document(extraction, read);
        return writer.json.text() + "\n";
    }

    private void document(Extraction extraction, Reading.Read read) {
        Issue issue = extraction.issue();
        json.open('{').field("title", extraction.title());
        json.field("documentNumber", issue.documentNumber()).field("issuedOn", issue.issuedOn());
        json.field("publisher", issue.publisher())
                .field("subject", issue.subject())
                .field("period", issue.period());
        json.name("targets").open('[');
        extraction.targets().forEach(this::target);
        json.close(']').name("facts").open('[');
        extraction.facts().forEach(this::fact);
        json.close(']').name("duties").open('[');
        extraction.duties().forEach(this::duty);
        json.close(']').name("programmes").open('[');
        extraction.programmes().forEach(this::programme);
        json.close(']').name("cadences").open('[');
        extraction.cadences().forEach(this::cadence);
        json.close(']').name("rules").open('[');
        extraction.rules().forEach(each -> rule(each, extraction));
        json.close(']').name("outline").open('[');
        extraction.outline().forEach(this::heading);
        json.close(']').name("notes").open('[');
        var notes = new ArrayList<>(read.notes());
        notes.addAll(extraction.notes());
        notes.forEach(this::note);
        json.close(']').close('}');
    }

    private void target(Target target) {
        json.open('{').field("indicator", target.indicator());
        quantity(target.quantity());
        json.field("subject", target.scope().subject())
                .field("period", target.scope().period());
        json.field("deadline", target.scope().deadline());
        json.strings("responsibleUnits", target.scope().responsibleUnits());
        json.strings("defaultUnits", target.scope().defaultUnits());
        json.field("kind", target.kind().name().toLowerCase(Locale.ROOT));
        json.number("parent", target.parent());
        evidence(target.evidence());
        json.close('}');
    }

    private void fact(Fact fact) {
        json.open('{').field("indicator", fact.indicator());
        quantity(fact.quantity());
        json.field("subject", fact.subject()).field("period", fact.period());
        evidence(fact.evidence());
        json.close('}');
    }

    private void duty(Duty duty) {
        json.open('{').field("task", duty.task());
        json.strings("leadingUnits", duty.leadingUnits()).strings("joiningUnits", duty.joiningUnits());
        json.strings("defaultUnits", duty.defaultUnits());
        evidence(duty.evidence());
        json.close('}');
    }

    private void programme(Programme programme) {
        json.open('{').field("name", programme.name());
        json.field("kind", programme.kind().name().toLowerCase(Locale.ROOT));
        evidence(programme.evidence());
        json.close('}');
    }

    private void cadence(Cadence cadence) {
        json.open('{').field("task", cadence.task());
        json.field("kind", cadence.kind().name().toLowerCase(Locale.ROOT)).field("words", cadence.words());
        rhythm(cadence.rhythm());
        json.strings("responsibleUnits", cadence.responsibleUnits());
        json.strings("defaultUnits", cadence.defaultUnits()).number("target", cadence.target());
        evidence(cadence.evidence());
        json.close('}');
    }

    private void rule(Rule rule, Extraction extraction) {
        json.open('{').field("kind", rule.kind().name().toLowerCase(Locale.ROOT));
        json.field("circumstance", rule.circumstance()).name("conditions").open('[');
        for (Rule.Condition each : rule.conditions()) {
            json.open('{').field("indicator", each.indicator());
            quantity(each.quantity());
            json.close('}');
        }
        json.close(']').flag("any", rule.any());
        amount("outcome", rule.outcome());
        amount("cap", rule.cap());
        json.number("grade", rule.grade()).field("consequence", rule.consequence());
        json.field("draft", RuleDraft.of(rule, extraction.issue(), extraction.title(), text));
        evidence(rule.evidence());
        json.close('}');
    }

    private void amount(String name, Rule.@Nullable Amount amount) {
        if (amount == null) {
            json.field(name, null);
            return;
        }
        json.name(name).open('{').number("value", amount.value());
        json.field("unit", amount.unit()).close('}');
    }

    private void rhythm(Rhythm rhythm) {
        json.name("rhythm").open('{');
        json.field("every", rhythm.every().name().toLowerCase(Locale.ROOT));
        json.number("interval", rhythm.interval()).number("times", rhythm.times());
        json.number("weekday", rhythm.weekday()).number("month", rhythm.month()).number("day", rhythm.day());
        json.number("workday", rhythm.workday()).flag("after", rhythm.after());
        json.field("clock", rhythm.clock()).field("on", rhythm.on()).close('}');
    }

    private void quantity(Quantity quantity) {
        json.field("op", quantity.comparator().sign());
        json.number("value", quantity.value())
                .number("valueMax", quantity.valueMax())
                .field("unit", quantity.unit());
        json.field("bound", quantity.bound() == null ? null : quantity.bound().sign());
        json.field("base", quantity.base());
        json.flag("undecided", quantity.undecided());
    }

    private void evidence(Evidence evidence) {
        json.field("sentence", evidence.sentence().of(text));
        json.number("start", evidence.sentence().start())
                .number("end", evidence.sentence().end());
        json.number("wordsStart", evidence.words().start())
                .number("wordsEnd", evidence.words().end());
        json.strings("headingPath", evidence.headingPath());
        json.number("confidence", Math.round(evidence.confidence() * 100) / 100.0)
                .field("reason", evidence.reason());
    }

    private void heading(Heading heading) {
        json.open('{').number("level", heading.level()).field("number", heading.number());
        json.field("title", heading.title());
        json.number("start", heading.span().start())
                .number("end", heading.span().end())
                .close('}');
    }

    private void note(Note note) {
        json.open('{').field("code", note.code()).strings("parameters", note.parameters());
        json.field("zh", note.zh()).field("en", note.en()).close('}');
    }
}
