package cn.yinfeng.app.assessment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the rulebook by hand in the place of the real one. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemesByHand {
    @Bean
    @Primary
    public FakeRulebook fakeRulebook() {
        return new FakeRulebook();
    }
}
