package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lamps, sanctions and graded duties are rules and no targets. */
class RulesInOtherWordsTest {
    @Test
    void a_lamp_is_a_rule_with_its_threshold_and_colour() {
        var found = Extractor.extract("完成率低于序时进度10个百分点的亮黄灯，低于20个百分点的亮红灯。");
        assertThat(found.targets()).isEmpty();
        assertThat(found.rules()).extracting(Rule::kind).containsExactly(Rule.Kind.LAMP, Rule.Kind.LAMP);
        assertThat(found.rules()).extracting(Rule::consequence).containsExactly("亮黄灯", "亮红灯");
        List<Quantity> sizes = found.rules().stream()
                .map(each -> each.conditions().getFirst().quantity())
                .toList();
        assertThat(sizes).extracting(each -> String.valueOf(each.value())).containsExactly("10", "20");
        assertThat(sizes).extracting(Quantity::comparator).containsOnly(Comparator.AT_LEAST);
    }

    @Test
    void lamps_may_count_days() {
        var found = Extractor.extract("滞后计划30天以上的，亮红灯。");
        assertThat(found.targets()).isEmpty();
        assertThat(found.rules()).extracting(Rule::consequence).containsExactly("亮红灯");
    }

    @Test
    void what_a_lamp_counts_may_still_be_a_target() {
        assertThat(Findings.of("红灯项目整改率达到100%，黄灯项目销号率不低于90%。")).containsExactly("整改率 >= 100 %", "销号率 >= 90 %");
    }

    @Test
    void a_size_by_which_duties_are_graded_is_no_target() {
        var found = Extractor.extract("投资5亿元以上项目由市级领导领衔，投资1亿元至5亿元的项目由县市区领导领衔。");
        assertThat(found.targets()).isEmpty();
        assertThat(found.rules()).extracting(Rule::kind).containsExactly(Rule.Kind.THRESHOLD);
    }

    @Test
    void a_bound_with_a_sanction_is_no_target() {
        var found = Extractor.extract("任务完成率低于80%的单位年终考核不得评为优秀。");
        assertThat(found.targets()).isEmpty();
        assertThat(found.rules()).hasSize(1);
    }

    @Test
    void those_who_are_given_a_prize_are_not_counted() {
        assertThat(Findings.of("对一等奖1个单位奖励50万元，二等奖2个单位各奖励30万元。")).containsExactly("奖励 = 50 万元", "奖励 = 30 万元");
    }

    @Test
    void a_gift_is_named_by_the_words_behind_it_and_its_cap_by_the_words_before_it() {
        assertThat(Findings.of("租用办公用房的，按租金的30%给予补贴，每年最高100万元。")).containsExactly("租金补贴 = 30 %", "补贴 <= 100 万元");
    }

    @Test
    void points_are_named_by_what_earns_them() {
        assertThat(Findings.of("某县考核办法\n投资满5000万元的，年终考核加2分；满1亿元的加4分。"))
                .containsExactly("投资满5000万元的 = 2 分", "满1亿元的 = 4 分");
    }
}
