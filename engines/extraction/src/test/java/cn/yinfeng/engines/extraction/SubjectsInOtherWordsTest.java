package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a demand binds. */
class SubjectsInOtherWordsTest {
    private static List<String> subjects(String text) {
        return Extractor.extract(text).targets().stream()
                .map(each -> String.valueOf(each.scope().subject()))
                .toList();
    }

    @Test
    void who_only_speaks_is_not_bound() {
        assertThat(subjects("某市2025年招商工作部署\n市商务局主要负责人表示，今年实际使用外资要达到2.4亿美元。")).containsExactly("某市");
        assertThat(subjects("某市2025年招商工作部署\n区招商局局长介绍：全年力争引进总部企业6家。")).containsExactly("某市");
        assertThat(subjects("某市2025年招商工作部署\n市委办公室要求，各镇街每月外出招商不少于2次。")).containsExactly("各镇街");
        assertThat(subjects("某市2025年招商工作部署\n市商务局今年引进外资企业不少于9家。")).containsExactly("市商务局");
    }

    @Test
    void all_levels_together_are_the_region() {
        assertThat(subjects("某市2026年招商方案\n市、县、乡三级组建招商小分队60支以上。")).containsExactly("某市");
        assertThat(subjects("某市2026年招商方案\n市、县两级举办招商推介会不少于30场。")).containsExactly("某市");
    }

    @Test
    void a_body_may_be_stationed_in_several_places() {
        assertThat(subjects("某市2026年招商方案\n驻北京、武汉和成都联络处每年对接企业不少于80家。")).containsExactly("驻北京、武汉和成都联络处");
        assertThat(subjects("某市2026年招商方案\n驻深圳招商中心全年签约项目不少于8个。")).containsExactly("驻深圳招商中心");
    }

    @Test
    void the_parties_of_a_contract_are_bound() {
        assertThat(subjects("目标责任书\n甲方：青禾区人民政府\n乙方：青禾区物流园管理办公室\n一、乙方应完成的任务\n1.引进物流企业14家。\n二、考核\n每半年末甲方组织检查1次。"))
                .containsExactly("乙方", "甲方");
    }

    @Test
    void values_are_dealt_out_to_those_who_are_bound_in_turn() {
        assertThat(Findings.bound("某市2026年招商方案\n轻纺专班、食品专班签约额分别不低于20亿元、15亿元。"))
                .containsExactly("轻纺专班: 签约额 >= 20 亿元", "食品专班: 签约额 >= 15 亿元");
        assertThat(Findings.bound("某市2026年招商方案\n城东镇、柳河镇、石桥镇到位资金依次为6亿元、4亿元、3亿元。"))
                .containsExactly("城东镇: 到位资金 = 6 亿元", "柳河镇: 到位资金 = 4 亿元", "石桥镇: 到位资金 = 3 亿元");
    }

    @Test
    void the_budget_offices_and_posts_of_councils_are_bound() {
        assertThat(subjects("某县2026年招商方案\n县财政安排招商经费不少于800万元。")).containsExactly("县财政");
        assertThat(subjects("某县2026年招商方案\n召集人每季度调度一次。")).containsExactly("召集人");
        assertThat(subjects("某县2026年招商方案\n县政府督查室每两个月督查一次。")).containsExactly("县政府督查室");
    }

    @Test
    void coming_home_is_no_township() {
        assertThat(subjects("某县2026年招商方案\n组团返乡考察不少于6次，邀请乡贤回乡不少于200人次。")).containsExactly("某县", "某县");
    }

    @Test
    void each_of_a_crowd_may_lack_its_measure_word() {
        assertThat(subjects("某县2026年招商方案\n每部门不少于5条信息。\n每亩税收不低于20万元。")).containsExactly("每部门", "某县");
    }

    @Test
    void a_zone_in_the_title_is_the_region_of_what_builds_it() {
        assertThat(subjects("关于加快建设“松溪创新产业园”的意见\n到2027年引进企业不少于50家。")).containsExactly("松溪创新产业园");
    }

    @Test
    void the_organs_tell_the_level_of_a_document_that_names_no_region() {
        assertThat(subjects("关于推进委托招商的实施方案\n由市商务局会同市财政局组织实施。委托招商签约项目不少于12个。")).containsExactly("全市");
    }

    @Test
    void who_leads_by_the_words_of_the_sentence_answers_for_it() {
        var found = Extractor.extract("某县2026年招商方案\n医药专班由县卫健局牵头，引进企业7家；茶旅专班由县农业农村局和县文旅局牵头，落户项目不少于3个。全县引进人才90名。")
                .targets();
        assertThat(found)
                .extracting(each -> each.scope().responsibleUnits())
                .containsExactly(List.of("县卫健局"), List.of("县农业农村局", "县文旅局"), List.of());
    }

    @Test
    void groups_are_bound_and_what_founds_a_team_is_none() {
        assertThat(subjects("某区2026年方案\n西湖组引进企业8家，东湖组引进企业6家。各组每周拜访企业不少于3家。")).containsExactly("西湖组", "东湖组", "各组");
        assertThat(subjects("某区2026年方案\n组建产业招商队伍4支以上。")).containsExactly("某区");
    }

    @Test
    void names_in_a_row_that_are_counted_are_dealt_their_values() {
        assertThat(subjects("某县2026年方案\n青杨、大桥、石岭3个园区分别引进项目9个、7个、5个。")).containsExactly("青杨", "大桥", "石岭3个园区");
    }

    @Test
    void each_behind_a_whole_ends_with_the_semicolon() {
        assertThat(subjects("某市2026年方案\n三年引进链主企业20家，每个县至少1家；项目投产率不低于70%。")).containsExactly("某市", "每个县", "某市");
    }

    @Test
    void another_item_of_a_paragraph_binds_anew() {
        assertThat(subjects("某市2026年方案\n一是投促局举办推介会3场。二是储备项目80个。")).containsExactly("投促局", "某市");
    }

    @Test
    void who_sends_stands_in_front_of_who_is_stationed() {
        assertThat(subjects("某市2026年方案\n省政府驻上海、深圳办事处每月推送线索不少于8条。")).containsExactly("省政府驻上海、深圳办事处");
    }

    @Test
    void a_district_with_a_part_of_the_sum_is_bound() {
        assertThat(Findings.bound("某市2026年方案\n到位资金完成88亿元，确保时间过半；其中河西区不少于30亿元。"))
                .containsExactly("某市: 到位资金 = 88 亿元", "河西区: 到位资金 >= 30 亿元");
    }

    @Test
    void the_number_of_a_document_names_its_region() {
        assertThat(subjects("关于稳定外贸的通知\n青芦市开放办〔2026〕9号\n一、全年出口不少于290亿元。\n二、支持芦东区和芦东区以外的企业。"))
                .containsExactly("青芦市");
    }

    @Test
    void short_labels_in_brackets_name_who_answers() {
        var found = Extractor.extract("某街道2026年要点\n一、引进总部企业6家。（牵头：经济办；配合：各社区）").targets();
        assertThat(found.getFirst().scope().responsibleUnits()).containsExactly("经济办", "各社区");
    }
}
