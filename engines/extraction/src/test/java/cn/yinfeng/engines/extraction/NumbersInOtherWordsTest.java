package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways to write a number: none stands in a document with known answers. */
class NumbersInOtherWordsTest {
    @Test
    void the_numerals_of_contracts_are_numbers() {
        assertThat(Findings.of("力爭引進項目總投資額達到壹仟億元。")).containsExactly("引進項目總投資額 >= 1000 亿元");
        assertThat(Findings.of("力争新签约项目贰佰个，到位资金壹佰伍拾亿元。")).containsExactly("新签约项目 = 200 个", "到位资金 = 150 亿元");
    }

    @Test
    void a_last_character_of_another_word_is_no_numeral() {
        assertThat(Findings.of("组建招商队伍一支以上。")).containsExactly("组建招商队伍 >= 1 支");
        assertThat(Findings.of("力争引进大陆企业20家。")).containsExactly("引进大陆企业 = 20 家");
    }

    @Test
    void tenths_are_shares() {
        assertThat(Findings.of("确保招商引资贡献率超过三成。")).containsExactly("招商引资贡献率 > 30 %");
        assertThat(Findings.of("力争企业总数在2025年基础上增加五成。")).containsExactly("企业总数 growth 50 %");
        assertThat(Findings.of("确保开工项目占比不低于四成半。")).containsExactly("开工项目占比 >= 45 %");
    }

    @Test
    void a_hundred_million_may_be_counted_in_pieces() {
        assertThat(Findings.of("力争项目投资额不少于10个亿。")).containsExactly("项目投资额 >= 10 亿元");
        assertThat(Findings.of("其他县级领导每人至少引进1个亿元以上项目。")).containsExactly("引进亿元以上项目 >= 1 个");
    }

    @Test
    void the_first_one_ever_is_more_than_none() {
        assertThat(Findings.of("力争10亿元以上项目实现零的突破。")).containsExactly("10亿元以上项目 > 0 个");
    }

    @Test
    void a_size_belongs_to_those_counted_in_front_of_it_or_behind_it() {
        assertThat(Findings.of("年内至少落地1个10亿元以上项目。")).containsExactly("落地10亿元以上项目 >= 1 个");
        assertThat(Findings.of("新设外资企业中投资总额1亿美元以上的不少于20家。")).containsExactly("新设外资企业中投资总额1亿美元以上 >= 20 家");
    }

    @Test
    void the_stage_of_a_project_is_part_of_its_name() {
        assertThat(Findings.of("年内建成低空产业园一期8万平方米。")).containsExactly("建成低空产业园一期 = 8 万平方米");
    }

    @Test
    void the_whole_of_a_share_is_no_value_of_its_own() {
        assertThat(Findings.of("")).isEmpty();
        assertThat(Extractor.extract("某市2025年招商引资情况通报\n锦屏区到位资金41.2亿元，占年度目标82亿元的50.2%。")
                        .facts())
                .extracting(each -> String.valueOf(each.quantity().value()))
                .containsExactly("41.2", "50.2");
    }

    @Test
    void a_value_is_reached_in_many_words() {
        assertThat(Findings.of("某县2025年方案\n引资挑战50亿元、保底42亿元，工业总产值站上3000亿元台阶。"))
                .extracting(each -> each.replaceFirst(" (=|>=) ", " ~ "))
                .containsExactly("引资 ~ 50 亿元", "引资 ~ 42 亿元", "工业总产值 ~ 3000 亿元");
        assertThat(Findings.of("续租率保持七成五以上，税收同比+12%，利润总额≥2亿元。"))
                .containsExactly("续租率 >= 75 %", "税收 growth 12 %", "利润总额 >= 2 亿元");
    }

    @Test
    void a_change_may_be_an_amount_and_a_base_is_no_value() {
        assertThat(Findings.of("平均用时减少8天。")).containsExactly("平均用时 = 8 天");
        assertThat(Findings.of("力争税收由2020年的5亿元增加到9亿元。")).containsExactly("税收 = 9 亿元");
        assertThat(Findings.of("社零增速力争高于全省2个百分点。")).containsExactly("社零增速 = 2 百分点");
    }

    @Test
    void one_behind_its_thing_is_a_number_and_people_are_no_money() {
        assertThat(Findings.of("全年新增小店一家。")).containsExactly("新增小店 = 1 家");
        assertThat(Findings.of("力争接待游客突破600万。")).containsExactly("接待游客 > 600 万");
        assertThat(Findings.of("五年累计引进项目300个。")).containsExactly("累计引进项目 = 300 个");
        assertThat(Findings.of("2025年实现年产值百亿元。")).containsExactly("年产值 = 100 亿元");
    }
}
