package cn.yinfeng.engines.rules.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Shipped;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped lamp is sound, and every example in it gives what it says. */
class ShippedLampsTest {
    @TestFactory
    Stream<DynamicTest> every_shipped_lamp_gives_what_its_examples_say() {
        assertThat(Shipped.lamps()).hasSizeGreaterThanOrEqualTo(3);
        return Shipped.lamps().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(LampRule.check(rule.getKey(), rule.getValue())
                                        .problems())
                                .isEmpty()));
    }
}
