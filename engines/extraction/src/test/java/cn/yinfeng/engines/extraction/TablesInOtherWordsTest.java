package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as pages and notes print them. */
class TablesInOtherWordsTest {
    @Test
    void columns_may_be_parted_by_single_blanks() {
        String text = "某市2025年任务分解表\n单位 到位内资（亿元） 500强项目（个）\n衡北县 85 4\n衡南县 92.5 5\n合计 177.5 9\n";
        assertThat(Findings.bound(text))
                .containsExactly(
                        "衡北县: 到位内资 = 85 亿元",
                        "衡北县: 500强项目 = 4 个",
                        "衡南县: 到位内资 = 92.5 亿元",
                        "衡南县: 500强项目 = 5 个",
                        "某市: 到位内资 = 177.5 亿元",
                        "某市: 500强项目 = 9 个");
    }

    @Test
    void bars_may_part_them_too() {
        String text = "某区2026年任务分解表\n| 单位 | 到位资金（亿元） |\n| --- | --- |\n| 城东街道 | 8.5 |\n| 经开区 | — |\n";
        assertThat(Findings.bound(text)).containsExactly("城东街道: 到位资金 = 8.5 亿元");
    }

    @Test
    void a_line_that_breaks_off_inside_a_number_goes_on() {
        assertThat(Findings.of("各乡镇要切实提高认识，下半年新签约亿元以上项目不少于2\n5个，到位资金不低于36.5\n亿元。"))
                .containsExactly("新签约亿元以上项目 >= 25 个", "到位资金 >= 36.5 亿元");
    }

    @Test
    void a_table_of_tasks_names_how_much_who_and_until_when() {
        var found = Extractor.extract(
                        "某市2026年任务清单\n序号\t工作任务\t目标值\t责任单位\t完成时限\n1\t新签约亿元以上项目\t120个\t市投促局、各县（市、区）\t11月底\n2\t出台产业扶持政策\t—\t市财政局\t6月底\n")
                .targets();
        assertThat(found).extracting(Findings::say).containsExactly("新签约亿元以上项目 = 120 个", "出台产业扶持政策 deadline ? null");
        assertThat(found.getFirst().scope().responsibleUnits()).containsExactly("市投促局", "各县（市、区）");
        assertThat(found).extracting(each -> each.scope().deadline()).containsExactly("2026-11-30", "2026-06-30");
    }

    @Test
    void an_item_names_its_term_behind_its_task() {
        var target = Extractor.extract("某县任务清单（2026年）\n1. 建成标准厂房20万㎡。完成时限：9月底前；责任单位：县城投公司。")
                .targets()
                .getFirst();
        assertThat(target.scope().deadline()).isEqualTo("2026-09-30");
        assertThat(target.scope().responsibleUnits()).containsExactly("县城投公司");
    }
}
