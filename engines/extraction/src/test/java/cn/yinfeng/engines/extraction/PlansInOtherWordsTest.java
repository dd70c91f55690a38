package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences of invented plans: none stands in a document with known answers. */
class PlansInOtherWordsTest {
    @Test
    void numbers_in_one_sentence_are_parted_and_other_sizes_are_parts_of_the_first() {
        var found = Extractor.extract("全年新签约亿元以上项目不少于20个，其中10亿元以上项目3个，实际到位内资增长12%以上。")
                .targets();
        assertThat(found).extracting(Target::indicator).containsExactly("新签约亿元以上项目", "10亿元以上项目", "实际到位内资");
        assertThat(found)
                .extracting(each -> each.quantity().comparator())
                .containsExactly(Comparator.AT_LEAST, Comparator.EQUAL, Comparator.GROWTH);
        assertThat(found.get(1).parent()).isEqualTo(0);
        assertThat(found.get(2).parent()).isNull();
    }
}
