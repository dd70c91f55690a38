package cn.yinfeng.engines.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What the document says about itself; null where it does not.
 *
 * @param documentNumber 文号, for example 某政办〔2024〕6号
 * @param issuedOn ISO date of issue
 * @param publisher who issued it
 * @param subject the region or body that the whole document speaks of
 * @param period the year or years that it is for
 */
public record Issue(
        @Nullable String documentNumber,
        @Nullable String issuedOn,
        @Nullable String publisher,
        @Nullable String subject,
        @Nullable String period) {}
