package cn.yinfeng.app.people.model;

import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a password must be: long, of several classes of characters, and not what somebody else knows already. */
public final class PasswordPolicy {
    public static final int MOST = 128;
    private final int least;
    private final int classes;
    private final List<String> known;
    private final int passphrase;
    private final LeakedPasswords leaked;

    /**
     * @param known words that anybody guesses, in small letters; a password made of nothing but these, digits and signs
     *     is refused
     */
    public PasswordPolicy(int least, int classes, List<String> known) {
        this(least, classes, known, 0, LeakedPasswords.NONE);
    }

    private PasswordPolicy(int least, int classes, List<String> known, int passphrase, LeakedPasswords leaked) {
        this.least = least;
        this.classes = classes;
        this.known = List.copyOf(known);
        this.passphrase = passphrase;
        this.leaked = leaked;
    }

    /** The same, but a password of this many characters is not asked for classes; 0 for never. */
    public PasswordPolicy sparingFrom(int length) {
        return new PasswordPolicy(least, classes, known, length, leaked);
    }

    /** The same, but what stands in this list is refused. */
    public PasswordPolicy refusing(LeakedPasswords list) {
        return new PasswordPolicy(least, classes, known, passphrase, list);
    }

    /** Why this password is refused, if it is. */
    public Optional<Refusal> against(String login, String current, String next) {
        int length = next.codePointCount(0, next.length());
        if (length < least || length > MOST) {
            return Optional.of(new Refusal("PEOPLE-006", Map.of("least", least, "most", MOST)));
        }
        if (next.strip().toLowerCase(Locale.ROOT).equals(login)) {
            return Optional.of(new Refusal("PEOPLE-007"));
        }
        if (next.equals(current)) {
            return Optional.of(new Refusal("PEOPLE-008"));
        }
        boolean spared = passphrase > 0 && length >= passphrase;
        if (!spared && classesOf(next) < classes) {
            return Optional.of(new Refusal("PEOPLE-052", Map.of("classes", classes)));
        }
        if (leaked.contains(next)) {
            return Optional.of(new Refusal("PEOPLE-067"));
        }
        return isGuessed(login, next) ? Optional.of(new Refusal("PEOPLE-053")) : Optional.empty();
    }

    private static long classesOf(String password) {
        return password.codePoints().map(PasswordPolicy::classOf).distinct().count();
    }

    private static int classOf(int letter) {
        if (Character.isDigit(letter)) {
            return 1;
        }
        if (Character.isUpperCase(letter)) {
            return 2;
        }
        if (Character.isLowerCase(letter)) {
            return 3;
        }
        return Character.isIdeographic(letter) ? 4 : 5;
    }

    private boolean isGuessed(String login, String password) {
        String left = password.toLowerCase(Locale.ROOT).replace(login, "");
        for (String word : known) {
            left = left.replace(word, "");
        }
        return left.chars().filter(Character::isLetter).distinct().count() < 2
                && left.chars().distinct().count() <= least / 2;
    }
}
