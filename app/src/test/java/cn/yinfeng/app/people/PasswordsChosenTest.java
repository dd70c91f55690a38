package cn.yinfeng.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.model.LeakedPasswords;
import cn.yinfeng.app.people.model.PasswordPolicy;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.kernel.Refusal;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person may choose: not what is in every list, and a whole sentence without signs and digits. */
class PasswordsChosenTest {
    private static final RuleFile LIST = ShippedRules.of("people").stream()
            .filter(each -> each.code().equals("PPL-LEAKED-PASSWORDS"))
            .findFirst()
            .orElseThrow();
    private static final LeakedPasswords LEAKED = LeakedPasswords.of(List.of(LIST));

    @Test
    void the_examples_of_the_shipped_list_hold() {
        for (RuleNode example : LIST.root().nodes("examples")) {
            String password = example.node("given").text("password");
            assertThat(LEAKED.contains(password) ? "refused" : "accepted")
                    .as(password)
                    .isEqualTo(example.text("expect"));
        }
    }

    @Test
    void a_leaked_password_is_refused_by_its_own_reason_where_the_policy_says_so() {
        var policy = new PasswordPolicy(8, 2, List.of());
        assertThat(code(policy.refusing(LEAKED), "Qwerty123456")).hasValue("PEOPLE-067");
        assertThat(code(policy, "Qwerty123456")).isEmpty();
    }

    @Test
    void a_long_sentence_is_not_asked_for_classes() {
        var policy = new PasswordPolicy(10, 2, List.of()).sparingFrom(15);
        assertThat(code(policy, "青山遮不住毕竟东流去江晚正愁余")).isEmpty();
        assertThat(code(policy, "four words and a half")).isEmpty();
        assertThat(code(policy, "onlysmallletter")).isEmpty();
        assertThat(code(policy, "onlysmalllette")).hasValue("PEOPLE-052");
        assertThat(code(policy, "aaaaaaaaaaaaaaaaaaaa")).hasValue("PEOPLE-053");
    }

    @Test
    void chinese_characters_are_a_class_of_their_own() {
        var policy = new PasswordPolicy(10, 2, List.of());
        assertThat(code(policy, "青山遮不住毕竟东流去")).hasValue("PEOPLE-052");
        assertThat(code(policy, "青山遮不住毕竟东流去7")).isEmpty();
        assertThat(code(policy, "青山遮不住！毕竟东流去")).isEmpty();
    }

    private static Optional<String> code(PasswordPolicy policy, String password) {
        return policy.against("zhang", "", password).map(Refusal::code);
    }
}
