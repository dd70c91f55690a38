package cn.yinfeng.app.assessment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the rulebook by hand in the place of the real one. */
@TestConfiguration(proxyBeanMethods = false)
class SchemesByHand {
    @Bean
    @Primary
    FakeRulebook fakeRulebook() {
        return new FakeRulebook();
    }
}
