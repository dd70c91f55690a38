package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences of invented plans: none stands in a document with known answers. */
class PlansInOtherWordsTest {
    @Test
    void numbers_in_one_sentence_are_parted_and_other_sizes_are_parts_of_the_first() {
        String text = "全年新签约亿元以上项目不少于20个，其中10亿元以上项目3个，实际到位内资增长12%以上。";
        assertThat(Findings.of(text)).containsExactly("新签约亿元以上项目 >= 20 个", "10亿元以上项目 = 3 个", "实际到位内资 growth 12 %");
        var found = Extractor.extract(text).targets();
        assertThat(found.get(1).parent()).isEqualTo(0);
        assertThat(found.get(2).parent()).isNull();
        assertThat(found.get(2).quantity().bound()).isEqualTo(Comparator.AT_LEAST);
    }

    @Test
    void a_contract_is_not_an_approximation() {
        assertThat(Findings.of("力争在进博会签约25亿元。")).containsExactly("在进博会签约 = 25 亿元");
        assertThat(Findings.of("力争在进博会签约约25亿元。")).containsExactly("在进博会签约 about 25 亿元");
    }

    @Test
    void a_range_has_two_ends_whatever_parts_them() {
        assertThat(Findings.of("力争培育上市企业3至5家。")).containsExactly("培育上市企业 range 3-5 家");
        assertThat(Findings.of("每季度举办专题推介会1—2场。")).containsExactly("举办专题推介会 range 1-2 场");
        assertThat(Findings.of("确保招引龙头企业三五家。")).containsExactly("招引龙头企业 range 3-5 家");
    }

    @Test
    void doubling_is_growth_of_a_hundred_per_cent_and_names_its_base() {
        var target = Extractor.extract("到2027年，全县规上工业总产值力争比2023年翻一番。").targets().getFirst();
        assertThat(Findings.say(target)).isEqualTo("规上工业总产值 growth 100 %");
        assertThat(target.quantity().base()).isEqualTo("2023年");
        assertThat(target.scope().deadline()).isEqualTo("2027-12-31");
        assertThat(Findings.of("力争外贸进出口总额翻两番。")).containsExactly("外贸进出口总额 growth 300 %");
    }

    @Test
    void quotas_per_unit_take_what_they_count_from_the_sentence() {
        assertThat(Findings.bound("新引进项目100个，其中：临江镇30个、石桥镇25个、白沙乡20个。").subList(1, 4))
                .containsExactly("临江镇: 新引进项目 = 30 个", "石桥镇: 新引进项目 = 25 个", "白沙乡: 新引进项目 = 20 个");
    }

    @Test
    void quotas_below_a_heading_take_what_they_count_from_the_heading() {
        assertThat(Findings.bound("（一）新签约亿元以上项目。\n临江区12个、新河县10个，安阳县、平原县各8个。"))
                .containsExactly("临江区: 新签约亿元以上项目 = 12 个", "新河县: 新签约亿元以上项目 = 10 个", "安阳县、平原县: 新签约亿元以上项目 = 8 个");
    }

    @Test
    void a_heading_that_is_a_park_binds_what_stands_below_it() {
        assertThat(Findings.bound("（一）高新区。全年引进工业项目12个，项目开工率不低于85%。"))
                .containsExactly("高新区: 引进工业项目 = 12 个", "高新区: 项目开工率 >= 85 %");
    }

    @Test
    void values_in_turn_are_dealt_out_and_share_the_comparator_behind_the_last() {
        assertThat(Findings.of("确保项目履约率、开工率、资金到位率分别达到95%、80%、60%以上。"))
                .containsExactly("项目履约率 >= 95 %", "开工率 >= 80 %", "资金到位率 >= 60 %");
        assertThat(Findings.of("力争规模以上工业增加值、固定资产投资分别增长9%和10%。"))
                .containsExactly("规模以上工业增加值 growth 9 %", "固定资产投资 growth 10 %");
    }

    @Test
    void one_growth_may_be_shared_by_several_indicators() {
        assertThat(Findings.of("确保社会消费品零售总额和外贸进出口总额增长8%以上。"))
                .containsExactly("社会消费品零售总额 growth 8 %", "外贸进出口总额 growth 8 %");
    }

    @Test
    void a_person_has_a_rhythm_and_goes_on_with_the_sum_of_the_year() {
        assertThat(Findings.bound("县直各单位主要负责人每季度外出招商不少于1次，全年累计不少于20天。"))
                .containsExactly("县直各单位主要负责人: 外出招商 >= 1 次", "县直各单位主要负责人: 外出招商累计 >= 20 天");
    }

    @Test
    void a_clock_that_comes_back_is_a_rhythm_with_a_deadline() {
        var target = Extractor.extract("县招商办每月5日前通报上月进展。").targets().getFirst();
        assertThat(Findings.say(target)).isEqualTo("通报上月进展 = 1 次");
        assertThat(target.kind()).isEqualTo(Target.Kind.FREQUENCY);
        assertThat(target.scope().period()).isEqualTo("每月");
        assertThat(target.scope().deadline()).isEqualTo("每月5日前");
        assertThat(target.scope().responsibleUnits()).containsExactly("县招商办");
    }

