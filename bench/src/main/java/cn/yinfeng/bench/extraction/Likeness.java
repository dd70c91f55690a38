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
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
    static boolean sameSubject(String wanted, @Nullable String found) {
        if (found == null) {
            return wanted.isEmpty();
        }
        String subject = plain(found).replace("每个", "各");
        for (String way : ways(wanted)) {
            String want = plain(way).replace("每个", "各");
            if (isWhole(want, subject)) {
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

    /** 全省 is the province that the document speaks of. */
    private static boolean isWhole(String want, String subject) {
        return want.length() == 2
                && want.charAt(0) == '全'
                && subject.length() >= 2
                && subject.length() <= 4
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

    /** Equal words, or the same last year (到2025年 and 2024-2026 tell ends), or the same dates. */
    static boolean samePeriod(@Nullable String wanted, @Nullable String found) {
        if (wanted == null || found == null) {
            return wanted == null && found == null;
        }
        String want = plain(wanted.replaceAll("[(（][^)）]*[)）]", ""));
        String have = plain(found);
        if (want.equals(have) || want.replace("个", "").equals(have.replace("个", ""))) {
            return true;
        }
        List<String> wants =
                YEAR.matcher(want).results().map(each -> each.group()).toList();
        List<String> has =
                YEAR.matcher(have).results().map(each -> each.group()).toList();
        boolean rhythm = want.startsWith("每") || have.startsWith("每") || want.contains("/") || have.contains("/");
        return !rhythm
                && !wants.isEmpty()
                && !has.isEmpty()
                && wants.getLast().equals(has.getLast())
                && (wants.size() == has.size() || have.startsWith("到") || want.startsWith("到"));
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
