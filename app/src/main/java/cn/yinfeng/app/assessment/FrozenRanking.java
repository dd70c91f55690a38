package cn.yinfeng.app.assessment;

import java.util.UUID;

/**
 * The texts of a result, byte for byte as they were frozen. {@code ./yinfeng score} over scheme and facts gives the
 * ranking again.
 *
 * @param scheme text of the scheme, YAML
 * @param facts unit, measure, value: CSV
 * @param ranking JSON, as {@code ./yinfeng score --json} writes it
 * @param sheetZh the ranking as a Chinese sheet, CSV
 * @param sheetEn the same in English
 * @param sm3 digest over all of them
 */
public record FrozenRanking(
        UUID id,
        String number,
        String scheme,
        String facts,
        String ranking,
        String sheetZh,
        String sheetEn,
        String sm3) {}
