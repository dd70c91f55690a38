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

    /**
     * @param known words that anybody guesses, in small letters; a password made of nothing but these, digits and signs
     *     is refused
     */
    public PasswordPolicy(int least, int classes, List<String> known) {
        this.least = least;
        this.classes = classes;
        this.known = List.copyOf(known);
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
        if (classesOf(next) < classes) {
            return Optional.of(new Refusal("PEOPLE-052", Map.of("classes", classes)));
        }
        return isGuessed(login, next) ? Optional.of(new Refusal("PEOPLE-053")) : Optional.empty();
    }

    private static long classesOf(String password) {
        return password.codePoints()
                .map(each -> Character.isDigit(each)
                        ? 1
                        : Character.isUpperCase(each) ? 2 : Character.isLowerCase(each) ? 3 : 4)
                .distinct()
                .count();
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
