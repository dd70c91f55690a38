package cn.yinfeng.app.ledger.web;

import cn.yinfeng.kernel.Refusal;
import java.util.Map;

/** Amounts come as text, because browsers round large numbers. */
final class Amounts {
    private Amounts() {}

    static long read(String amount) {
        try {
            return Long.parseLong(amount.strip());
        } catch (NumberFormatException notWhole) {
            throw new Refusal("LEDGER-018", Map.of("amount", amount));
        }
    }
}
