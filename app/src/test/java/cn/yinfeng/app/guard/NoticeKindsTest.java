package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.model.WordType;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the kinds of notice: nothing sensitive has a place in a text, least of all in one that leaves the platform. */
class NoticeKindsTest {
    private static final List<String> SENSITIVE = List.of(
            "amount",
            "money",
            "sum",
            "price",
            "phone",
            "mobile",
            "contact",
            "investor",
            "enterprise",
            "company",
            "credit",
            "identity",
            "password",
            "token",
            "secret",
            "codename",
            "email");

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isSensitive(String word) {
        return SENSITIVE.stream().anyMatch(plain(word)::contains);
    }

    @Test
    void no_kind_asks_for_a_word_that_could_be_sensitive() {
        var kinds = NoticeKinds.of(ShippedRules.of("notice")).all();
        assertThat(kinds).hasSizeGreaterThan(4);
        for (NoticeKind kind : kinds) {
            assertThat(kind.words().keySet().stream().filter(NoticeKindsTest::isSensitive))
                    .as(kind.code())
                    .isEmpty();
        }
        assertThat(isSensitive("contactPhone")).isTrue();
        assertThat(isSensitive("contractAmount")).isTrue();
    }

    @Test
    void what_may_go_into_a_chat_group_names_units_days_and_counts_only() {
        for (NoticeKind kind : NoticeKinds.of(ShippedRules.of("notice")).all()) {
            Set<String> outside = kind.title().words();
            kind.words().forEach((word, type) -> {
                if (kind.chat() && outside.contains(word)) {
                    assertThat(type)
                            .as(kind.code() + " " + word)
                            .isIn(WordType.UNIT, WordType.COUNT, WordType.DATE, WordType.TIME, WordType.PERIOD);
                }
            });
        }
    }

    private static NoticeKinds read(String title, String type, String chat, String word, String expected) {
        String text = """
                code: NOTICE-KINDS
                source: a test
                from: 2020-01-01
                kinds:
                  - { code: k, name: { zh: 名, en: Name }, title: { zh: "%s", en: "%s" }, words: [{ word: w, type: %s }],
                      email: NOW, optional: YES, chat: %s }
                examples:
                  - { given: { kind: k, w: %s }, expect: %s }

                """.formatted(title, title, type, chat, word, expected);
        return NoticeKinds.of(List.of(RuleFile.read("kinds.yaml", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "COLLEAGUE", "ADDRESS"})
    void the_file_is_refused_where_a_title_would_carry_a_name_outside(String type) {
        assertThatThrownBy(() -> read("项目 {w}", type, "YES", "x", "项目 x")).isInstanceOf(RuleFault.class);
        assertThat(read("项目 {w} 个", "COUNT", "YES", "3", "项目 3 个").all()).hasSize(1);
    }

    @Test
    void the_file_is_refused_where_a_text_names_a_word_that_is_not_declared() {
        assertThatThrownBy(() -> read("{amount}", "COUNT", "NO", "3", "3")).isInstanceOf(RuleFault.class);
        assertThatThrownBy(() -> read("{w}", "AMOUNT", "NO", "3", "3")).isInstanceOf(RuleFault.class);
        assertThatThrownBy(() -> read("{w}", "COUNT", "NO", "3", "4")).isInstanceOf(RuleFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5亿元", "13800000000 ", "-1", "3.5", ""})
    void no_amount_passes_for_a_count(String word) {
        assertThat(WordType.COUNT.accepts(word)).isFalse();
    }
}
