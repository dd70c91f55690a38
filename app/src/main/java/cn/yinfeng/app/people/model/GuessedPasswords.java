package cn.yinfeng.app.people.model;

import cn.yinfeng.rules.RuleFile;
import java.util.List;
import java.util.Locale;

/** The words of the shipped rule that anybody guesses first, in small letters, longer ones before shorter. */
public final class GuessedPasswords {
    private GuessedPasswords() {}

    /** Of all rule files of the module, the words of those that list words of passwords. */
    public static List<String> of(List<RuleFile> files) {
        return files.stream()
                .filter(file -> file.code().equals("PPL-GUESSED-PASSWORDS"))
                .flatMap(file -> file.root().values("words").stream())
                .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }
}
