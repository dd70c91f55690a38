package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists, parts and quotas in sentences of invented plans. */
class PartsInOtherWordsTest {
    @Test
    void a_part_may_only_say_of_what_it_is() {
        assertThat(Findings.bound("出租率达到85%，其中软件园不低于92%。").getLast()).isEqualTo("软件园: 出租率 >= 92 %");
        assertThat(Findings.bound("每市新增1家外资企业，中心城市不少于4家。").getLast()).isEqualTo("中心城市: 新增外资企业 >= 4 家");
    }

    @Test
    void a_list_goes_on_with_other_things_shares_and_higher_values() {
        assertThat(Findings.of("新增企业20家，六成落户园区。")).containsExactly("新增企业 = 20 家", "落户园区 = 60 %");
        assertThat(Findings.of("某县2025年方案\n引进资金50亿元以上，力争55亿元。")).containsExactly("引进资金 >= 50 亿元", "引进资金 = 55 亿元");
    }

    @Test
    void those_of_a_size_have_a_quota_of_their_own() {
        assertThat(Findings.bound("20人以上的单位引资600万元，10人至19人的引资200万元。"))
                .containsExactly("20人以上的单位: 引资 = 600 万元", "10人至19人的: 引资 = 200 万元");
    }

    @Test
    void how_many_a_name_means_is_told_in_its_bracket() {
        assertThat(Findings.of("镇街（其他6个）各引进2000万元。")).containsExactly("引进 = 2000 万元");
    }

    @Test
    void a_label_names_the_quotas_behind_its_colon() {
        assertThat(Findings.bound("到位资金目标任务：东湖县30亿元，西湖县20亿元。"))
                .containsExactly("东湖县: 到位资金 = 30 亿元", "西湖县: 到位资金 = 20 亿元");
    }

    @Test
    void four_characters_tell_a_rhythm_and_its_act() {
        assertThat(Findings.of("实行每日一报、每周一评。")).containsExactly("每日一报 = 1 次", "每周一评 = 1 次");
    }
}
