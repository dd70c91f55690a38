package cn.yinfeng.bench.extraction;

import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the findings of one document with its answers; how is told in the package. */
public final class Scorer {
    private final String text;
    private final Extraction extraction;
    private final List<Wanted> wanted;

    private record Pair(int want, int find, double likeness) {}

    Scorer(String text, Extraction extraction, List<Wanted> wanted) {
        this.text = text;
        this.extraction = extraction;
        this.wanted = wanted;
    }

    Score score(String name) {
        List<Pair> pairs = matched();
        int subjects = 0;
        int periods = 0;
        int units = 0;
        var remarks = new ArrayList<String>();
        for (Pair pair : pairs) {
            Wanted want = wanted.get(pair.want);
            Target find = extraction.targets().get(pair.find);
            boolean subject = sameSubject(want, find);
            boolean period = PeriodLikeness.same(
                    want.period(), find.scope().period(), find.scope().deadline());
            boolean unit =
                    Set.copyOf(want.units()).equals(Set.copyOf(find.scope().responsibleUnits()));
            subjects += subject ? 1 : 0;
            periods += period ? 1 : 0;
            units += unit ? 1 : 0;
            remark(
                    remarks,
                    "subject",
                    subject,
                    want,
                    want.subject(),
                    find.scope().subject());
            remark(remarks, "period", period, want, want.period(), find.scope().period());
            remark(remarks, "units", unit, want, want.units(), find.scope().responsibleUnits());
        }
        remarkOthers(remarks, pairs);
        return new Score(
                name, wanted.size(), extraction.targets().size(), pairs.size(), subjects, periods, units, remarks);
    }

    private List<Pair> matched() {
        var pairs = new ArrayList<Pair>();
        for (int want = 0; want < wanted.size(); want++) {
            for (int find = 0; find < extraction.targets().size(); find++) {
                double likeness =
                        likeness(wanted.get(want), extraction.targets().get(find));
                if (likeness > 0) {
                    pairs.add(new Pair(want, find, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Integer> wants = new HashSet<>();
        Set<Integer> finds = new HashSet<>();
        var chosen = new ArrayList<Pair>();
        for (Pair pair : pairs) {
            if (!wants.contains(pair.want) && !finds.contains(pair.find)) {
                wants.add(pair.want);
                finds.add(pair.find);
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** 0 where they do not match; the subject decides between pairs that are alike otherwise. */
    private double likeness(Wanted want, Target find) {
        Quantity quantity = find.quantity();
        boolean number = same(want.value(), quantity.value()) && same(want.valueMax(), quantity.valueMax());
        boolean unit = Likeness.sameUnit(want.unit(), quantity.unit());
        boolean sentence = Likeness.sameSentence(
                want.sentence(), find.evidence().sentence().of(text));
        if (!number || !unit || !sentence) {
            return 0;
        }
        double likeness = Math.max(
                Likeness.words(want.indicator(), find.indicator()),
                Likeness.words(want.indicator(), find.scope().subject() + find.indicator()));
        boolean subject = sameSubject(want, find);
        return likeness < 0.6 ? 0 : likeness + (subject ? 0.5 : 0);
    }

    private boolean sameSubject(Wanted want, Target find) {
        String region = extraction.issue().subject();
        String found = find.scope().subject();
        return Likeness.sameSubject(want.subject(), found, region) || isPartedOtherwise(want, find, region);
    }

    /** 重点项目履约率 of the county is 履约率 of the 重点项目: the same words and the same whole, parted in another place. */
    private static boolean isPartedOtherwise(Wanted want, Target find, @Nullable String region) {
        String found = find.scope().subject();
        if (found == null || region == null) {
            return false;
        }
        String wanted = Likeness.plain(want.indicator());
        String told = Likeness.plain(find.indicator());
        boolean apart =
                wanted.equals(Likeness.plain(found) + told) && Likeness.sameSubject(want.subject(), region, region);
        boolean within = told.equals(Likeness.plain(want.subject()) + wanted) && found.equals(region);
        return apart || within;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null || other == null) ? (one == null && other == null) : one.compareTo(other) == 0;
    }

    private void remarkOthers(List<String> remarks, List<Pair> pairs) {
        for (int want = 0; want < wanted.size(); want++) {
            int place = want;
            if (pairs.stream().noneMatch(each -> each.want == place)) {
                Wanted each = wanted.get(want);
                remarks.add("missed  " + each.id() + " " + each.indicator() + " " + each.value() + " " + each.unit());
            }
        }
        for (int find = 0; find < extraction.targets().size(); find++) {
            int place = find;
            if (pairs.stream().noneMatch(each -> each.find == place)) {
                Target each = extraction.targets().get(find);
                remarks.add("extra   " + each.indicator() + " "
                        + each.quantity().value() + " " + each.quantity().unit() + " [" + each.kind() + " "
                        + each.scope().subject() + "] "
                        + each.evidence().words().of(text));
            }
        }
    }

    private static void remark(
            List<String> remarks,
            String what,
            boolean right,
            Wanted want,
            @Nullable Object wish,
            @Nullable Object found) {
        if (!right) {
            remarks.add(what + "  " + want.id() + " " + want.indicator() + ": wanted " + wish + ", found " + found);
        }
    }
}
