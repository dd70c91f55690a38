package cn.yinfeng.app.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The texts in force. The version of the nearest ancestor that adopted one of its own wins, otherwise the shipped text
 * holds. Which rules hold is no secret: the answers do not depend on who asks.
 */
public interface Rulebook {
    /** All rules of a kind on a day, for every unit at once. */
    InForce inForce(RuleKind kind, LocalDate day);

    /** A text that was adopted once or shipped, by its hash: for computing an old result again. */
    Optional<RuleVersion> byHash(String hash);

    /** The rules of one kind on one day. */
    interface InForce {
        /** What holds for a unit, one version for each code, by code. */
        List<RuleVersion> of(int unit);
    }
}
