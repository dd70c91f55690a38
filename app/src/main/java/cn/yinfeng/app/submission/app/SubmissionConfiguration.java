package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.ledger.SignedEntries;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.submission.model.KindRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {
    @Bean
    KindRules kindRules(SignedEntries entries) {
        return KindRules.of(ShippedRules.of("submission")).covering(entries.indicators());
    }
}