    @Test
    void what_is_due_by_a_date_is_a_deadline_without_a_value() {
        var found = Extractor.extract("某县2025年行动方案\n9月30日前出台招商政策。6月底前完成产业链图谱。").targets();
        assertThat(found).extracting(each -> each.scope().deadline()).containsExactly("2025-09-30", "2025-06-30");
        assertThat(found).extracting(Target::kind).containsOnly(Target.Kind.DEADLINE);
    }

    @Test
    void the_deadline_of_a_phase_is_its_last_day() {
        var phase = Extractor.extract("（一）宣传发动阶段（2024年3月1日—3月20日）。各乡镇要召开动员会。")
                .targets()
                .getFirst();
        assertThat(phase.kind()).isEqualTo(Target.Kind.PHASE);
        assertThat(phase.indicator()).isEqualTo("宣传发动阶段");
        assertThat(phase.scope().period()).isEqualTo("2024-03-01/2024-03-20");
        assertThat(phase.scope().responsibleUnits()).containsExactly("各乡镇");
    }

    @Test
    void an_offer_has_a_threshold_and_a_reward() {
        var found =
                Extractor.extract("对固定资产投资超过1亿元的项目，按实际投资额的3%给予奖励，最高不超过500万元。").targets();
        assertThat(found)
                .extracting(Target::kind)
                .containsExactly(Target.Kind.THRESHOLD, Target.Kind.REWARD, Target.Kind.REWARD);
        assertThat(found.getFirst().quantity().comparator()).isEqualTo(Comparator.ABOVE);
    }

    @Test
    void a_masked_number_stays_undecided() {
        var found = Extractor.extract("力争实际利用外资**亿美元以上，引进项目XX个。").targets();
        assertThat(found).extracting(each -> each.quantity().undecided()).containsExactly(true, true);
        assertThat(found).extracting(each -> each.quantity().unit()).containsExactly("亿美元", "个");
    }

    @Test
    void numbers_that_are_no_targets_are_left_alone() {
        assertThat(Findings.of("聚焦12条重点产业链，用好“1+3+N”政策体系，开展“三个一”活动，服务世界500强。")).isEmpty();
        assertThat(Findings.of("坚持一个项目、一名领导、一个专班、一抓到底。")).isEmpty();
        assertThat(Findings.of("按照某政办发〔2024〕6号文件要求，筹备第12届交易会，落实“十四五”规划。")).isEmpty();
        assertThat(Findings.of("深入实施三大工程，构建“两核四区”格局，争创5A级景区。")).isEmpty();
        assertThat(Findings.of("联系人：某某，电话：0796-8888666。")).isEmpty();
    }

    @Test
    void results_are_facts_and_no_targets() {
        var extraction = Extractor.extract("某市2024年招商引资工作方案\n去年以来，全市累计签约项目86个，到位资金132亿元，同比增长12.3%。");
        assertThat(extraction.targets()).isEmpty();
        assertThat(extraction.facts()).extracting(Fact::indicator).contains("到位资金");
    }

    @Test
    void a_table_binds_rows_and_counts_columns() {
        String text = "某县2024年招商引资任务分解表\n单位\t项目数（个）\t到位资金（亿元）\n临江镇\t30\t12.5\n白沙乡\t20\t8.6\n";
        assertThat(Findings.bound(text))
                .containsExactly("临江镇: 项目数 = 30 个", "临江镇: 到位资金 = 12.5 亿元", "白沙乡: 项目数 = 20 个", "白沙乡: 到位资金 = 8.6 亿元");
    }

    @Test
    void responsible_units_stand_in_brackets_or_on_a_line_of_their_own() {
        var inBrackets = Extractor.extract("1.引进项目30个以上。（责任单位：市商务局、市工信局，各县（市、区）人民政府）")
                .targets()
                .getFirst();
        assertThat(inBrackets.scope().responsibleUnits()).containsExactly("市商务局", "市工信局", "各县（市、区）人民政府");
        var ownLine =
                Extractor.extract("1.引进项目30个以上。\n牵头单位：市商务局；配合单位：市工信局").targets().getFirst();
        assertThat(ownLine.scope().responsibleUnits()).containsExactly("市商务局", "市工信局");
    }

    @Test
    void units_that_answer_for_every_item_are_told_apart() {
        String text = "（一）新引进项目30个。（责任单位：省商务厅。以下各项任务均需各市州落实，不再一一列出）\n（二）新建园区5个。（责任单位：省工信厅）";
        var found = Extractor.extract(text).targets();
        assertThat(found)
                .extracting(each -> each.scope().responsibleUnits().getFirst())
                .containsExactly("省商务厅", "省工信厅");
        assertThat(found)
                .extracting(each -> each.scope().defaultUnits().getFirst())
                .containsExactly("各市州", "各市州");
    }

    @Test
    void traditional_characters_pinyin_glosses_and_blanks_are_read_over() {
        assertThat(Findings.of("確保全年引進(jìn)億元項目 60 個以上，到位資金(jīn)達(dá)到80億元。"))
                .containsExactly("引進(jìn)億元項目 >= 60 个", "到位資金 >= 80 亿元");
    }

