package cn.yinfeng.app.people.model;

import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Passwords that stand in every list by which accounts are tried: well-known ones as a whole, and those put together
 * from a common word and a common ending. Capitals, full-width letters and signs for letters (p@ssw0rd) hide none.
 */
public final class LeakedPasswords {
    public static final LeakedPasswords NONE = new LeakedPasswords(Set.of(), Set.of(), Set.of());
    private final Set<String> whole;
    private final Set<String> words;
    private final Set<String> endings;

    private LeakedPasswords(Set<String> whole, Set<String> words, Set<String> endings) {
        this.whole = Set.copyOf(whole);
        this.words = Set.copyOf(words);
        this.endings = Set.copyOf(endings);
    }

    /** Out of all rule files of the module, those that list leaked passwords. */
    public static LeakedPasswords of(List<RuleFile> files) {
        var whole = new HashSet<String>();
        var words = new HashSet<String>();
        var endings = new HashSet<String>();
        files.stream()
                .filter(file -> file.code().equals("PPL-LEAKED-PASSWORDS"))
                .map(RuleFile::root)
                .forEach(root -> {
                    whole.addAll(list(root, "whole"));
                    words.addAll(list(root, "words"));
                    endings.addAll(list(root, "endings"));
                });
        return new LeakedPasswords(whole, words, endings);
    }

    private static List<String> list(RuleNode root, String key) {
        return root.values(key).stream()
                .flatMap(line -> List.of(String.valueOf(line).strip().split(" +", -1)).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    public boolean contains(String password) {
        String plain =
                Normalizer.normalize(password.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return isKnown(plain) || isKnown(spelt(plain));
    }

    private boolean isKnown(String password) {
        if (whole.contains(password) || words.contains(password)) {
            return true;
        }
        for (int cut = 1; cut < password.length(); cut++) {
            String left = password.substring(0, cut);
            String right = password.substring(cut);
            boolean twice = left.equals(right) && words.contains(left);
            boolean ended = words.contains(left) && endings.contains(right);
            boolean begun = endings.contains(left) && words.contains(right);
            if (twice || ended || begun) {
                return true;
            }
        }
        return false;
    }

    /** Signs and digits that stand for the letters they look like. */
    private static String spelt(String password) {
        return password.replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('!', 'i')
                .replace('5', 's')
                .replace('7', 't');
    }
}
