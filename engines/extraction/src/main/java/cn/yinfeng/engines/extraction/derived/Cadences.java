package cn.yinfeng.engines.extraction.derived;

import cn.yinfeng.engines.extraction.Cadence;
import cn.yinfeng.engines.extraction.Rhythm;
import cn.yinfeng.engines.extraction.Rhythm.Every;
import cn.yinfeng.engines.extraction.Scope;
import cn.yinfeng.engines.extraction.Span;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.Target.Kind;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of every target with a clock how often it is due and by when. */
public final class Cadences {
    private static final int MOST = 366;
    /** How far from its words a target may tell its rhythm. */
    private static final int AROUND = 80;

    private final String text;
    private final List<Cadence> found = new ArrayList<>();

    private Cadences(String text) {
        this.text = text;
    }

    /** {@code text}: the one in which the targets have their places. */
    public static List<Cadence> of(List<Target> targets, String text) {
        var cadences = new Cadences(text);
        for (int at = 0; at < targets.size(); at++) {
            cadences.look(targets.get(at), at);
        }
        return cadences.found;
    }

    private void look(Target target, int index) {
        Rhythm rhythm = switch (target.kind()) {
            case FREQUENCY -> recurring(target);
            case DEADLINE -> once(target.scope().deadline());
            case TARGET, STRETCH, THRESHOLD, REWARD, ORGANISATION, ASSESSMENT, PHASE -> null;
        };
        if (rhythm != null) {
            Scope scope = target.scope();
            String words = target.kind() == Kind.DEADLINE ? target.quantity().words() : label(scope);
            found.add(new Cadence(
                    kind(target.indicator()),
                    target.indicator(),
                    rhythm,
                    words,
                    scope.responsibleUnits(),
                    scope.defaultUnits(),
                    index,
                    target.evidence()));
        }
    }

    private @Nullable Rhythm recurring(Target target) {
        BigDecimal value = target.quantity().value();
        String unit = target.quantity().unit();
        Words.Entry measure = unit == null ? null : Lexicon.UNITS.get(unit);
        boolean counted = measure != null && measure.note(1).equals("ACT");
        if (!counted || value == null || value.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return null;
        }
        Rhythm rhythm = RhythmWords.read(tail(target));
        Rhythm told = rhythm == null ? RhythmWords.read(folded(label(target.scope()))) : rhythm;
        return told == null
                ? null
                : told.times(value.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** The sentence from where it tells the rhythm: of several equal ones the one in the target's own words, else the last before them. */
    private String tail(Target target) {
        Span sentence = target.evidence().sentence();
        Span words = target.evidence().words();
        int from = Math.max(sentence.start(), words.start() - AROUND);
        String folded = folded(text.substring(from, Math.max(from, Math.min(sentence.end(), words.end() + AROUND))));
        String label = folded(label(target.scope()));
        if (label.isEmpty()) {
            return "";
        }
        int start = folded(text.substring(from, Math.max(from, words.start()))).length();
        int inside = folded.indexOf(label, Math.max(0, start - 1));
        int at = inside >= 0 ? inside : folded.lastIndexOf(label, start);
        return at < 0 ? "" : folded.substring(at);
    }

    private static String label(Scope scope) {
        String deadline = scope.deadline();
        if (deadline != null && deadline.startsWith("每")) {
            return deadline;
        }
        String period = scope.period();
        return period == null ? "" : period;
    }

    private static String folded(String words) {
        return FoldedText.of(words).text();
    }

    private static @Nullable Rhythm once(@Nullable String deadline) {
        if (deadline == null || !deadline.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?")) {
            return null;
        }
        String clock = deadline.length() > 11 ? deadline.substring(11) : null;
        return new Rhythm(Every.ONCE, 1, 1, null, null, null, null, false, clock, deadline.substring(0, 10));
    }

    private static Cadence.Kind kind(String task) {
        String folded = folded(task);
        int at = Lexicon.ACTS.first(folded, 0, folded.length());
        Words.Entry act = Lexicon.ACTS.at(folded, at, folded.length());
        return act == null ? Cadence.Kind.OTHER : Cadence.Kind.valueOf(act.note(0));
    }
}
