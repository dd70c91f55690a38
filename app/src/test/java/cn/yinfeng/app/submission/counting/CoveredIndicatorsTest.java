package cn.yinfeng.app.submission.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.submission.model.KindRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may have to be signed must be covered by a return. */
class CoveredIndicatorsTest {
    @Test
    void an_indicator_that_no_return_covers_may_not_have_to_be_signed() {
        KindRules kinds = KindRules.of(ShippedRules.of("submission"));
        assertThat(kinds.covering(List.of("fundsInPlace", "start"))).isSameAs(kinds);
        assertThatThrownBy(() -> kinds.covering(List.of("fundsInPlace", "handCount")))
                .hasMessageContaining("no return covers handCount");
    }
}
