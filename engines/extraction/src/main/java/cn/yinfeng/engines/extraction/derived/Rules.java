package cn.yinfeng.engines.extraction.derived;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Rule.Amount;
import cn.yinfeng.engines.extraction.Rule.Condition;
import cn.yinfeng.engines.extraction.Span;
import cn.yinfeng.engines.extraction.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts thresholds, rewards and points of one sentence together into rules: what holds for whom, and what follows. */
public final class Rules {
    /** A sentence that names more sizes is a list, not a rule; and reading it stays linear. */
    private static final int MOST_CONDITIONS = 20;

    private final String text;
    private final List<Rule> found = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable Target first;
    private @Nullable Span sentence;
    private int begun;
    private int conditionsStart;
    private int conditionsEnd;
    private int from;
    private boolean closed;

    private Rules(String text) {
        this.text = text;
    }

    /** {@code text}: the one in which the targets have their places. */
    public static List<Rule> of(List<Target> targets, String text) {
        var rules = new Rules(text);
        targets.forEach(rules::look);
        rules.endSentence();
        return rules.found;
    }

    private void look(Target target) {
        if (!target.evidence().sentence().equals(sentence)) {
            endSentence();
            sentence = target.evidence().sentence();
            from = sentence.start();
            begun = found.size();
        }
        switch (target.kind()) {
            case THRESHOLD -> condition(target);
            case REWARD -> outcome(target, Rule.Kind.REWARD);
            case ASSESSMENT -> outcome(target, points(target));
            case TARGET -> limit(target);
            case STRETCH, FREQUENCY, ORGANISATION, DEADLINE, PHASE -> {}
        }
    }

    private void condition(Target target) {
        if (closed) {
            conditions.clear();
            closed = false;
        }
        first = first == null ? target : first;
        int at = place(target);
        if (conditions.size() == MOST_CONDITIONS) {
            return;
        }
        conditionsStart = conditions.isEmpty() ? at : conditionsStart;
        conditionsEnd = at + target.quantity().words().length();
        conditions.add(new Condition(target.indicator(), target.quantity()));
    }

    private void outcome(Target target, Rule.Kind kind) {
        Quantity quantity = target.quantity();
        BigDecimal value = quantity.value();
        String unit = quantity.unit();
        if (value == null || unit == null) {
            return;
        }
        int at = place(target);
        boolean most = quantity.comparator() == Comparator.AT_MOST || isLimit(at);
        if (most && found.size() > begun) {
            cap(new Amount(value, unit));
            return;
        }
        Evidence evidence = target.evidence();
        int start = found.size() > begun ? from : evidence.sentence().start();
        String circumstance = circumstance(start, at);
        boolean step = circumstance.isBlank() && found.size() > begun;
        Rule before = step ? found.getLast() : null;
        int end = Math.max(at, evidence.words().end());
        found.add(new Rule(
                kind,
                before == null ? circumstance : before.circumstance(),
                conditions,
                isAny(),
                new Amount(value, unit),
                most ? new Amount(value, unit) : null,
                before == null ? 0 : graded(before),
                before == null ? said(consequenceStart(start, at), end) : quantity.words(),
                evidence));
        closed = true;
        from = end;
    }

    /** The second of several outcomes makes the first one the first grade. */
    private int graded(Rule before) {
        if (before.grade() == 0) {
            found.set(found.size() - 1, with(before, before.cap(), 1));
            return 2;
        }
        return before.grade() + 1;
    }

    /** 单个项目最高不超过100万元 behind a reward. */
    private void limit(Target target) {
        BigDecimal value = target.quantity().value();
        String unit = target.quantity().unit();
        boolean most = target.quantity().comparator() == Comparator.AT_MOST;
        if (most
                && value != null
                && unit != null
                && found.size() > begun
                && found.getLast().cap() == null) {
            cap(new Amount(value, unit));
        }
    }

    private void cap(Amount most) {
        Rule last = found.removeLast();
        found.add(with(last, most, last.grade()));
    }

    private static Rule with(Rule rule, @Nullable Amount cap, int grade) {
        return new Rule(
                rule.kind(),
                rule.circumstance(),
                rule.conditions(),
                rule.any(),
                rule.outcome(),
                cap,
                grade,
                rule.consequence(),
                rule.evidence());
    }

    /** A size alone opens something: what stands behind it says what. */
    private void endSentence() {
        Target opens = first;
        Span whole = sentence;
        if (opens != null && whole != null && found.size() == begun) {
            int comma = behindConditions(whole);
            found.add(new Rule(
                    Rule.Kind.THRESHOLD,
                    said(whole.start(), comma),
                    conditions,
                    isAny(),
                    null,
                    null,
                    0,
                    said(comma, whole.end()),
                    opens.evidence()));
        }
        conditions.clear();
        first = null;
        closed = false;
    }

    /** Behind the first comma after the last size. */
    private int behindConditions(Span whole) {
        for (int at = conditionsEnd; at < whole.end(); at++) {
            if ("，,；;".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return conditionsEnd;
    }

    private Rule.Kind points(Target target) {
        int at = place(target);
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            char each = text.charAt(back);
            if (each == '加') {
                return Rule.Kind.PLUS;
            }
            if (each == '扣' || each == '减') {
                return Rule.Kind.MINUS;
            }
        }
        return Rule.Kind.WEIGHT;
    }

    /** Where the number of a target begins. */
    private int place(Target target) {
        Span words = target.evidence().words();
        return words.start()
                + Math.max(0, words.of(text).lastIndexOf(target.quantity().words()));
    }

    /** 最高加10分, 最多扣5分, 最高500万元. */
    private boolean isLimit(int at) {
        String before = text.substring(Math.max(0, at - 4), at);
        return before.contains("最高") || before.contains("最多") || before.contains("累计");
    }

    private boolean isAny() {
        String between = conditions.size() < 2 ? "" : text.substring(conditionsStart, conditionsEnd);
        return between.contains("或") || between.contains("以及");
    }

    private String circumstance(int start, int at) {
        String whole = said(start, consequenceStart(start, at));
        int towards = Math.max(whole.lastIndexOf("，对"), whole.lastIndexOf(",对"));
        return whole.substring(towards + 1).replaceFirst("(?:一次性)?(?:给予|奖励|按|加|扣|减|占|计|得)$", "");
    }

    /** Behind the last comma before the number; without one, the number itself. */
    private int consequenceStart(int start, int at) {
        for (int back = at - 1; back > start; back--) {
            if ("，,；;：:".indexOf(text.charAt(back)) >= 0) {
                return back + 1;
            }
        }
        return Math.max(start, at);
    }

    private String said(int start, int end) {
        return start >= end ? "" : text.substring(start, end).strip().replaceAll("^[，,；;。、：:]+|[，,；;。、：:]+$", "");
    }
}