    @Test
    void lines_that_only_the_paper_broke_are_joined() {
        String text =
                "为做好全年的招商引资工作，根据会议要求，现就有关目标任务通知\n如下，请各单位结合工作实际认真抓好落实，务求取得实效，确保全\n年引进亿元以上项目不少于三十五个，到位资金不少于一百二十亿元\n，请认真贯彻执行。\n";
        assertThat(Findings.of(text)).containsExactly("引进亿元以上项目 >= 35 个", "到位资金 >= 120 亿元");
    }

    @Test
    void a_growth_may_follow_the_amounts_in_turn() {
        assertThat(Findings.of("某区2026年计划\n完成省外到位资金200亿元，实际使用外资1.2亿美元，同比分别增长15%、10%。"))
                .containsExactly("省外到位资金 = 200 亿元", "实际使用外资 = 1.2 亿美元", "省外到位资金 growth 15 %", "实际使用外资 growth 10 %");
    }

    @Test
    void a_crowd_with_its_number_is_whom_the_sentence_binds() {
        assertThat(Findings.bound("8位链长每人每年至少引进1个链主型项目，每个驻点每季度报送有效线索不少于10条。"))
                .containsExactly("8位链长: 引进链主型项目 >= 1 个", "每个驻点: 报送有效线索 >= 10 条");
    }

    @Test
    void the_sum_of_a_fund_is_the_fund_s() {
        assertThat(Findings.of("设立总规模100亿元产业母基金，组建规模50亿元的科创基金。"))
                .containsExactly("产业母基金总规模 = 100 亿元", "科创基金规模 = 50 亿元");
    }

    @Test
    void places_in_a_ranking_and_numbers_of_places_are_no_targets() {
        assertThat(Findings.of("排名后三位的由主要领导约谈，将任务分解落实到13个镇、87个部门。")).isEmpty();
        assertThat(Findings.of("在市直60个部门中抽调不少于200名人员。")).containsExactly("抽调人员 >= 200 名");
    }

    @Test
    void plus_and_minus_items_keep_their_step() {
        assertThat(Findings.of("每少1个项目扣2分，每超额引进1亿元加1分。")).containsExactly("每少1个项目扣 = 2 分", "每超额引进1亿元加 = 1 分");
    }

    @Test
    void even_a_report_sets_targets_below_a_heading_that_looks_ahead() {
        var extraction =
                Extractor.extract("2024年上半年招商引资情况通报\n一、总体情况\n1-6月，全市新签约项目210个，同比增长12%。\n二、下一步工作\n各县区签约项目不少于30个。");
        assertThat(extraction.targets()).extracting(Findings::say).containsExactly("签约项目 >= 30 个");
        assertThat(extraction.facts()).extracting(Fact::indicator).contains("新签约项目");
    }

    @Test
    void what_a_paragraph_obeys_is_not_whom_it_binds() {
        assertThat(Findings.bound("全市总体目标：按照省委、省政府的统一部署，引进省外资金198亿元。")).containsExactly("全市: 引进省外资金 = 198 亿元");
    }

    @Test
    void a_name_before_a_colon_is_what_the_number_behind_it_counts() {
        assertThat(Findings.of("某市2023年计划\n目标：签约200亿元；到位资金：100亿元；开工项目：50个。"))
                .containsExactly("签约 = 200 亿元", "到位资金 = 100 亿元", "开工项目 = 50 个");
    }

    @Test
    void years_and_quarters_side_by_side_have_their_own_values() {
        var years = Extractor.extract("2023年、2024年、2025年分别新引进项目20个、25个、30个。").targets();
        assertThat(years).extracting(each -> each.scope().period()).containsExactly("2023年", "2024年", "2025年");
        var quarters = Extractor.extract("某区2023年计划\n第一季度新开工项目30个，第二季度40个。").targets();
        assertThat(quarters).extracting(each -> each.scope().period()).containsExactly("2023年第一季度", "2023年第二季度");
        assertThat(quarters).extracting(Target::indicator).containsOnly("新开工项目");
    }

    @Test
    void signing_is_no_estimate() {
        assertThat(Findings.of("完成签约25亿元。")).containsExactly("签约 = 25 亿元");
        assertThat(Findings.of("完成到位资金约25亿元。")).containsExactly("到位资金 about 25 亿元");
    }

    @Test
    void points_in_a_bracket_belong_to_what_stands_in_front_of_it() {
        assertThat(Findings.of("考核内容包括：新引进项目（40分）、到位资金（30分）、日常工作（10分）。"))
                .containsExactly("新引进项目 = 40 分", "到位资金 = 30 分", "日常工作 = 10 分");
    }

    @Test
    void the_value_of_today_and_the_manner_are_no_targets() {
        assertThat(Findings.of("确保考核权重由10%提高到15%。")).containsExactly("考核权重 = 15 %");
        assertThat(Findings.of("用3年左右时间，分三批开工项目60个。"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("= 60 个");
        assertThat(Findings.of("确保到位资金较上年增长20%以上。")).containsExactly("到位资金 growth 20 %");
    }
}
