package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutiesTest {
    @Test
    void a_bracket_of_responsible_units_makes_a_duty_of_its_heading() {
        var duty =
                Extractor.extract("（一）建强招商队伍。选优配强干部。（责任单位：县委组织部、县商务局）").duties().getFirst();
        assertThat(duty.task()).isEqualTo("建强招商队伍");
        assertThat(duty.leadingUnits()).containsExactly("县委组织部", "县商务局");
    }

    @Test
    void who_leads_and_who_joins_are_told_apart() {
        var labelled = Extractor.extract("（一）办好展会。精心组织。（牵头单位：市商务局；配合单位：市文旅局、市公安局）")
                .duties()
                .getFirst();
        assertThat(labelled.leadingUnits()).containsExactly("市商务局");
        assertThat(labelled.joiningUnits()).containsExactly("市文旅局", "市公安局");
        var told = Extractor.extract("市发改委牵头，市工信局、市商务局配合，2023年底前制定出台招商引资条例。")
                .duties()
                .getFirst();
        assertThat(told.leadingUnits()).containsExactly("市发改委");
        assertThat(told.joiningUnits()).containsExactly("市工信局", "市商务局");
        assertThat(told.task()).contains("制定出台招商引资条例");
    }

    @Test
    void units_that_owe_something_have_a_duty_of_less_certainty() {
        var duty = Extractor.extract("各乡镇、各部门要加强协作配合，形成工作合力。").duties().getFirst();
        assertThat(duty.leadingUnits()).containsExactly("各乡镇", "各部门");
        assertThat(duty.task()).isEqualTo("加强协作配合，形成工作合力");
        assertThat(duty.evidence().confidence()).isLessThan(0.8);
    }

    @Test
    void units_that_lost_the_mark_between_them_are_parted() {
        var duty = Extractor.extract("（一）强链补链。（责任单位：各产业链牵头部门省商务厅，省财政厅").duties().getFirst();
        assertThat(duty.leadingUnits()).containsExactly("各产业链牵头部门", "省商务厅", "省财政厅");
    }

    @Test
    void what_a_document_founds_is_named_once() {
        var programmes = Extractor.extract("建立重点招商项目储备库，绘制产业链全景图、技术路线图，搭建招商信息平台。完善重点招商项目储备库。")
                .programmes();
        assertThat(programmes).extracting(Programme::name).containsExactly("重点招商项目储备库", "产业链全景图", "技术路线图", "招商信息平台");
        assertThat(programmes)
                .extracting(Programme::kind)
                .containsExactly(
                        Programme.Kind.LIBRARY, Programme.Kind.MAP, Programme.Kind.MAP, Programme.Kind.PLATFORM);
    }

    @Test
    void phases_that_overlap_and_quotas_that_exceed_their_whole_are_told_not_mended() {
        var phases = Extractor.extract("（一）发动阶段（2024年3月1日—3月20日）。\n（二）实施阶段（2024年3月20日—11月30日）。");
        assertThat(phases.notes()).extracting(Note::code).containsExactly("EXTRACT-N02");
        var quotas = Extractor.extract("新引进项目50个，其中：临江镇30个、石桥镇25个。");
        assertThat(quotas.notes()).extracting(Note::code).containsExactly("EXTRACT-N03");
        assertThat(quotas.notes().getFirst().zh()).contains("55个").contains("50个");
    }
}
