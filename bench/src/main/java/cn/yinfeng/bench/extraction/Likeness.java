package cn.yinfeng.bench.extraction;

import cn.yinfeng.engines.extraction.token.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two ways of saying the same are. */
final class Likeness {
    private static final double ENOUGH = 0.6;
    private static final Pattern NOISE = Pattern.compile("[\\s“”\"‘’,，。;；、:：]");

    /** The row of sums in a table speaks of the whole. */
    private static final Set<String> SUMS = Set.of("合计", "总计", "共计");

    private Likeness() {}

    /** 1 where equal, 0.9 where one contains the other, else the Dice coefficient of the bigrams. */
    static double words(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        boolean contained =
                Math.min(left.length(), right.length()) >= 2 && (left.contains(right) || right.contains(left));
        return contained ? 0.9 : dice(left, right);
    }

    static boolean alike(String one, String other) {
        return words(one, other) >= ENOUGH;
    }

    static boolean sameSentence(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        return !left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left));
    }

    /** The answers write 甲(乙) for two ways to say it and put context behind a blank; an abbreviation keeps the order of its characters. */
    static boolean sameSubject(String wanted, @Nullable String found, @Nullable String region) {
        if (found == null) {
            return wanted.isEmpty();
        }
        String subject = each(found);
        boolean whole = region != null && subject.equals(each(region));
        for (String way : ways(wanted)) {
            String want = each(way);
            boolean itself = region != null && want.equals(each(region)) && isWhole(subject, want, true);
            if (itself || isWhole(want, subject, whole) || (whole && SUMS.contains(want))) {
                return true;
            }
            if (want.length() >= 2
                    && (want.equals(subject)
                            || subject.contains(want)
                            || want.contains(subject)
                            || abbreviates(want, subject)
                            || dice(want, subject) >= ENOUGH)) {
                return true;
            }
        }
        return false;
    }

    private static String each(String subject) {
        return plain(subject).replace("每个", "各").replace("每一个", "各").replace('每', '各');
    }

    /** 全省 is the province that the document speaks of, 全县 its 自治县. */
    private static boolean isWhole(String want, String subject, boolean region) {
        return want.length() == 2
                && want.charAt(0) == '全'
                && subject.length() >= 2
                && (region || subject.length() <= 4)
                && subject.endsWith(want.substring(1));
    }

    private static List<String> ways(String wanted) {
        var ways = new ArrayList<String>();
        ways.add(wanted);
        ways.add(wanted.replaceAll("[(（][^)）]*[)）]", ""));
        for (String piece : wanted.split("[()（） ]", -1)) {
            if (piece.length() >= 2) {
                ways.add(piece);
            }
        }
        return ways;
    }

    private static boolean abbreviates(String brief, String full) {
        if (brief.length() < 3 || full.length() < brief.length() || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length() && brief.charAt(brief.length() - 1) == full.charAt(full.length() - 1);
    }

    /** 个百分点 and 百分点, 个工作日 and 工作日, ㎡ and 平方米 are one unit. */
    static boolean sameUnit(@Nullable String one, @Nullable String other) {
        return unit(one).equals(unit(other));
    }

    private static String unit(@Nullable String words) {
        String unit = plain(words == null ? "" : words);
        String whole = unit.length() > 2 && unit.charAt(0) == '个' ? unit.substring(1) : unit;
        return whole.replace("㎡", "平方米").replace("工作天", "工作日");
    }

    static String plain(String words) {
        return NOISE.matcher(FoldedText.of(words).text()).replaceAll("");
    }

    private static double dice(String left, String right) {
        Set<String> one = bigrams(left);
        Set<String> other = bigrams(right);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> bigrams(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
