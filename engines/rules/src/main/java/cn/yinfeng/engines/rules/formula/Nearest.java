package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant. */
public final class Nearest {
    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** The nearest of some words, where one is near enough; the first of equals. */
    public static Optional<String> to(String word, Collection<String> words) {
        return words.stream()
                .filter(each -> distance(word, each) <= Math.max(1, Math.max(word.length(), each.length()) / 3))
                .min(Comparator.comparingInt(each -> distance(word, each)));
    }

    /** Advice for a word that nobody knows. */
    public static Words advice(String word, Collection<String> words) {
        return to(word, words)
                .map(near -> new Words("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElseGet(() -> new Words("已声明的有：" + listed(words), "declared are: " + listed(words)));
    }

    public static String listed(Collection<String> words) {
        String first = String.join(", ", words.stream().limit(MOST_LISTED).toList());
        return words.size() > MOST_LISTED ? first + " …" : first.isEmpty() ? "–" : first;
    }

    /** Characters to change, add, drop or swap; words are short, so the plain table will do. */
    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : step(table, i, j, one, other);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, int i, int j, String one, String other) {
        int change = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
