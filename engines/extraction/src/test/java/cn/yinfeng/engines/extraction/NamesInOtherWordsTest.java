package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is counted, and whom it binds. */
class NamesInOtherWordsTest {
    @Test
    void each_of_a_kind_may_be_bound() {
        assertThat(Findings.bound("每条产业链建立不少于50家的目标企业库。")).containsExactly("每条产业链: 建立目标企业库 >= 50 家");
    }

    @Test
    void each_time_goes_on_with_what_is_done() {
        assertThat(Findings.of("党政主要负责同志带队外出招商每月不少于1次、每次不少于3天。")).containsExactly("带队外出招商 >= 1 次", "带队外出招商每次 >= 3 天");
    }

    @Test
    void the_500_strong_are_a_name() {
        assertThat(Findings.of("新引进三类500强项目40个以上（其中世界500强不少于4个）。"))
                .containsExactly("新引进三类500强项目 >= 40 个", "世界500强 >= 4 个");
    }

    @Test
    void a_heading_binds_only_where_it_names_someone() {
        assertThat(Findings.bound("某市2025年方案\n（一）推动园区承载。全年新建标准厂房150万平方米。")).containsExactly("某市: 新建标准厂房 = 150 万平方米");
        assertThat(Findings.bound("某市2025年方案\n（二）小分队驻点。组建5个招商小分队。")).containsExactly("某市: 组建招商小分队 = 5 个");
    }

    @Test
    void quotas_may_stand_on_lines_of_their_own() {
        assertThat(Findings.bound("全省利用省外资金6800亿元，同比增长10%。其中：\n淮阳市1200亿元，颍川市980亿元。")
                        .subList(2, 4))
                .containsExactly("淮阳市: 利用省外资金 = 1200 亿元", "颍川市: 利用省外资金 = 980 亿元");
    }

    @Test
    void how_much_of_a_plan_is_done_is_a_rate_of_its_own() {
        var facts = Extractor.extract("某市招商引资情况通报\n全市到位资金163.7亿元，完成年度任务的48.6%，同比增长9.2%。")
                .facts();
        assertThat(facts).extracting(Fact::indicator).containsExactly("到位资金", "年度任务完成率", "到位资金");
    }

    @Test
    void sums_that_only_tell_how_many_there_are_are_no_targets() {
        assertThat(Findings.of("代表团共25人，行程共5天。")).isEmpty();
    }

    @Test
    void those_of_whom_is_spoken_are_not_wanted() {
        assertThat(Findings.of("对已签约未开工的11个项目逐一建立台账，用好总规模200亿元的产业基金。")).isEmpty();
        assertThat(Findings.of("全镇14个村，8个镇直部门。")).isEmpty();
    }
}
