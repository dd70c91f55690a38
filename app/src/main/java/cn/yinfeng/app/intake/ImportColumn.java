package cn.yinfeng.app.intake;

/**
 * One column of a kind of sheet. Its header and help are messages, {@code import.KIND.CODE} and
 * {@code import.KIND.CODE.help}, in both languages; a sheet may carry either header.
 *
 * @param code the column's word within its kind
 * @param required whether the sheet must have it and every row must fill it
 */
public record ImportColumn(String code, boolean required) {
    public static ImportColumn required(String code) {
        return new ImportColumn(code, true);
    }

    public static ImportColumn optional(String code) {
        return new ImportColumn(code, false);
    }
}
