package cn.yinfeng.app.rulebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class UsesTest {
    @Test
    void a_kind_that_nobody_applies_is_refused_by_name() {
        var uses = new Uses(new StaticListableBeanFactory().getBeanProvider(RuleUse.class));
        Refusal refused = catchThrowableOfType(Refusal.class, () -> uses.of(RuleKind.SCHEME));
        assertThat(refused.code()).isEqualTo("RULEBOOK-008");
        assertThat(refused.parameters()).containsEntry("kind", "SCHEME");
        assertThat(uses.offered(RuleKind.SCHEME)).isEmpty();
    }
}
