package cn.yinfeng.app.plan.model.finding;

import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.plan.FindingView.FindingContent;
import cn.yinfeng.app.plan.FindingView.Kind;
import cn.yinfeng.app.plan.model.TargetFinder.Other;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.engines.extraction.Cadence;
import cn.yinfeng.engines.extraction.Duty;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Fact;
import cn.yinfeng.engines.extraction.Programme;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Rule.Amount;
import cn.yinfeng.engines.extraction.derived.RuleDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what the engine extraction found besides targets in the words of plans. */
public final class EngineFindings {
    private final Extraction found;
    private final String text;
    private final Function<Evidence, Words> words;

    private EngineFindings(Extraction found, String text, Function<Evidence, Words> words) {
        this.found = found;
        this.text = text;
        this.words = words;
    }

    /** All of them, in the order of the text. */
    public static List<Other> of(Extraction found, String text, Function<Evidence, Words> words) {
        return new EngineFindings(found, text, words).all();
    }

    private List<Other> all() {
        var others = new ArrayList<Other>();
        found.duties().forEach(each -> others.add(duty(each)));
        found.cadences().forEach(each -> others.add(cadence(each)));
        found.rules().forEach(each -> others.add(rule(each)));
        found.facts().forEach(each -> others.add(fact(each)));
        found.programmes().forEach(each -> others.add(programme(each)));
        others.sort(Comparator.comparingInt(each -> each.words().start()));
        return others;
    }

    private Other duty(Duty duty) {
        var content = new FindingContent(
                duty.task(),
                "",
                "",
                duty.leadingUnits(),
                duty.joiningUnits(),
                duty.defaultUnits(),
                List.of(),
                null,
                "");
        return new Other(Kind.DUTY, content, words.apply(duty.evidence()), null);
    }

    private Other cadence(Cadence cadence) {
        var content = new FindingContent(
                cadence.task(),
                cadence.kind().name(),
                cadence.words(),
                cadence.responsibleUnits(),
                List.of(),
                cadence.defaultUnits(),
                List.of(),
                rhythm(cadence.rhythm()),
                "");
        return new Other(Kind.CADENCE, content, words.apply(cadence.evidence()), cadence.target());
    }

    private static Rhythm rhythm(cn.yinfeng.engines.extraction.Rhythm told) {
        String on = told.on();
        return new Rhythm(
                Rhythm.Every.valueOf(told.every().name()),
                told.interval(),
                told.times(),
                told.weekday(),
                told.month(),
                told.day(),
                told.workday(),
                told.after(),
                told.clock(),
                on == null ? null : LocalDate.parse(on));
    }

    private Other rule(Rule rule) {
        String title = rule.circumstance().isBlank() ? rule.consequence() : rule.circumstance();
        String draft = RuleDraft.of(rule, found.issue(), found.title(), text);
        return new Other(
                Kind.RULE, plain(title, rule.kind().name(), says(rule), draft), words.apply(rule.evidence()), null);
    }

    /** 投资 >= 10亿元 → 1% <= 500万元: signs, so that every reader can read them. */
    private static String says(Rule rule) {
        String conditions = rule.conditions().stream()
                .map(each -> each.indicator() + " " + amount(each.quantity()))
                .collect(Collectors.joining(rule.any() ? " / " : " + "));
        Amount outcome = rule.outcome();
        Amount cap = rule.cap();
        return Stream.of(
                        conditions,
                        "→",
                        rule.grade() == 0 ? "" : "#" + rule.grade(),
                        outcome == null ? rule.consequence() : outcome.value().toPlainString() + outcome.unit(),
                        cap == null ? "" : "≤ " + cap.value().toPlainString() + cap.unit())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Other fact(Fact fact) {
        String detail = Stream.of(amount(fact.quantity()), fact.subject(), fact.period())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" · "));
        String title = fact.indicator().isBlank() ? fact.quantity().words() : fact.indicator();
        return new Other(Kind.FACT, plain(title, "", detail, ""), words.apply(fact.evidence()), null);
    }

    private Other programme(Programme programme) {
        return new Other(
                Kind.PROGRAMME,
                plain(programme.name(), programme.kind().name(), "", ""),
                words.apply(programme.evidence()),
                null);
    }

    private static FindingContent plain(String title, String category, String detail, String draft) {
        return new FindingContent(title, category, detail, List.of(), List.of(), List.of(), List.of(), null, draft);
    }

    private static String amount(Quantity quantity) {
        String value = plain(quantity.value());
        String most = plain(quantity.valueMax());
        String unit = quantity.unit() == null ? "" : quantity.unit();
        String sign = switch (quantity.comparator()) {
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> quantity.comparator().sign() + " ";
            case GROWTH -> "+";
            case DECLINE -> "−";
            case ABOUT -> "≈ ";
            case EQUAL, RANGE, DEADLINE -> "";
        };
        return sign + (value.isEmpty() ? "**" : value) + (most.isEmpty() ? "" : "–" + most) + unit;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
