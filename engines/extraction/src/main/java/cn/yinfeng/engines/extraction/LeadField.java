package cn.yinfeng.engines.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One field proposed for a lead.
 *
 * @param kind which field
 * @param value as it may be kept: a telephone number without blanks, else the words as printed
 * @param amount the number of an amount or a size of land; the lower end of a range; else null
 * @param amountMax the upper end of a range; else null
 * @param unit 亿元, 万元, 亿美元 … of an amount, 亩, 平方米 of land; else null
 * @param span the words in the text
 * @param confidence 0 to 1
 * @param reason why it was taken for this field, a short Chinese note
 */
public record LeadField(
        Kind kind,
        String value,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal amountMax,
        @Nullable String unit,
        Span span,
        double confidence,
        String reason) {

    /** Fields of a lead. */
    public enum Kind {
        ENTERPRISE,
        PERSON,
        TITLE,
        PHONE,
        EMAIL,
        ADDRESS,
        /** How much they intend to invest. */
        AMOUNT,
        INDUSTRY,
        /** Land or premises wanted. */
        LAND,
        /** Where they would like to settle. */
        PLACE,
        /** When something is to happen: a visit, a call. */
        DATE
    }

    /** A field that is words and nothing else. */
    public static LeadField words(Kind kind, String value, Span span, double confidence, String reason) {
        return new LeadField(kind, value, null, null, null, span, confidence, reason);
    }
}
