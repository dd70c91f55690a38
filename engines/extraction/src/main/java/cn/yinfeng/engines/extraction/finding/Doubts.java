package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Note;
import cn.yinfeng.engines.extraction.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What does not fit together in a document: it is told, never mended. */
final class Doubts {
    private final List<Target> targets;
    private final List<Note> notes = new ArrayList<>();

    Doubts(List<Target> targets) {
        this.targets = targets;
    }

    List<Note> notes() {
        phases();
        var sums = new TreeMap<Integer, BigDecimal>();
        for (Target each : targets) {
            Integer whole = each.parent();
            BigDecimal value = each.quantity().value();
            if (whole != null && value != null && isQuota(each, targets.get(whole))) {
                sums.merge(whole, value, BigDecimal::add);
            }
        }
        sums.forEach(this::sum);
        return notes;
    }

    private void phases() {
        Target before = null;
        for (Target each : targets) {
            if (each.kind() != Target.Kind.PHASE) {
                continue;
            }
            String last = before == null ? null : day(before, 1);
            String first = day(each, 0);
            if (before != null && last != null && first != null && last.compareTo(first) >= 0) {
                note(
                        "EXTRACT-N02",
                        List.of(before.indicator(), each.indicator(), first),
                        before.indicator() + "与" + each.indicator() + "在 " + first + " 重叠",
                        before.indicator() + " and " + each.indicator() + " overlap on " + first);
            }
            before = each;
        }
    }

    private static @Nullable String day(Target phase, int end) {
        String period = phase.scope().period();
        List<String> days = period == null ? List.of() : List.of(period.split("/", -1));
        return days.size() == 2 ? days.get(end) : null;
    }

    private static boolean isQuota(Target part, Target whole) {
        return part.indicator().equals(whole.indicator())
                && Objects.equals(part.quantity().unit(), whole.quantity().unit());
    }

    /** Quotas of different units that come to more than their whole. */
    private void sum(int whole, BigDecimal sum) {
        Target target = targets.get(whole);
        BigDecimal most = target.quantity().value();
        if (most != null && sum.compareTo(most) > 0) {
            String parts = sum.toPlainString() + target.quantity().unit();
            String all = most.toPlainString() + target.quantity().unit();
            note(
                    "EXTRACT-N03",
                    List.of(target.indicator(), parts, all),
                    target.indicator() + "分解数合计 " + parts + "，多于总数 " + all,
                    "the parts of " + target.indicator() + " come to " + parts + ", more than the whole " + all);
        }
    }

    private void note(String code, List<String> parameters, String zh, String en) {
        notes.add(new Note(code, parameters, zh, en));
    }
}
