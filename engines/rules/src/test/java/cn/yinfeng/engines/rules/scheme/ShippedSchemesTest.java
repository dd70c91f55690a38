package cn.yinfeng.engines.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.Shipped;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every shipped scheme is sound, and every example in it gives what it says. */
class ShippedSchemesTest {
    @TestFactory
    Stream<DynamicTest> every_shipped_scheme_gives_what_its_examples_say() {
        assertThat(Shipped.schemes()).isNotEmpty();
        return Shipped.schemes().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(Scheme.check(rule.getKey(), rule.getValue())
                                        .problems())
                                .isEmpty()));
    }
}
