package cn.yinfeng.app.ledger;

import cn.yinfeng.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A fact that somebody states, before the ledger has checked it.
 *
 * @param row the row of the sheet it stands in; 0 on a screen
 * @param unit whose fact it is, as of entry
 * @param sight depth of sight of the entry
 * @param indicator code of the indicator, for example fundsInPlace
 * @param period when
 * @param amount 分 where the indicator is money, else a count
 * @param cumulative whether the amount is a running total of the subject up to the period's end; the ledger keeps the
 *     increment
 * @param source whose money, for money; empty otherwise
 * @param voucher the number of the paper behind it, if any
 * @param reason why an earlier value of the same key is corrected; null for a first statement
 */
public record Statement(
        int row,
        SubjectRef subject,
        int unit,
        int sight,
        String indicator,
        Period period,
        long amount,
        boolean cumulative,
        Basis basis,
        String source,
        @Nullable String voucher,
        @Nullable String reason) {}
