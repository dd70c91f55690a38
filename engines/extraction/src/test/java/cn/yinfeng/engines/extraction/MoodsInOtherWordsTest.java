package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Asking and telling, in sentences of invented plans, news and minutes. */
class MoodsInOtherWordsTest {
    @Test
    void news_tells_until_a_sentence_asks() {
        var read = Extractor.extract("某市发布会通报\n记者获悉，前三季度引资90亿元。下一步，全市要完成引资130亿元，其中工业50亿元。");
        assertThat(read.targets()).extracting(Findings::say).containsExactly("引资 = 130 亿元", "引资 = 50 亿元");
        assertThat(read.facts()).extracting(Fact::indicator).containsExactly("引资");
    }

    @Test
    void minutes_ask_where_the_meeting_asks() {
        String text = "某县专题会议纪要\n会议听取了1—5月情况汇报，全县已签约项目52个，开工率仅38%。会议要求，6月底前开工率提高到60%以上。";
        assertThat(Findings.of(text)).containsExactly("开工率 >= 60 %");
    }

    @Test
    void what_there_is_today_is_no_target() {
        assertThat(Findings.of("目前全市在谈项目50个，总投资300亿元。")).isEmpty();
        assertThat(Findings.of("某县招商工作方案\n我县现有规上企业210家，产业园区6个，规划面积42平方公里。")).isEmpty();
        assertThat(Findings.of("本次签约项目12个，达产后预计年产值40亿元。")).isEmpty();
    }

    @Test
    void who_is_meant_and_which_of_them_is_no_target() {
        assertThat(Findings.of("考核对象为9个乡镇。")).isEmpty();
        assertThat(Findings.of("不足3000万元的企业要逐户走访，闲置超过6个月的厂房全部清理。")).isEmpty();
        assertThat(Findings.of("今年要做到三个“不减少”，确保时间过半、任务过半。")).isEmpty();
    }

    @Test
    void a_bound_without_a_gift_is_a_target() {
        assertThat(Findings.of("对重点企业实行包联，满意率达到98%。")).containsExactly("满意率 >= 98 %");
    }

    @Test
    void the_last_word_of_a_heading_says_whether_it_looks_back_or_ahead() {
        String text = "某市政府工作报告\n一、2022年重点工作完成情况\n引进企业61家。\n二、2023年主要预期目标\n引进企业70家。\n三、存在问题及下一步打算\n新签约项目9个。";
        assertThat(Findings.of(text)).containsExactly("引进企业 = 70 家", "新签约项目 = 9 个");
    }
}
