/**
 * Scores the extraction engine against careful answers.
 *
 * <p>A finding and a wanted target match where all of these hold; each is used once, the most similar pairs first:
 *
 * <ul>
 *   <li><b>value</b>: numerically equal (both masked, both without value; both ends of a range);
 *   <li><b>unit</b>: equal after signs are folded, 个百分点 as 百分点; 亿元 and 万元 are different units, so nothing is converted;
 *   <li><b>sentence</b>: one contains the other, blanks aside;
 *   <li><b>indicator</b>: after simplifying characters and dropping quotation marks, blanks and pinyin, one contains the other (of two
 *       characters and more), or their character bigrams overlap by a Dice coefficient of 0.6 and more; the answers sometimes write the
 *       actor into the indicator, so subject and indicator together may be similar instead.
 * </ul>
 *
 * Every other finding is a false positive, every other target is missed. Comparators are not compared here, as a bare number may be
 * read as at least or as exactly. Subject, period and responsible units are told of the matched pairs: 全县 is the county that the
 * document speaks of, a part of the year is the same with and without its year, and 6月底前 is met by the deadline 06-30;
 * 履约率 of the 重点项目 is 重点项目履约率 of the county.
 */
@NullMarked
package cn.yinfeng.bench.extraction;

import org.jspecify.annotations.NullMarked;
