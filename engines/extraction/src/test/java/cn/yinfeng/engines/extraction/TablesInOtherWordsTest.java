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

    @Test
    void the_units_of_a_table_may_stand_beside_it() {
        String above = "某区2026年任务分解表\n单位：万美元、家\n街道\t实际使用外资\t新设外资企业\n桥东街道\t300\t2\n合计\t1,300\t5\n";
        assertThat(Findings.bound(above))
                .containsExactly(
                        "桥东街道: 实际使用外资 = 300 万美元", "桥东街道: 新设外资企业 = 2 家", "某区: 实际使用外资 = 1300 万美元", "某区: 新设外资企业 = 5 家");
        String below = "某区2026年任务分解表\n专班\t税收\t开工率\n医药专班\t3.2\t85\n光电专班\t4\t90\n注：税收单位为亿元。";
        assertThat(Findings.bound(below))
                .containsExactly("医药专班: 税收 = 3.2 亿元", "医药专班: 开工率 = 85 %", "光电专班: 税收 = 4 亿元", "光电专班: 开工率 = 90 %");
    }

    @Test
    void one_cell_may_stand_on_a_line() {
        String tasks = "某县2026年任务分解表\n序号\n任务\n目标值\n责任单位\n1\n新增规上企业\n不少于12户\n县工信局\n2\n招商推介会\n6场\n县商务局、各乡镇\n";
        assertThat(Findings.of(tasks)).containsExactly("新增规上企业 >= 12 户", "招商推介会 = 6 场");
        assertThat(Extractor.extract(tasks).targets().getLast().scope().responsibleUnits())
                .containsExactly("县商务局", "各乡镇");
        String quotas = "某县2026年任务分解表\n乡镇\n到位资金（亿元）\n签约项目（个）\n石桥镇\n3.5\n4\n柳河镇\n2\n3\n合计\n5.5\n7\n";
        assertThat(Findings.bound(quotas))
                .contains("石桥镇: 到位资金 = 3.5 亿元", "柳河镇: 签约项目 = 3 个", "某县: 签约项目 = 7 个")
                .hasSize(6);
    }

    @Test
    void columns_may_be_years_and_rows_what_is_counted() {
        String text =
                "某市招商三年行动计划（2026—2028年）\n指标\t单位\t2025年实际\t2026年\t2027年\t2028年目标\n到位资金\t亿元\t80\t100\t120\t150\n履约率\t%\t75\t80\t85\t90\n";
        var found = Extractor.extract(text).targets();
        assertThat(found)
                .extracting(Findings::say)
                .containsExactly(
                        "到位资金 = 100 亿元", "到位资金 = 120 亿元", "到位资金 = 150 亿元", "履约率 = 80 %", "履约率 = 85 %", "履约率 = 90 %");
        assertThat(found.subList(0, 3))
                .extracting(each -> each.scope().period())
                .containsExactly("2026年", "2027年", "2028年");
    }

    @Test
    void a_number_in_a_table_of_tasks_may_have_its_unit_in_a_column_of_its_own() {
        assertThat(Findings.of(
                        "某县2026年任务清单\n序号\t指标名称\t单位\t目标值\t责任单位\n1\t外贸进出口总额\t亿元\t12.5\t县商务局\n2\t新签约项目\t个\t≥30\t各乡镇\n"))
                .containsExactly("外贸进出口总额 = 12.5 亿元", "新签约项目 >= 30 个");
    }

    @Test
    void blanks_part_the_columns_below_a_head_without_units() {
        assertThat(Findings.bound("某县2026年任务表\n单位：亿元、个\n乡镇　到位资金　新签约项目\n石桥镇　3.5　4\n柳河镇　2　3\n"))
                .containsExactly("石桥镇: 到位资金 = 3.5 亿元", "石桥镇: 新签约项目 = 4 个", "柳河镇: 到位资金 = 2 亿元", "柳河镇: 新签约项目 = 3 个");
    }

    @Test
    void a_column_may_tell_how_often_and_the_first_one_who_answers() {
        var found = Extractor.extract("某区2026年任务表\n责任单位\t到位资金（亿元）\t外资项目（个）\t每月外出招商（次）\n柳河镇\t6.5\t0\t2\n石桥镇\t3\t1\t1\n")
                .targets();
        assertThat(found)
                .extracting(each -> each.scope().period())
                .containsExactly("2026年", "每月", "2026年", "2026年", "每月");
        assertThat(found.getFirst().scope().responsibleUnits()).containsExactly("柳河镇");
    }
}
