package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.extraction.LeadField.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Invented messages and cards in many styles. */
class LeadReaderTest {
    private static final String CARD = """
        江南新锐新材料科技有限公司
        张 伟
        投资发展部总监
        手机：138 1234 5678
        电话：0512-66668888-801
        邮箱：Zhang.Wei@example.com
        地址：苏州市工业园区星湖街328号5幢
        """;
    private static final String CHAT = "王主任您好，我是华东某某光电股份有限公司的李明，我们计划在贵市经开区投资3个亿建光伏组件项目，需要土地80亩左右，下周三过来考察，电话13912345678";

    private static List<String> of(Kind kind, String text) {
        return LeadReader.read(text).stream()
                .filter(each -> each.kind() == kind)
                .map(LeadField::value)
                .toList();
    }

    @Test
    void a_card_gives_enterprise_person_post_and_ways_to_reach_them() {
        assertThat(of(Kind.ENTERPRISE, CARD)).containsExactly("江南新锐新材料科技有限公司");
        assertThat(of(Kind.PERSON, CARD)).containsExactly("张 伟");
        assertThat(of(Kind.TITLE, CARD)).containsExactly("投资发展部总监");
        assertThat(of(Kind.PHONE, CARD)).containsExactly("13812345678", "0512-66668888-801");
        assertThat(of(Kind.EMAIL, CARD)).containsExactly("zhang.wei@example.com");
        assertThat(of(Kind.ADDRESS, CARD)).containsExactly("苏州市工业园区星湖街328号5幢");
    }

    @Test
    void a_message_gives_what_they_intend() {
        assertThat(of(Kind.ENTERPRISE, CHAT)).containsExactly("华东某某光电股份有限公司");
        assertThat(of(Kind.PERSON, CHAT)).contains("李明");
        assertThat(of(Kind.AMOUNT, CHAT)).containsExactly("3个亿");
        assertThat(of(Kind.INDUSTRY, CHAT)).contains("光伏组件");
        assertThat(of(Kind.LAND, CHAT)).containsExactly("80亩");
        assertThat(of(Kind.DATE, CHAT)).containsExactly("下周三");
        assertThat(of(Kind.PHONE, CHAT)).containsExactly("13912345678");
        LeadField amount = LeadReader.read(CHAT).stream()
                .filter(each -> each.kind() == Kind.AMOUNT)
                .findFirst()
                .orElseThrow();
        assertThat(amount.amount()).isEqualByComparingTo("3");
        assertThat(amount.unit()).isEqualTo("亿元");
    }

    @Test
    void every_field_shows_its_words_with_a_reason() {
        for (LeadField each : LeadReader.read(CARD + CHAT)) {
            assertThat(each.span().of(CARD + CHAT)).isNotBlank();
            assertThat(each.confidence()).isBetween(0.5, 1.0);
            assertThat(each.reason()).isNotBlank();
        }
    }

    @Test
    void capital_turnover_and_taxes_are_no_investment() {
        assertThat(of(Kind.AMOUNT, "该企业注册资本5000万元，年产值12亿元，年税收3000万元，拟投资2.5亿元。")).containsExactly("2.5亿元");
    }

    @Test
    void a_range_keeps_both_ends_and_dollars_stay_dollars() {
        LeadField range = LeadReader.read("总投资3-5亿元").getFirst();
        assertThat(range.amount()).isEqualByComparingTo("3");
        assertThat(range.amountMax()).isEqualByComparingTo("5");
        LeadField dollars = LeadReader.read("计划投资2000万美元").getFirst();
        assertThat(dollars.unit()).isEqualTo("万美元");
        assertThat(of(Kind.AMOUNT, "打算投三千万")).containsExactly("三千万");
    }

    @Test
    void full_width_signs_and_labels_are_read() {
        String form = "企业名称：北方某某装备制造有限公司　联系人：欧阳明　职务：副总经理　电话：１３７００００１１１１";
        assertThat(of(Kind.ENTERPRISE, form)).first().asString().startsWith("北方某某装备制造有限公司");
        assertThat(of(Kind.PERSON, form)).containsExactly("欧阳明");
        assertThat(of(Kind.TITLE, form)).containsExactly("副总经理");
        assertThat(of(Kind.PHONE, form)).containsExactly("13700001111");
    }

    @Test
    void a_post_stands_before_or_behind_the_name() {
        assertThat(of(Kind.PERSON, "总经理 赵强 13611112222")).containsExactly("赵强");
        assertThat(of(Kind.PERSON, "赵强总经理")).containsExactly("赵强");
        assertThat(of(Kind.TITLE, "赵强总经理")).containsExactly("总经理");
        assertThat(of(Kind.PERSON, "跟陈总约好了，周五下午见")).containsExactly("陈总");
    }

    @Test
    void an_introduced_enterprise_loses_the_words_that_introduce_it() {
        assertThat(of(Kind.ENTERPRISE, "今天对接了有一家深圳某某储能集团，想在我区落地")).containsExactly("深圳某某储能集团");
        assertThat(of(Kind.ENTERPRISE, "商会推荐：Nordlicht Energie GmbH 想来考察")).contains("Nordlicht Energie GmbH");
    }

    @Test
    void places_are_where_they_would_like_to_settle() {
        assertThat(of(Kind.PLACE, "有意落户宿州市，看中了灵璧县")).containsExactly("宿州市", "灵璧县");
    }

    @Test
    void premises_are_sizes_too() {
        LeadField premises = LeadReader.read("需要标准厂房5000平").getFirst();
        assertThat(premises.kind()).isEqualTo(Kind.LAND);
        assertThat(premises.unit()).isEqualTo("平方米");
    }

    @Test
    void an_address_is_known_without_its_label() {
        assertThat(of(Kind.ADDRESS, "我们公司在江苏省南京市江宁区诚信大道19号8楼")).containsExactly("江苏省南京市江宁区诚信大道19号8楼");
    }

    @Test
    void numbers_of_orders_and_years_are_no_telephones() {
        assertThat(of(Kind.PHONE, "合同编号20240520138123456789，2024年签订")).isEmpty();
    }

    @Test
    void a_message_without_anything_gives_nothing() {
        assertThat(LeadReader.read("收到，谢谢！")).isEmpty();
        assertThat(LeadReader.read("")).isEmpty();
    }

    @Property(tries = 200)
    void any_characters_are_read_without_harm(@ForAll String text) {
        for (LeadField each : LeadReader.read(text)) {
            assertThat(each.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void a_long_hostile_message_is_read_in_a_moment() {
        long before = System.nanoTime();
        for (String hostile : List.of(
                "市".repeat(50_000),
                "1".repeat(50_000),
                "a@".repeat(30_000),
                "路1号".repeat(20_000),
                "A ".repeat(30_000))) {
            LeadReader.read(hostile);
        }
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(20_000);
    }
}
