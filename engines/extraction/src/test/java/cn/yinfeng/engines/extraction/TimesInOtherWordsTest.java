package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Within what time, how often, and until when. */
class TimesInOtherWordsTest {
    @Test
    void what_is_answered_within_days_is_a_target() {
        assertThat(Findings.of("一般事项3个工作日内答复、复杂事项不超过10个工作日。")).containsExactly("一般事项答复 <= 3 工作日", "复杂事项 <= 10 工作日");
        assertThat(Findings.of("企业诉求24小时内响应、7个工作日内办结。")).containsExactly("企业诉求响应 <= 24 小时", "企业诉求办结 <= 7 工作日");
    }

    @Test
    void a_time_of_years_is_a_period() {
        var target = Extractor.extract("三年内培育上市企业5家。").targets().getFirst();
        assertThat(Findings.say(target)).isEqualTo("培育上市企业 = 5 家");
        assertThat(target.scope().period()).isEqualTo("三年内");
    }

    @Test
    void a_rate_does_not_take_the_rhythm_of_the_clause_before() {
        var found =
                Extractor.extract("某街道2026年计划\n社区书记每月走访企业不少于10家，企业迁出率控制在3%以下。").targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("每月", "2026年");
    }

    @Test
    void even_a_bulletin_sets_clocks_below_a_heading_that_looks_ahead() {
        var found = Extractor.extract("某市2025年招商引资情况通报\n一、下步打算\n各县区要在6月10日前报送整改措施，市招商局每半月调度一次。");
        assertThat(found.cadences()).extracting(Cadence::words).containsExactly("在6月10日前", "每半月");
        assertThat(found.cadences().getLast().rhythm().interval()).isEqualTo(2);
    }

    @Test
    void a_place_in_a_race_is_a_target_where_it_is_wanted() {
        assertThat(Findings.of("力争综合考核进入全省前三。")).containsExactly("综合考核 <= 3 位");
        assertThat(Findings.of("2024年实际到位内资居全省第3位。")).isEmpty();
    }

    @Test
    void a_plan_tells_results_below_a_heading_that_looks_back() {
        var found = Extractor.extract("某乡2025年半年总结及下半年计划\n一、上半年工作情况\n签约项目3个，到位资金4500万元。\n二、下半年工作计划\n确保全年到位资金突破9000万元。");
        assertThat(found.targets()).extracting(Findings::say).containsExactly("到位资金 > 9000 万元");
        assertThat(found.facts()).hasSize(2);
    }

    @Test
    void days_of_the_month_are_no_values() {
        assertThat(Findings.of("每月8日、18日、28日开展走访，全年走访企业不少于600家次。"))
                .contains("走访企业 >= 600 家次")
                .noneMatch(each -> each.endsWith("日"));
    }

    @Test
    void the_years_of_a_plan_are_told_by_their_number() {
        var found = Extractor.extract("某市楼宇招商三年行动计划（2025—2027年）\n三年累计引进总部企业90家；三年新建人才公寓20万平方米。")
                .targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("2025年至2027年", "2025年至2027年");
        assertThat(Findings.of("三年免租期满后续租率不低于80%。")).noneMatch(each -> each.contains("年"));
    }

    @Test
    void a_part_of_the_year_is_told_as_printed_where_the_document_names_no_year() {
        var found = Extractor.extract("一季度要新签约项目20个，上半年到位资金不少于6亿元。").targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("一季度", "上半年");
    }

    @Test
    void so_much_in_each_month_is_a_rhythm() {
        var found = Extractor.extract("某区2026年计划\n每个专班月均外出招商不少于3次；各园区月度签约项目不少于2个；专班班长周周有走访。")
                .targets();
        assertThat(found.subList(0, 2))
                .extracting(each -> each.scope().period())
                .containsExactly("每月", "每月");
    }

    @Test
    void times_set_against_each_other_end_with_the_semicolon() {
        var found = Extractor.extract("某省改革方案（2025年）\n基金投向初创企业的比例2026年达到30%，2028年达到45%；企业开办用时压缩至1天以内。")
                .targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("2026年", "2028年", "2025年");
    }

    @Test
    void a_campaign_lasts_from_its_first_to_its_last_day() {
        for (String days :
                new String[] {"自2026年4月10日至7月20日，在全区开展项目大会战。", "会战时间：2026年4月10日至7月20日。", "经研究，2026年4月10日至7月20日集中攻坚。"}) {
            var found = Extractor.extract("某区项目建设大会战方案\n" + days + "\n一、目标\n新开工项目16个，每周调度一次。")
                    .targets();
            assertThat(found).extracting(each -> each.scope().period()).containsExactly("2026-04-10/2026-07-20", "每周");
        }
        var fair =
                Extractor.extract("某区2026年会展方案\n5月6日至8日举办投资洽谈会。\n全年签约项目不少于16个。").targets();
        assertThat(fair.getLast().scope().period()).isEqualTo("2026年");
    }

    @Test
    void once_in_so_long_is_a_rhythm() {
        var found = Extractor.extract("某市2026年招商方案\n书记一周一调度，专班三天一碰头，督查室日巡查、周通报。\n分管副区长一个季度不少于两趟外出招商。")
                .targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("每周", "每三天", "每日", "每周", "每季度");
    }

    @Test
    void a_list_that_names_a_mechanism_is_no_rhythm() {
        assertThat(Findings.of("某市2026年招商方案\n建立月调度、季通报机制。\n今年节日慰问、春季会商照常。")).isEmpty();
    }

    @Test
    void a_five_year_plan_spans_five_years() {
        var found =
                Extractor.extract("某省“十五五”招商规划\n五年累计引进资金3万亿元。到2030年，厂房入驻率达到九成。").targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("2026年至2030年", "到2030年");
    }

    @Test
    void the_year_of_a_heading_is_the_year_of_what_stands_below_it() {
        var found =
                Extractor.extract("某区2025年招商工作总结\n三、2026年工作打算\n力争全年引进项目30个。").targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("2026年");
    }

    @Test
    void what_a_bracket_says_of_time_ends_with_it() {
        var found = Extractor.extract("某市2026年方案\n高新技术企业达到900家（2025年底为812家），科技型企业评价入库2200家次。")
                .targets();
        assertThat(found).extracting(each -> each.scope().period()).containsExactly("2026年", "2026年");
    }

    @Test
    void a_verb_behind_the_last_of_several_times_is_shared() {
        assertThat(Findings.of("某街道2026年方案\n简单事项2日内、疑难事项15日内办结。")).containsExactly("简单事项办结 <= 2 日", "疑难事项办结 <= 15 日");
    }
}
