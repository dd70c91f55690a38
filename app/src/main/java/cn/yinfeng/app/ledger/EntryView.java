package cn.yinfeng.app.ledger;

import cn.yinfeng.app.document.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 台账条目 as others see it. Amounts are strings, because browsers round large numbers.
 *
 * @param number the place in commit order; watermarks are such numbers
 * @param amount the full value stated, 分 or count
 * @param currency ISO 4217, null for a count
 * @param effect by how much it changes the sum: the amount, less the amount of the entry it corrects
 * @param corrects number of the entry that it corrects, if any
 * @param correctedBy number of the entry that corrects it, if any
 * @param evidence the files that prove it, oldest first
 * @param waiting whether no figure counts it before its unit has signed it; told to its own unit alone
 */
public record EntryView(
        String number,
        UUID id,
        Subject subject,
        UnitName unit,
        IndicatorName indicator,
        Span period,
        String amount,
        @Nullable String currency,
        String effect,
        Basis basis,
        String source,
        @Nullable String voucher,
        Provenance origin,
        String enteredBy,
        Instant enteredAt,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable String reason,
        List<DocumentView> evidence,
        boolean waiting) {
    /** What it is about, with its name. */
    public record Subject(String kind, UUID id, String label) {}

    /** Whose it is. */
    public record UnitName(int id, String name) {}

    /** What is counted, named in the reader's language. */
    public record IndicatorName(String code, String name) {}

    /** First and last day. */
    public record Span(LocalDate from, LocalDate to) {}

    /** How it came in: IMPORT, SCREEN or API; the import and the row. */
    public record Provenance(
            String kind, @Nullable String ref, @Nullable Integer row) {}
}
