package cn.yinfeng.app.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says to one statement.
 *
 * @param row the statement's row
 * @param verdict whether it adds, changes nothing, corrects, or is refused
 * @param code the refusal's message code, null unless refused
 * @param field which part of the statement the refusal is about: amount, period, voucher, reason …; null otherwise
 * @param parameters for the message
 */
public record Finding(
        int row,
        Verdict verdict,
        @Nullable String code,
        @Nullable String field,
        Map<String, Object> parameters) {
    /** NEW adds an entry, UNCHANGED adds none, CORRECTION adds one that replaces, REFUSED stops the whole batch. */
    public enum Verdict {
        NEW,
        UNCHANGED,
        CORRECTION,
        REFUSED
    }
}
