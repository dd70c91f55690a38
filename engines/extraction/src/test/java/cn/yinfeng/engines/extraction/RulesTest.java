package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.extraction.Rule.Amount;
import cn.yinfeng.engines.extraction.Rule.Kind;
import cn.yinfeng.engines.extraction.derived.RuleDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Thresholds, rewards and points of invented documents as rules with their parameters. */
class RulesTest {
    private static Extraction read(String sentences) {
        return Extractor.extract("某县2025年招商引资考核奖励办法\n一、支持政策\n" + sentences);
    }

    private static List<String> in(String sentences) {
        return read(sentences).rules().stream().map(RulesTest::say).toList();
    }

    /** PLUS 每引进1个项目 → 2分 ≤10分. */
    private static String say(Rule rule) {
        return rule.kind() + " " + rule.circumstance()
                + (rule.grade() == 0 ? "" : " #" + rule.grade())
                + (rule.outcome() == null ? " → " + rule.consequence() : " → " + say(rule.outcome()))
                + (rule.cap() == null ? "" : " ≤" + say(rule.cap()));
    }

    private static String say(@Nullable Amount amount) {
        return amount == null ? "" : amount.value().toPlainString() + amount.unit();
    }

    @Test
    void a_size_opens_a_treatment() {
        assertThat(in("对固定资产投资超过5亿元的制造业项目，可按“一事一议”方式给予支持。"))
                .containsExactly("THRESHOLD 对固定资产投资超过5亿元的制造业项目 → 可按“一事一议”方式给予支持");
    }

    @Test
    void of_several_sizes_one_is_enough_where_the_text_says_or() {
        Rule rule = read("对实际外资超过1亿美元或内资超过5亿元的项目，按“一事一议”给予支持。").rules().getFirst();
        assertThat(rule.conditions()).hasSize(2);
        assertThat(rule.any()).isTrue();
        assertThat(rule.conditions().get(1).quantity().comparator()).isEqualTo(Comparator.ABOVE);
    }

    @Test
    void a_reward_by_rank_has_its_grades() {
        assertThat(in("对招商引资先进园区，按照先进等次，分别给予100亩、80亩、50亩用地指标奖励。"))
                .containsExactly(
                        "REWARD 对招商引资先进园区，按照先进等次 #1 → 100亩",
                        "REWARD 对招商引资先进园区，按照先进等次 #2 → 80亩",
                        "REWARD 对招商引资先进园区，按照先进等次 #3 → 50亩");
    }

    @Test
    void a_share_is_given_up_to_a_cap() {
        assertThat(in("按实际到位资金的2‰给予引荐人奖励，单个项目最高不超过100万元。"))
                .singleElement()
                .asString()
                .startsWith("REWARD")
                .endsWith("→ 2‰ ≤100万元");
        assertThat(in("对投资10亿元以上的项目，给予投资额1%的奖励，最高500万元。")).containsExactly("REWARD 对投资10亿元以上的项目 → 1% ≤500万元");
    }

    @Test
    void points_are_added_and_taken() {
        assertThat(in("每引进1个亿元以上工业项目加2分，最高加10分。")).containsExactly("PLUS 每引进1个亿元以上工业项目 → 2分 ≤10分");
        assertThat(in("未按时报送信息的，每次扣0.5分；弄虚作假的，扣5分。")).containsExactly("MINUS 未按时报送信息的 → 0.5分", "MINUS 弄虚作假的 → 5分");
    }

    @Test
    void different_sizes_give_different_rewards() {
        List<Rule> rules = read("对投资1亿元以上的项目，奖励10万元；对投资5亿元以上的项目，奖励50万元。").rules();
        assertThat(rules)
                .extracting(RulesTest::say)
                .containsExactly("REWARD 对投资1亿元以上的项目 → 10万元", "REWARD 对投资5亿元以上的项目 → 50万元");
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.conditions()).hasSize(1))
                .extracting(rule -> rule.kind())
                .containsOnly(Kind.REWARD);
    }

    @Test
    void plain_targets_are_no_rules() {
        assertThat(in("全县引进亿元以上项目不少于30个，到位资金不低于15亿元。")).isEmpty();
    }

    @Test
    void a_draft_has_the_words_their_place_and_what_is_still_to_be_decided() {
        String text = "某县2025年招商引资考核奖励办法\n一、支持政策\n对投资10亿元以上的“链主”项目，给予投资额1%的奖励，最高500万元。";
        Extraction found = Extractor.extract(text);
        String draft = RuleDraft.of(found.rules().getFirst(), found.issue(), found.title(), text);
        assertThat(draft)
                .contains("source: \"《某县2025年招商引资考核奖励办法》 支持政策\"")
                .contains("zh: \"对投资10亿元以上的“链主”项目，给予投资额1%的奖励，最高500万元。\"")
                .contains("#   - 投资 >= 10亿元")
                .contains("cap: 500万元")
                .contains("code: # 填规则代码");
    }
}
