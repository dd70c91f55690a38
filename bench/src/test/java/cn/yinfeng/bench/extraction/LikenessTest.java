package cn.yinfeng.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the scorer takes for the same, and what it does not. */
class LikenessTest {
    @Test
    void a_part_of_the_year_is_the_same_with_and_without_its_year() {
        assertThat(PeriodLikeness.same("四季度", "2022年四季度", null)).isTrue();
        assertThat(PeriodLikeness.same("三季度末", "2023年三季度", "2023-09-30")).isTrue();
        assertThat(PeriodLikeness.same("年底", "2023年", null)).isTrue();
        assertThat(PeriodLikeness.same("上半年", "2023年下半年", null)).isFalse();
        assertThat(PeriodLikeness.same("上半年", "2023年", null)).isFalse();
    }

    @Test
    void an_end_may_be_told_by_the_deadline() {
        assertThat(PeriodLikeness.same("6月底前", "2019年", "2019-06-30")).isTrue();
        assertThat(PeriodLikeness.same("6月底前", "2019年", "2019-12-31")).isFalse();
        assertThat(PeriodLikeness.same("6月底前", "2019年", null)).isFalse();
    }

    @Test
    void a_span_of_months_is_its_first_and_its_last_day() {
        assertThat(PeriodLikeness.same("2021年11月至2022年3月", "2021-11-01/2022-03-31", null))
                .isTrue();
        assertThat(PeriodLikeness.same("2021年11月至2022年3月", "2021-11-01/2022-04-30", null))
                .isFalse();
    }

    @Test
    void rhythms_are_the_same_only_where_they_beat_alike() {
        assertThat(PeriodLikeness.same("每季度", "每季", null)).isTrue();
        assertThat(PeriodLikeness.same("每两个月", "每两月", null)).isTrue();
        assertThat(PeriodLikeness.same("每月", "每季度", null)).isFalse();
    }

    @Test
    void the_whole_county_is_the_county_of_the_document() {
        assertThat(Likeness.sameSubject("全县", "松屏自治县", "松屏自治县")).isTrue();
        assertThat(Likeness.sameSubject("全市", "松屏自治县", "松屏自治县")).isFalse();
        assertThat(Likeness.sameSubject("全县", "县投资促进局", "松屏县")).isFalse();
        assertThat(Likeness.sameSubject("合计", "松屏县", "松屏县")).isTrue();
        assertThat(Likeness.sameSubject("合计", "城关镇", "松屏县")).isFalse();
        assertThat(Likeness.sameSubject("每个乡镇", "各乡镇", "松屏县")).isTrue();
    }

    @Test
    void a_unit_is_the_same_with_and_without_its_measure_word() {
        assertThat(Likeness.sameUnit("个百分点", "百分点")).isTrue();
        assertThat(Likeness.sameUnit("㎡", "平方米")).isTrue();
        assertThat(Likeness.sameUnit("个", "家")).isFalse();
        assertThat(Likeness.sameUnit("%", "个百分点")).isFalse();
    }
}
