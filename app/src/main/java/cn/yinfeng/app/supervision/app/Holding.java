package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.supervision.model.LitRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The rules that hold on a day, for each unit; asked once for each unit. Of one thread. */
final class Holding {
    private final Rulebook.InForce inForce;
    private final RuleTexts texts;
    private final Map<Integer, List<LitRule>> byUnit = new HashMap<>();

    Holding(Rulebook rulebook, RuleTexts texts, LocalDate day) {
        this.inForce = rulebook.inForce(RuleKind.LAMP, day);
        this.texts = texts;
    }

    List<LitRule> of(int unit) {
        return byUnit.computeIfAbsent(unit, ignored -> texts.rules(inForce.of(unit)));
    }

    /** A digest of what holds for these units: another one says that some rule was adopted, ended, begun or run out. */
    String digest(List<Integer> units) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int unit : units) {
                digest.update((unit + "\n").getBytes(StandardCharsets.UTF_8));
                for (RuleVersion each : inForce.of(unit)) {
                    digest.update((each.code() + "\t" + each.hash() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
